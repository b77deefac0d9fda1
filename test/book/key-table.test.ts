import { expect, it } from "vitest";
import { createKeyTable } from "../../src/book/key-table.js";
import { hashText } from "../../src/book/text-hash.js";

const idOf = (at: number): string => `1404${String(at).padStart(16, "0")}`;

it("keeps the smallest ids of records that come from the last to the first, in memory that stays flat", () => {
  const table = createKeyTable({ keep: 3 });
  const place = table.place(1, hashText("all"));
  for (let at = 600_000; at >= 0; at--) table.count(place, idOf(at));
  expect(table.textBytes).toBeLessThan(4e6);
  expect(table.find(1, hashText("all"))).toMatchObject({ count: 600_001, ids: [idOf(0), idOf(1), idOf(2)] });
});

it("finds a hundred thousand keys again after it has grown", () => {
  const table = createKeyTable({ keep: 1 });
  const placeOf = (at: number) => table.place(at % 3, hashText(`项目${at}`), hashText("140100"), at * 1e6);
  const places = Array.from({ length: 100_000 }, (_, at) => placeOf(at));
  expect(new Set(places).size).toBe(100_000);
  expect(places.map((_, at) => placeOf(at))).toEqual(places);
});

it("keeps rows with sums and rows without under their keys, however far it has grown and whatever way they came", () => {
  const open = () => createKeyTable({ keep: 2, sums: (part) => part === 1 });
  const [noted, placed] = [open(), open()];
  for (let at = 0; at < 30_000; at++) {
    const key = hashText(`项目${at % 10_000}`);
    const part = 1 + (at % 2);
    const id = idOf(at);
    noted.take({ part, key, more: key, figure: at % 7, id, value: "4.2.1", first: 5, second: 1, most: at });
    const place = placed.place(part, key, key, at % 7);
    placed.count(place, id);
    placed.note(place, "4.2.1");
    if (part === 1) placed.add(place, 5, 1);
    if (part === 1) placed.raise(place, at);
  }
  expect(noted.snapshot()).toEqual(placed.snapshot());
  const merged = open();
  merged.merge(noted.snapshot());
  expect(merged.snapshot()).toEqual(placed.snapshot());
  const sums = new Map(noted.snapshot().map(([, , part, count, first]) => [part, first / count]));
  expect([...sums].sort()).toEqual([
    [1, 5],
    [2, 0],
  ]);
});
