import { stat } from "node:fs/promises";
import { glob } from "tinyglobby";
import { checkedEndings } from "./read-documents.js";

const MAGIC = /[*?[\]{}!]/;
/** Files of the tool itself are no products. */
const NOT_PRODUCTS = [
  "**/node_modules/**",
  "**/.git/**",
  "**/verdex.config.*",
  "**/*suppressions.yaml",
  "**/*baseline.json",
];

/** The files that words of a command line name, folders with all they hold, in the order of their paths. */
export const expandFiles = async (words: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const word of words) found.push(...(await expand(word)));
  return [...new Set(found)];
};

const expand = async (word: string): Promise<readonly string[]> => {
  const plain = word.replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
  const there = word === "-" ? undefined : await stat(plain).catch(() => undefined);
  if (there?.isDirectory()) return find(`${plain}/**/*.{${checkedEndings.join(",")}}`);
  if (word === "-" || there !== undefined || !MAGIC.test(plain)) return [plain];
  return find(plain);
};

const find = async (pattern: string): Promise<readonly string[]> =>
  (await glob(pattern, { ignore: NOT_PRODUCTS, expandDirectories: false })).sort();
