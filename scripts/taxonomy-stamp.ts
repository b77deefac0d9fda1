import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** Files a compile step leaves behind. */
export const outputs = ["documents.js", "documents.d.ts"] as const;

/**
 * A hash over all that the compiled catalogues depend on: the files of the folder, the code of every module the script
 * can reach, the packages those ask for, and Node. An edit of comments or of other modules compiles nothing anew.
 */
export const stampOf = async (folder: string, script: string): Promise<string> => {
  const { code, packages } = await reachedBy(script);
  const manifests = packages.map((name) => `node_modules/${name}/package.json`);
  const hash = createHash("sha256").update(process.version).update(code);
  for (const name of [...(await filesBelow(folder)), ...manifests]) {
    hash.update(`${name}\n`).update(await readFile(name));
  }
  return hash.digest("hex");
};

/** Whether a compile step with this stamp has run and all it wrote is still there. */
export const isUpToDate = async (out: string, stamp: string): Promise<boolean> =>
  outputs.every((name) => existsSync(join(out, name))) &&
  (await readFile(join(out, "stamp"), "utf8").catch(() => "")) === stamp;

/** The code of a script with all modules it can reach, each under its name, and the packages they import. */
export const reachedBy = async (
  script: string,
): Promise<{ readonly code: string; readonly packages: readonly string[] }> => {
  const { metafile, outputFiles } = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "silent",
  });
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
  const packages = imported
    .filter(({ external, path }) => external && !path.startsWith("node:"))
    .map(({ path }) => path.split("/", path.startsWith("@") ? 2 : 1).join("/"));
  return { code: outputFiles.map(({ text }) => text).join(""), packages: [...new Set(packages)].sort() };
};

const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};
