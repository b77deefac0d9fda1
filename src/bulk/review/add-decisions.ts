import { access, constants, readFile } from "node:fs/promises";
import { replaceFile } from "../../io/replace-file.js";
import type { DecisionEntry } from "./decision-entry.js";

/**
 * Adds decisions behind those of a file, all of them or none: whoever is killed meanwhile, or finds the disk full,
 * leaves the file as it was. What stands in it stays byte for byte.
 */
export async function addDecisions(path: string, added: readonly DecisionEntry[]): Promise<void> {
  if (added.length === 0) return;
  const before = await writtenBefore(path);
  // an editor may have taken the end of the last line
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  await replaceFile(path, `${before}${gap}${added.map((entry) => `${JSON.stringify(entry)}\n`).join("")}`);
}

async function writtenBefore(path: string): Promise<string> {
  try {
    // a file that was locked against writing must not be replaced either
    await access(path, constants.W_OK);
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
