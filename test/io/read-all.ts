import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { columnPresetsSchema } from "../../src/catalogue/column-preset-schema.js";
import { columnWordsSchema } from "../../src/catalogue/column-words-schema.js";
import { readYaml } from "../../src/catalogue/yaml/read-yaml.js";
import { VerdexError } from "../../src/errors.js";
import { createColumnTable } from "../../src/io/column-table.js";
import type { ReadItem } from "../../src/io/read-item.js";
import { type ReadRecordsOptions, readRecords } from "../../src/io/read-records.js";

const file = new URL("../../taxonomy/lexicon/columns.yaml", import.meta.url);

/** The bundled headings from their source: opening the whole bundle takes longer than a test should. */
export const columnWords = columnWordsSchema.parse(
  readYaml(readFileSync(file, "utf8"), "columns.yaml").value,
);
const presetsFile = new URL("../../taxonomy/lexicon/column-presets.yaml", import.meta.url);
export const columnPresets = columnPresetsSchema.parse(
  readYaml(readFileSync(presetsFile, "utf8"), "column-presets.yaml").value,
);
export const columns = createColumnTable(columnWords, columnPresets);

export interface Everything {
  readonly items: readonly ReadItem[];
  /** What stopped the reading. */
  readonly error?: VerdexError;
}

/** Reads an input to its end; `sizes` says how its bytes are cut, over and over. */
export async function readAll(
  input: string | Uint8Array,
  options: Partial<ReadRecordsOptions> = {},
  sizes: readonly number[] = [65_536],
): Promise<Everything> {
  const items: ReadItem[] = [];
  try {
    for await (const item of readRecords(cut(Buffer.from(input), sizes), {
      lang: "en",
      columns,
      ...options,
    })) {
      items.push(item);
    }
    return { items };
  } catch (error) {
    if (error instanceof VerdexError) return { items, error };
    throw error;
  }
}

export async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const end = start + (sizes[turn % sizes.length] ?? 1);
    // A buffer of its own that is spoilt afterwards: what was read must not depend on it any more.
    const chunk = Uint8Array.from(bytes.subarray(start, end));
    yield chunk;
    chunk.fill(0x21);
    start = end;
  }
}

/** Items in short: the id of a record, or code, line and column of a fault. */
export function brief(items: readonly ReadItem[]): string[] {
  return items.map((item) => {
    if ("error" in item) {
      return `${item.error.code} ${item.line}:${item.column ?? "-"}${item.final ? " final" : ""}`;
    }
    const id =
      typeof item.value === "object" && item.value !== null && "id" in item.value ? item.value.id : "?";
    return `${String(id)} ${item.line}:${item.column ?? "-"}`;
  });
}

/** The values of an input that has no fault. */
export function values(items: readonly ReadItem[]): unknown[] {
  return items.map((item) => {
    if ("error" in item) throw new Error(`line ${item.line}: ${item.error.message}`);
    return item.value;
  });
}
