import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { expect, it } from "vitest";
import { readAll, values } from "./read-all.js";

const text = { type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" } as const;

it("a decimal of a Parquet file is the one that was written", async () => {
  const amounts = [1_200_000.55, 0.0001, 1.005, 0.07, 123_456_789.1234, -0.0003];
  const writer = new ByteWriter();
  const decimal = { type: "INT64", converted_type: "DECIMAL", scale: 4, precision: 18 } as const;
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: "root", num_children: 3 },
      { name: "借据号", ...text },
      { name: "贷款用途", ...text },
      { name: "贷款金额（万元）", repetition_type: "OPTIONAL", ...decimal },
    ],
  });
  parquet.write({
    columnData: [
      { name: "借据号", data: amounts.map((_, at) => `L-${at}`) },
      { name: "贷款用途", data: amounts.map(() => "光伏") },
      { name: "贷款金额（万元）", data: amounts },
    ],
  });
  parquet.finish();
  const { items } = await readAll(writer.getBytes());
  const read = values(items.slice(0, 5)).map((value) => (value as { amount: unknown }).amount);
  expect(read).toEqual([12_000_005_500, 1, 10_050, 700, 1_234_567_891_234]);
});
