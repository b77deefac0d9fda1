import type { BulkColumn } from "../report/bulk-form.js";
import { dayText } from "../report/bulk-original.js";
import { spoolBatches } from "./read-spool.js";
import type { Sink } from "./xlsx/zip-stream.js";

export interface ParquetOptions {
  readonly spool: string;
  readonly columns: readonly BulkColumn[];
  readonly createdBy: string;
  readonly sink: Sink;
}

type ParquetCell = string | number | boolean | null;

/** Rows that are held to make one group of: readers skip by groups, memory is paid by groups. */
const GROUP = 10_000;
const types = { text: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const;

/** Writes the rows of a spool as Parquet, group by group. */
export async function writeParquet({ spool, columns, createdBy, sink }: ParquetOptions): Promise<void> {
  const { ByteWriter, parquetWriteRows } = await import("hyparquet-writer");
  const writer = Object.assign(new ByteWriter(), {
    async flush() {
      await sink(writer.getBytes().slice());
      writer.index = 0;
    },
  });
  const specs = columns.map(({ name, type }) => ({ name, type: types[type] }));
  await parquetWriteRows({
    writer,
    rows: rowsOf(spool, columns),
    columns: specs,
    rowGroupSize: GROUP,
    createdBy,
  });
  await writer.flush();
}

async function* rowsOf(
  spool: string,
  columns: readonly BulkColumn[],
): AsyncGenerator<Record<string, ParquetCell>> {
  for await (const batch of spoolBatches(spool)) {
    for (const cells of batch) {
      // entries, not assignments: a bank may call a column `__proto__`
      yield Object.fromEntries(columns.map(({ name, type }, at) => [name, cellOf(cells[at] ?? null, type)]));
    }
  }
}

/** Columns of the input are text: what type a bank's column has is not for one cell to say. */
function cellOf(cell: ParquetCell | Date, type: BulkColumn["type"]): ParquetCell {
  if (cell === null || type !== "text") return cell instanceof Date ? null : cell;
  return cell instanceof Date ? dayText(cell) : String(cell);
}
