import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The bundler writes the file over each module it puts in. */
const heading = /^\s*\/\/ ((?:\S*\/)?node_modules\/(?:@[^/\s]+\/)?[^/\s]+)\//gm;

/** Folders of the packages of which code stands in the built files, in order of their names. */
export const bundledFolders = async (dist: string): Promise<readonly string[]> => {
  const names = (await readdir(dist)).filter((name) => /\.c?js$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(dist, name), "utf8")));
  const folders = texts.flatMap((text) => [...text.matchAll(heading)].map(([, folder = ""]) => folder));
  return [...new Set(folders)].sort();
};
