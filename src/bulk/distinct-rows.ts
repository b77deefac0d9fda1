import { rm } from "node:fs/promises";
import { canonicalJson } from "../catalogue/canonical-json.js";
import type { ColumnTable } from "../io/column-table.js";
import { createPieceParser } from "../io/piece-parser.js";
import type { Source, SourceHeader, SourceItem } from "../io/source.js";
import type { Lang } from "../messages/lang.js";
import { isPlainObject } from "../record/is-plain-object.js";
import { parseRecord } from "../record/parse-record.js";
import type { Rejected } from "../result/schema.js";
import { type Account, createAccountBook } from "./account.js";
import { hashText } from "./hash-text.js";
import { createIdBook } from "./id-book.js";
import { quarantineRow } from "./quarantine.js";

export interface DistinctOptions {
  readonly lang: Lang;
  readonly files: readonly string[];
  readonly open: (path: string) => Promise<Source>;
  readonly columns: ColumnTable | undefined;
  readonly write: (text: string) => Promise<void>;
  /** Takes the places no record can be read from. */
  readonly reject: (text: string) => Promise<void>;
  /** File for digests memory is not to hold; it is removed in the end. */
  readonly scratch: string;
}

export interface DistinctOutcome {
  /** `answered` are the rows that were read. */
  readonly account: Account;
  readonly distinct: number;
  readonly headers: readonly SourceHeader[];
}

/**
 * Writes the fields of each record that an answer may depend on, once for all records that agree in them. The id of
 * what is written is a digest of them, by which answers are joined to the rows again.
 */
export async function distinctRows(options: DistinctOptions): Promise<DistinctOutcome> {
  const { files, open, columns, write, reject, scratch, lang } = options;
  const seen = createIdBook({ file: scratch });
  const account = createAccountBook();
  const headers: SourceHeader[] = [];
  const hash = new Uint32Array(2);
  /** The text of a record that is met for the first time. */
  const textOf = (value: Readonly<Record<string, unknown>>): string => {
    const { id: _, ...used } = value;
    hashText(canonicalJson(used), hash, 0);
    const [low = 0, high = 0] = hash;
    if (seen.use(low, high, 0) !== undefined) return "";
    return `${JSON.stringify({ id: `d-${hex(high)}${hex(low)}`, ...used })}\n`;
  };
  try {
    for (const file of files) {
      const source = await open(file);
      headers.push(source.header);
      const parser = createPieceParser({ header: source.header, columns });
      for await (const piece of source.pieces()) {
        let text = "";
        let rejected = "";
        for (const item of parser(piece)) {
          const refused = refusal(item, lang);
          account.addOutcome(refused?.error.code);
          if (refused !== undefined) rejected += quarantineRow(file, item, refused);
          else if ("value" in item && isPlainObject(item.value)) text += textOf(item.value);
        }
        await write(text);
        if (rejected !== "") await reject(rejected);
      }
    }
  } finally {
    seen.close();
    await rm(scratch, { force: true });
  }
  return { account: account.account(), distinct: seen.size, headers };
}

/** Why a place has no record; what a record lacks is told when it is classified. */
function refusal(item: SourceItem, lang: Lang): Pick<Rejected, "id" | "error"> | undefined {
  if ("error" in item) return item;
  if (isPlainObject(item.value)) return undefined;
  const parsed = parseRecord(item.value, { lang });
  return parsed.ok ? undefined : parsed;
}

function hex(half: number): string {
  return half.toString(16).padStart(8, "0");
}
