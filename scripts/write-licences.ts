import { readdir, readFile, writeFile } from "node:fs/promises";
import { bundledFolders } from "./bundled-folders.js";

// What is bundled comes with its licence: dist/LICENSES-OF-PARTS.txt holds one text for each package of which code
// stands in dist.

const texts = (await bundledFolders("dist")).map(async (folder) => {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
  const [file] = (await readdir(folder)).filter((entry) => /^licen[cs]e/i.test(entry)).sort();
  const text = file === undefined ? license : await readFile(`${folder}/${file}`, "utf8");
  return `${name} ${version}\n\n${text.trim()}\n`;
});
await writeFile("dist/LICENSES-OF-PARTS.txt", (await Promise.all(texts)).join("\n"));
