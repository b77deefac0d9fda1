import { realpathSync } from "node:fs";
import { stat } from "node:fs/promises";
import { posix } from "node:path";
import picomatch from "picomatch";
import { glob } from "tinyglobby";
import { namesFrom } from "./names-from.js";
import { ownFiles } from "./own-files.js";
import { checkedEndings } from "./read-documents.js";

const MAGIC = /[*?[\]{}!]/;
/** Nobody means them who names a folder. */
const NOT_PRODUCTS = [
  "**/node_modules/**",
  "**/.git/**",
  "**/package.json",
  "**/package-lock.json",
  "**/tsconfig*.json",
  ...ownFiles,
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
    .map((word) => slashed(word.slice(1)));
  const isLeftOut = leftOutBy(without);
  const found: string[] = [];
  for (const word of words) {
    if (word.startsWith("!") && !there.has(word)) continue;
    found.push(...(await expand(word, isLeftOut)));
  }
  return withoutTwins([...new Set(found)]);
};

const slashed = (word: string): string => word.replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");

const isThere = async (word: string): Promise<boolean> =>
  (await stat(slashed(word)).catch(() => undefined)) !== undefined;

const expand = async (word: string, isLeftOut: (file: string) => boolean): Promise<readonly string[]> => {
  const plain = slashed(word);
  const there = word === "-" ? undefined : await stat(plain).catch(() => undefined);
  if (there?.isDirectory()) return find(plain, `**/*.{${checkedEndings.join(",")}}`, isLeftOut);
  if (word === "-" || there !== undefined || !MAGIC.test(plain)) return [plain];
  const { base, glob: pattern } = picomatch.scan(plain);
  return find(base === "" ? "." : base, pattern, isLeftOut);
};

/** Searched from the folder itself: what lies above the current one is found like what lies below it. */
const find = async (
  folder: string,
  pattern: string,
  isLeftOut: (file: string) => boolean,
): Promise<readonly string[]> => {
  const options = { cwd: folder, ignore: NOT_PRODUCTS, expandDirectories: false };
  const found = await glob(anyCase(pattern), options);
  return found
    .map((file) => posix.join(folder, file))
    .filter((file) => !isLeftOut(file))
    .sort();
};

/** A pattern whose ending is read without regard to case, as the files are. */
const anyCase = (pattern: string): string =>
  pattern.replace(/\.[^./[\]]+$/, (ending) =>
    ending.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`),
  );

/** Whether one of the patterns takes a file away, or a folder it lies in. */
const leftOutBy = (patterns: readonly string[]): ((file: string) => boolean) => {
  if (patterns.length === 0) return () => false;
  const fits = picomatch([...patterns], { dot: true });
  const named = namesFrom("");
  return (file) => [file, named(file)].some((name) => withFolders(name).some((part) => fits(part)));
};

const withFolders = (file: string): readonly string[] => {
  const parts = file.split("/");
  return parts.map((_part, at) => parts.slice(0, at + 1).join("/")).filter((part) => part !== "");
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
export const realOf = (file: string): string => {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
};
