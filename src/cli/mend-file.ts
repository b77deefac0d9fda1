import { readFileSync } from "node:fs";
import { applyEdits } from "../check/apply-edits.js";
import type { CheckedFile } from "../check/check-file.js";
import type { FileChecker } from "../check/create-file-checker.js";
import { replaceFile } from "../io/replace-file.js";

export interface MendedFile {
  /** What the file comes to afterwards. */
  readonly checked: CheckedFile;
  /** Places that were rewritten. */
  readonly count: number;
  /** Somebody else wrote the file meanwhile: it was left as it is. */
  readonly changed: boolean;
}

const MOST_PASSES = 5;

/** Checks a file and rewrites what a machine can mend; the bytes that were checked are the ones that are edited. */
export const mendFile = async (
  file: string,
  name: string,
  checker: Pick<FileChecker, "check">,
): Promise<MendedFile> => {
  let bytes = readFileSync(file);
  let checked = await checker.check(name, bytes);
  let count = 0;
  // what is mended may show what else is wrong: codes are looked up in the edition once it has its name
  for (let pass = 0; pass < MOST_PASSES && checked.edits.length > 0; pass++) {
    if (!readFileSync(file).equals(bytes)) return { checked, count, changed: true };
    await replaceFile(file, mended(bytes.toString("utf8"), checked.edits));
    count += checked.edits.length;
    bytes = readFileSync(file);
    checked = await checker.check(name, bytes);
  }
  return { checked, count, changed: false };
};

const mended = (text: string, edits: CheckedFile["edits"]): string => {
  const bom = text.startsWith("\ufeff") ? "\ufeff" : "";
  return bom + applyEdits(text.slice(bom.length), edits);
};
