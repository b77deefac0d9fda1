import { access } from "node:fs/promises";
import { dirname, join, parse } from "node:path";

/** Names a configuration may have, the first one found in a folder counts. */
export const configNames = [
  "verdex.config.yaml",
  "verdex.config.yml",
  "verdex.config.json",
  "verdex.config.mjs",
  "verdex.config.js",
  "verdex.config.ts",
] as const;

/** The configuration of a folder, or of the nearest folder above that has one. */
export const findConfig = async (folder: string): Promise<string | undefined> => {
  const { root } = parse(folder);
  for (let at = folder; ; at = dirname(at)) {
    for (const name of configNames) if (await exists(join(at, name))) return join(at, name);
    if (at === root) return undefined;
  }
};

const exists = async (file: string): Promise<boolean> => {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
};
