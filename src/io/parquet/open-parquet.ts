import type { FileMetaData } from "hyparquet";
import { brokenInput } from "../broken-input.js";
import { findHeadingRow, type SheetRow } from "../find-heading-row.js";
import type { Input } from "../input.js";
import { inputError } from "../input-error.js";
import { loadLibrary } from "../load-library.js";
import { describeMapping } from "../map-columns.js";
import type { OpenSourceOptions } from "../open-source.js";
import type { Peekable } from "../peekable.js";
import { planTable } from "../plan-table.js";
import { type RandomBytes, randomBytes } from "../random-bytes.js";
import { rowPieces } from "../row-pieces.js";
import type { Source } from "../source.js";
import { type Clock, clockOf, dayOfMoment } from "./day-of-moment.js";
import { inScale, scaleOf } from "./in-scale.js";
import { LARGEST_PAGE, refuseClaims } from "./refuse-claims.js";
import { cellOfValue, strictText } from "./value-cell.js";

/** Rows decoded at a time: a group may hold millions. */
const BATCH = 20_000;
const LARGEST_FOOTER = 64 * 1024 * 1024;

/** Opens a Parquet file. Its rows are decoded by batches, so that memory does not grow with the file. */
export async function openParquet(
  bytes: Peekable,
  path: string | undefined,
  options: OpenSourceOptions,
): Promise<Source> {
  const { lang, filename, columns, mapping: saved } = options;
  const input: Input = { lang, filename, offset: 0, columns, saved };
  const file = await randomBytes(bytes, path, input);
  try {
    const library = await loadLibrary("hyparquet", () => import("hyparquet"), input);
    const metadata = await readMetadata(file, library.parquetMetadataAsync, input);
    refuseClaims(metadata, file.byteLength, input);
    const elements = library.parquetSchema(metadata).children.map(({ element }) => element);
    const headings = elements.map(({ name }) => name);
    const found = findHeadingRow([{ line: 1, cells: headings }], input);
    if (found === undefined || metadata.num_rows === 0n) throw inputError(input, "INPUT_EMPTY");
    const plan = planTable(found.row, 1, input);
    // only what is read as a day: other columns are kept as they stand
    const clocks = elements.map((element, at) =>
      /^(?:date|end)$/.test(plan.columns[at]?.field?.kind ?? "") ? clockOf(element) : undefined,
    );
    const scales = elements.map(scaleOf);
    const mapping = describeMapping(headings, plan, input);
    return {
      header: {
        format: "parquet",
        lang,
        ...(filename === undefined ? undefined : { filename }),
        headings,
        mapping: {
          ...mapping,
          columns: mapping.columns.map((column, at) =>
            clocks[at] === undefined ? column : { ...column, zone: "Asia/Shanghai" },
          ),
        },
        preamble: 0,
      },
      close: () => file.close(),
      pieces: () => rowPieces(readRows({ file, metadata, headings, clocks, scales }, input), headings.length),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readMetadata(
  file: RandomBytes,
  read: (file: RandomBytes) => Promise<FileMetaData>,
  input: Input,
): Promise<FileMetaData> {
  const footer = new DataView(await file.slice(Math.max(0, file.byteLength - 8), file.byteLength));
  const length = footer.byteLength === 8 ? footer.getUint32(0, true) : 0;
  if (length > LARGEST_FOOTER || length + 8 > file.byteLength) throw brokenInput("Parquet", "footer", input);
  return guarded(() => read(file), input);
}

interface OpenedRows {
  readonly file: RandomBytes;
  readonly metadata: FileMetaData;
  readonly headings: readonly string[];
  readonly clocks: readonly (Clock | undefined)[];
  /** Digits behind the point, where a column has them by its type. */
  readonly scales: readonly (number | undefined)[];
}

async function* readRows(
  { file, metadata, headings, clocks, scales }: OpenedRows,
  input: Input,
): AsyncGenerator<SheetRow> {
  const { parquetReadObjects } = await loadLibrary("hyparquet", () => import("hyparquet"), input);
  const { compressors } = await loadLibrary(
    "hyparquet-compressors",
    () => import("hyparquet-compressors"),
    input,
  );
  const bounded = Object.fromEntries(
    Object.entries(compressors).map(([name, unpack]) => [
      name,
      (packed: Uint8Array, length: number): Uint8Array => {
        if (length > LARGEST_PAGE) throw new Error(`page of ${length} bytes`);
        return unpack(packed, length);
      },
    ]),
  );
  try {
    const total = Number(metadata.num_rows);
    for (let start = 0; start < total; start += BATCH) {
      const end = Math.min(start + BATCH, total);
      const rows = await guarded(
        () =>
          parquetReadObjects({
            file,
            metadata,
            rowStart: start,
            rowEnd: end,
            compressors: bounded,
            parsers: { stringFromBytes: strictText },
          }),
        input,
      );
      // fewer rows than the file says it has are rows lost
      if (rows.length !== end - start)
        throw brokenInput("Parquet", `${start + rows.length} / ${total}`, input);
      for (const [place, row] of rows.entries()) {
        const cells = headings.map((name, at) => {
          const cell = inScale(cellOfValue(row[name]), scales[at]);
          const clock = clocks[at];
          return clock !== undefined && cell instanceof Date ? dayOfMoment(cell, clock) : cell;
        });
        yield { line: start + place + 1, cells };
      }
    }
  } finally {
    await file.close();
  }
}

async function guarded<Value>(read: () => Promise<Value>, input: Input): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    throw brokenInput("Parquet", cause instanceof Error ? cause.message : String(cause), input, cause);
  }
}
