import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAll } from "./read-all.js";

const records = ["a", "b", "c", "d", "e"].map((id, value) => ({
  id,
  kind: "loan",
  purpose: "光伏",
  labels: ["x", "y"],
  entity: { name: "某公司", group: ["g"] },
  metrics: [{ name: "容量", value }],
}));
const layouts = {
  lines: records.map((record) => JSON.stringify(record)).join("\n"),
  list: `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]`,
  pretty: JSON.stringify(records, null, 2),
  table: `id,kind,purpose,labels\n${records.map(({ id }) => `${id},loan,"光伏, 6MW","x;y"`).join("\n")}\n`,
};
const formats = { lines: "jsonl", list: "json", pretty: "json", table: "csv" } as const;
const layoutNames = ["lines", "list", "pretty", "table"] as const;

/** The text with one character of record c taken out or one too many put in. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...layoutNames),
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    fc.constantFrom("", ...'"{}[],:\\x'),
  )
  .map(([layout, share, character]) => {
    const text = layouts[layout];
    const start = layout === "pretty" ? text.indexOf('  {\n    "id": "c"') : text.search(/^.*\bc\b/m);
    const end = layout === "pretty" ? text.indexOf('  {\n    "id": "d"') - 1 : text.indexOf("\n", start);
    const at = start + Math.floor(share * (end - start));
    const spared = character === "" && text[at] !== "\n" ? 1 : 0;
    return { layout, text: text.slice(0, at) + character + text.slice(at + spared) };
  });

describe("one wrong character in a record", () => {
  it("never hides another record without a word", async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ layout, text }) => {
        const { items, error } = await readAll(text, { format: formats[layout] });
        expect(error).toBeUndefined();
        const told = items.some((item) => "error" in item && item.final === true);
        const ids = items.flatMap((item) => ("value" in item ? [(item.value as { id?: unknown })?.id] : []));
        expect(ids).toEqual(expect.arrayContaining(told ? ["a", "b"] : ["a", "b", "d", "e"]));
      }),
      { numRuns: 1500 },
    );
  });
});
