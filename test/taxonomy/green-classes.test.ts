import { describe, expect, it } from "vitest";
import { classTableSchema } from "../../src/catalogue/class-table-schema.js";
import { document, edition, filesOf } from "./green-documents.js";

const names = new Map(
  (
    [
      ["cn-green-finance", "2025"],
      ["cn-green-bond", "2021"],
      ["cn-green-industry", "2019"],
    ] as const
  ).flatMap(([catalogue, name]) =>
    edition(catalogue, name).items.map((item) => [`${catalogue}@${name}:${item.code}`, item.name] as const),
  ),
);

/** Distinct codes, headings without a code, classes with an item of the same name. */
const expected: Record<string, [number, number, number]> = {
  "cbirc-green-financing-2020": [280, 0, 156],
  "cbrc-green-credit-2013": [63, 5, 2],
  "huzhou-local": [68, 0, 2],
  "pboc-green-loan-2019": [247, 0, 211],
};

describe("class tables of the reporting systems", () => {
  const tables = filesOf("classes").map((path) => classTableSchema.parse(document(path)));

  it("has the four tables", () => {
    expect(tables.map(({ id }) => id)).toEqual(Object.keys(expected));
  });

  it.each(tables)("$id: counts", ({ id, classes }) => {
    const codes = classes.flatMap(({ code }) => (code === null ? [] : [code]));
    expect(new Set(codes).size).toBe(codes.length);
    const matched = classes.filter(({ matches }) => matches.length > 0);
    expect([codes.length, classes.length - codes.length, matched.length]).toEqual(expected[id]);
  });

  it.each(tables)("$id: links items of the same name, all of them", ({ classes }) => {
    for (const { name, otherNames = [], matches } of classes) {
      const own = new Set([name, ...otherNames].map((each) => each.trim()));
      const keys = [...names].filter(([, item]) => own.has(item.trim())).map(([key]) => key);
      const linked = matches.map(
        ({ catalogue, edition: version, code }) => `${catalogue}@${version}:${code}`,
      );
      expect(linked.sort(), name).toEqual(keys.sort());
    }
  });
});
