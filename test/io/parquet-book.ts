import { ByteWriter, ParquetWriter } from "hyparquet-writer";

export type Element = ParquetWriter["schema"][number];

const text = { type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" } as const;

/** A Parquet book of loans L-0, L-1 … for 光伏 with one more column, of 64-bit whole numbers by some type. */
export function parquetBook(name: string, type: Partial<Element>, data: readonly unknown[]): Uint8Array {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: "root", num_children: 3 },
      { name: "借据号", ...text },
      { name: "贷款用途", ...text },
      { name, type: "INT64", repetition_type: "OPTIONAL", ...type },
    ],
  });
  parquet.write({
    columnData: [
      { name: "借据号", data: data.map((_, at) => `L-${at}`) },
      { name: "贷款用途", data: data.map(() => "光伏") },
      { name, data: [...data] },
    ],
  });
  parquet.finish();
  return writer.getBytes();
}
