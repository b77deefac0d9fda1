import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";

export interface ExpandedInputs {
  readonly files: readonly string[];
  /**
   * Files of folders whose endings tell no format, links in them that lead to no other file, and what a spreadsheet program keeps beside a workbook that is
   * open: they are named, never passed over in silence.
   */
  readonly skipped: readonly string[];
  /** Results of earlier runs in folders and among what patterns match; a file that is named itself is none. */
  readonly results: readonly string[];
  /** Words no file was found for. */
  readonly missing: readonly string[];
}

const READABLE = /\.(?:csv|tsv|txt|json|jsonl|ndjson|xlsx|xlsm|zip|parquet|xml)(?:\.gz)?$/i;
/** What bulk runs leave or leave behind. */
const OURS = /\.(?:part|made|ids|ids\.runs|checkpoint|next|lock)$|\.quarantine\.csv$/;
/** What Excel and WPS lay beside a workbook while somebody has it open. */
const LOCK = /^~\$.*\.xls[a-z]?$/i;
const PATTERN = /[*?[\]{}!]/;

/**
 * The files that files, folders and patterns stand for: in the order of the words, those of one word by name, no
 * file twice.
 */
export async function expandInputs(
  words: readonly string[],
  isResult: (file: string) => Promise<boolean>,
): Promise<ExpandedInputs> {
  const files = new Set<string>();
  const skipped: string[] = [];
  const results = new Set<string>();
  const missing: string[] = [];
  const take = (file: string): void => {
    if (LOCK.test(basename(file))) skipped.push(file);
    else files.add(file);
  };
  const add = async (file: string): Promise<void> => {
    if (files.has(file)) return;
    if (!LOCK.test(basename(file)) && (await isResult(file))) results.add(file);
    else take(file);
  };
  for (const word of words) {
    const there = await stat(word).catch(() => undefined);
    if (there?.isDirectory() === true) {
      for (const { file, isLink } of await filesOf(word)) {
        if (OURS.test(file)) continue;
        const isRead = READABLE.test(file) && (!isLink || (await leadsOutside(file, word)));
        if (isRead) await add(file);
        else skipped.push(file);
      }
    } else if (there !== undefined) take(word);
    else {
      const matches = PATTERN.test(word) ? await matchesOf(word) : [];
      if (matches.length === 0) missing.push(word);
      for (const match of matches) await add(match);
    }
  }
  return { files: [...files], skipped, results: [...results].filter((file) => !files.has(file)), missing };
}

async function filesOf(folder: string): Promise<{ readonly file: string; readonly isLink: boolean }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith("."))
    .map((entry) => ({ file: join(entry.parentPath, entry.name), isLink: entry.isSymbolicLink() }))
    .sort((left, right) => byName(left.file, right.file));
}

/** Whether a link leads to a file that the folder does not hold itself: one that it holds is read once. */
async function leadsOutside(link: string, folder: string): Promise<boolean> {
  try {
    const [real, holder] = [await realpath(link), await realpath(folder)];
    return (await stat(real)).isFile() && relative(holder, real).startsWith("..");
  } catch {
    return false;
  }
}

async function matchesOf(pattern: string): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  return (await glob(pattern.replaceAll("\\", "/"), { expandDirectories: false })).sort(byName);
}

function byName(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
