import { readFile } from "node:fs/promises";
import { VerdexError } from "../../src/errors.js";
import { parseRecord } from "../../src/record/parse-record.js";
import { columns } from "./read-all.js";
import { readPieces } from "./read-pieces.js";

/** What became of the places of a file, as `test/fixtures/ugly/<file>.yaml` says it. */
export interface UglyAccount {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly preamble?: number;
  /** The field each column is read as; nothing for one that is not used. */
  readonly fields?: readonly (string | null)[];
  readonly answered?: number;
  readonly rejected?: readonly string[];
  /** Why the file as a whole is not read. */
  readonly error?: string;
}

/** Reads a file as a bulk run does and counts what came of it. */
export async function account(path: string, filename: string): Promise<UglyAccount> {
  const { items, header, error } = await readPieces(await readFile(path), { filename, columns, size: 64 });
  if (error instanceof VerdexError) {
    const { line } = error.location;
    return { error: line === undefined ? error.code : `${error.code} line ${line}` };
  }
  const rejected: string[] = [];
  for (const item of items) {
    if ("error" in item) rejected.push(`${item.line}:${item.column ?? "-"} ${item.error.code}`);
    else {
      const parsed = parseRecord(item.value, { lang: "en" });
      if (!parsed.ok) rejected.push(`${item.line}:- ${parsed.error.code}`);
    }
  }
  const { encoding, delimiter, preamble, mapping } = header ?? {};
  return {
    ...(encoding === undefined ? undefined : { encoding }),
    ...(delimiter === undefined ? undefined : { delimiter }),
    ...(preamble === undefined ? undefined : { preamble }),
    ...(mapping === undefined ? undefined : { fields: mapping.columns.map(({ field }) => field ?? null) }),
    answered: items.length - rejected.length,
    rejected,
  };
}
