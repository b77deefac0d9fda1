import { readFile, writeFile } from "node:fs/promises";

// Runs after `changeset version`: results name the version of the package that made them.

const { name, version } = JSON.parse(await readFile("package.json", "utf8"));
const file = "src/result/engine-version.ts";
const text = await readFile(file, "utf8");
await writeFile(file, text.replace(/(?<=engineVersion = ")[^"]*/, `${name} ${version}`));
