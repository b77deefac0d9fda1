import { rm } from "node:fs/promises";
import { canonicalJson } from "../catalogue/canonical-json.js";
import type { ColumnTable } from "../io/column-table.js";
import { createPieceParser } from "../io/piece-parser.js";
import type { Source } from "../io/source.js";
import { isPlainObject } from "../record/is-plain-object.js";
import { hashText } from "./hash-text.js";
import { createIdBook } from "./id-book.js";

export interface DistinctOptions {
  readonly files: readonly string[];
  readonly open: (path: string) => Promise<Source>;
  readonly columns: ColumnTable | undefined;
  readonly write: (text: string) => Promise<void>;
  /** File for digests memory is not to hold; it is removed in the end. */
  readonly scratch: string;
}

/**
 * Writes the fields of each record that an answer may depend on, once for all records that agree in them. The id of
 * what is written is a digest of them, by which answers are joined to the rows again.
 */
export async function distinctRows(
  options: DistinctOptions,
): Promise<{ readonly rows: number; readonly distinct: number }> {
  const { files, open, columns, write, scratch } = options;
  const seen = createIdBook({ file: scratch });
  const hash = new Uint32Array(2);
  let rows = 0;
  try {
    for (const file of files) {
      const source = await open(file);
      const parser = createPieceParser({ header: source.header, columns });
      for await (const piece of source.pieces()) {
        let text = "";
        for (const item of parser(piece)) {
          if (!("value" in item) || !isPlainObject(item.value)) continue;
          rows++;
          const { id: _, ...used } = item.value;
          const content = canonicalJson(used);
          hashText(content, hash, 0);
          const [low = 0, high = 0] = hash;
          if (seen.use(low, high, 0) !== undefined) continue;
          const id = `d-${hex(high)}${hex(low)}`;
          text += `${JSON.stringify({ id, ...used })}\n`;
        }
        await write(text);
      }
    }
  } finally {
    seen.close();
    await rm(scratch, { force: true });
  }
  return { rows, distinct: seen.size };
}

function hex(half: number): string {
  return half.toString(16).padStart(8, "0");
}
