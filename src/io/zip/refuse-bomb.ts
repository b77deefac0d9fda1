import { message } from "../../messages/message.js";
import { showText } from "../../messages/show-value.js";
import type { Input } from "../input.js";
import { inputError } from "../input-error.js";
import type { ZipEntry } from "./zip-directory.js";

const MEGABYTE = 1024 * 1024;
/** Below this nothing is dangerous, however well it is packed. */
const HARMLESS = 32 * MEGABYTE;
/** Sheets of a million rows that repeat themselves are packed a hundred times smaller. */
const HIGHEST_RATIO = 250;
const MOST_ENTRIES = 10_000;

interface Limits {
  /** Bytes all files may have together. */
  readonly total: number;
  /** Bytes files with some names may have. */
  readonly of: (name: string) => number;
}

/**
 * Refuses an archive that would fill the memory, by what it says about its files; readers hold it to what it
 * says, so that one that lies is found out when it has unpacked that much.
 */
export function refuseBomb(
  entries: readonly ZipEntry[],
  { total, of }: Limits,
  input: Pick<Input, "lang" | "filename">,
): void {
  const refuse = (found: string): never => {
    const detail = message(input.lang, "input.bomb", { found });
    throw inputError(input, "INPUT_UNREADABLE", { detail });
  };
  if (entries.length > MOST_ENTRIES) refuse(String(entries.length));
  let sum = 0;
  for (const { name, packed, unpacked } of entries) {
    sum += unpacked;
    const tooTight = unpacked > HARMLESS && unpacked / Math.max(packed, 1) > HIGHEST_RATIO;
    // a file that does not say how large it is cannot be held to it
    const unsaid = unpacked === 0 && packed > 2;
    if (tooTight || unsaid || unpacked > of(name) || sum > total) {
      refuse(`${showText(name)}, ${Math.ceil(unpacked / MEGABYTE)} MB`);
    }
  }
}
