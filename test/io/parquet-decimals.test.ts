import { expect, it } from "vitest";
import { parquetBook } from "./parquet-book.js";
import { readAll, values } from "./read-all.js";

it("a decimal of a Parquet file is the one that was written", async () => {
  const amounts = [1_200_000.55, 0.0001, 1.005, 0.07, 123_456_789.1234];
  const decimal = { converted_type: "DECIMAL", scale: 4, precision: 18 } as const;
  const { items } = await readAll(parquetBook("贷款金额（万元）", decimal, amounts));
  const read = values(items).map((value) => (value as { amount: unknown }).amount);
  expect(read).toEqual([12_000_005_500, 1, 10_050, 700, 1_234_567_891_234]);
});
