import { realpathSync } from "node:fs";
import { stat } from "node:fs/promises";
import { escapePath, glob } from "tinyglobby";
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

/**
 * The files that words of a command line name, folders with all they hold, in the order of their paths. A word
 * with `!` in front takes files away from patterns and folders.
 */
export const expandFiles = async (words: readonly string[]): Promise<readonly string[]> => {
  const there = new Set<string>();
  for (const word of words) if (await isThere(word)) there.add(word);
  const without = words
    .filter((word) => word.startsWith("!") && !there.has(word))
    .map((word) => word.slice(1));
  const found: string[] = [];
  for (const word of words) {
    if (word.startsWith("!") && !there.has(word)) continue;
    found.push(...(await expand(word, without.map(slashed))));
  }
  return withoutTwins([...new Set(found)]);
};

const slashed = (word: string): string => word.replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");

const isThere = async (word: string): Promise<boolean> =>
  (await stat(slashed(word)).catch(() => undefined)) !== undefined;

const expand = async (word: string, without: readonly string[]): Promise<readonly string[]> => {
  const plain = slashed(word);
  const there = word === "-" ? undefined : await stat(plain).catch(() => undefined);
  if (there?.isDirectory()) return find(`${escapePath(plain)}/**/*.{${checkedEndings.join(",")}}`, without);
  if (word === "-" || there !== undefined || !MAGIC.test(plain)) return [plain];
  return find(plain, without);
};

const find = async (pattern: string, without: readonly string[]): Promise<readonly string[]> => {
  const ignore = [...NOT_PRODUCTS, ...without];
  return (await glob(pattern, { ignore, expandDirectories: false })).sort();
};

/** Links may lead to a file by several ways, a loop of links even by many: it is checked once. */
const withoutTwins = (files: readonly string[]): readonly string[] => {
  const shortest = new Map<string, string>();
  for (const file of files) {
    const real = realOf(file);
    const known = shortest.get(real);
    if (known === undefined || file.length < known.length) shortest.set(real, file);
  }
  const kept = new Set(shortest.values());
  return files.filter((file) => kept.has(file));
};

/** What is not there is told when it is read. */
const realOf = (file: string): string => {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
};
