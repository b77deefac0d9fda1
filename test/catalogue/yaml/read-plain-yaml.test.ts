import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineCounter, parseDocument } from "yaml";
import type { DocumentPath } from "../../../src/catalogue/problem.js";
import { createLocator } from "../../../src/catalogue/yaml/document-locator.js";
import { parsedNode } from "../../../src/catalogue/yaml/parsed-node.js";
import { readPlainYaml } from "../../../src/catalogue/yaml/read-plain-yaml.js";

/** Every value of a document with its places; containers by the line they begin on. */
const placesOf = (text: string, value: unknown, locator: ReturnType<typeof createLocator>) => {
  const places: unknown[] = [];
  const visit = (at: unknown, path: DocumentPath): void => {
    const range = locator.rangeOf(path);
    const isContainer = typeof at === "object" && at !== null;
    const newline = text.indexOf("\n", range?.start);
    const firstLine = range && Math.min(range.end, newline === -1 ? text.length : newline);
    places.push([path, locator.locate(path), locator.locateKey(path), locator.writtenAs(path)]);
    places.push(isContainer ? [range?.start, firstLine] : range);
    if (isContainer)
      for (const [key, inner] of Object.entries(at)) visit(inner, [...path, Array.isArray(at) ? +key : key]);
  };
  visit(value, []);
  places.push(
    locator.locate(["nowhere"]),
    locator.locateKey(["nowhere", 3]),
    locator.rangeOf([0, "nowhere"]),
  );
  return places;
};

const generally = (text: string) => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, version: "1.2", resolveKnownTags: false });
  if (document.errors.length > 0) return { errors: document.errors.map(({ code }) => code) };
  const value = document.toJS();
  return { value, places: placesOf(text, value, createLocator(parsedNode(document.contents), counter)) };
};

const plainly = (text: string) => {
  const read = readPlainYaml(text);
  return read && { value: read.value, places: placesOf(text, read.value, read.locator) };
};

/** Lines that are nearly plain: what this reader takes, what it leaves, and what no reader takes. */
const word = fc.constantFrom(
  ..."光伏 a 2025-11-03 0110 3.10 007 1e3 true Null no ~ .5 -3 +1 0x1f 0o7 1_000 x:y x: 99. 1.0 TRUE =".split(
    " ",
  ),
  ..."12345678901234567890|constructor|NULL|<<|`a|'x'|'it''s'|\"x\"|\"x\\n\"|\"x|a # b|a#b|a: b|- a|[a]".split(
    "|",
  ),
  ..."{a: b};&a b;*a;|;>;!!str a;@a;%a;# c;;http://x.cn/a;a, b;x  y ;光: 伏;?;---;...".split(";"),
);
const key = fc.constantFrom(
  "a",
  "b",
  "c-d",
  "$schema",
  "e.f",
  "null",
  "constructor",
  "光",
  "'q'",
  "a b",
  "1",
);
const line = fc
  .tuple(
    fc.constantFrom("", "  ", "    ", "      ", " "),
    fc.constantFrom("", "", "- ", "-   ", "- - ", "-"),
    fc.option(key),
    fc.constantFrom(" ", "  ", ""),
    word,
  )
  .map(([indent, dash, name, space, value]) =>
    name === null
      ? `${indent}${dash}${value}`
      : `${indent}${dash}${name}:${value === "" ? "" : space}${value}`,
  );
const ending = fc.constantFrom("", "\n", "\n\n", "\n# end\n", "\r\n", " ");

const scalar = fc.constantFrom(
  "光伏电站",
  '"4.2.2"',
  "'a'",
  "120000000",
  "2025-11-03",
  "true",
  "1.5",
  "绿色 贷款",
);
/** Texts all of which this reader takes. */
const { block } = fc.letrec<{ block: string[]; map: string[]; list: string[] }>((tie) => ({
  block: fc.oneof(tie("map"), tie("list")),
  map: fc
    .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "$schema"), fc.oneof(scalar, tie("block"))), {
      minLength: 1,
      maxLength: 3,
      selector: ([name]) => name,
    })
    .map((entries) =>
      entries.flatMap(([name, inner]) =>
        typeof inner === "string" ? [`${name}: ${inner}`] : [`${name}:`, ...inner.map((one) => `  ${one}`)],
      ),
    ),
  list: fc
    .array(fc.oneof(scalar, tie("map")), { minLength: 1, maxLength: 3 })
    .map((entries) =>
      entries.flatMap((inner) =>
        typeof inner === "string"
          ? [`- ${inner}`]
          : inner.map((one, n) => (n === 0 ? `- ${one}` : `  ${one}`)),
      ),
    ),
}));

/** Texts this reader takes, with a few lines that are put in, moved or end otherwise. */
const change = fc.tuple(
  fc.nat(20),
  fc.constantFrom("put", "move", "end"),
  line,
  word,
  fc.constantFrom(" ", "  "),
);
const text = fc.tuple(block, fc.array(change, { minLength: 1, maxLength: 3 })).map(([written, changes]) => {
  const lines = [...written];
  for (const [where, how, other, value, indent] of changes) {
    const at = where % lines.length;
    const before = lines[at] ?? "";
    if (how === "put") lines.splice(at, 0, other);
    else lines[at] = how === "move" ? indent + before : before.replace(/(?<=[:-] ).*$/, value);
  }
  return lines.join("\n");
});

describe("what is read plainly", () => {
  it("is what the general parser reads, value and places, whatever the text", () => {
    let taken = 0;
    fc.assert(
      fc.property(text, ending, (body, end) => {
        const plain = plainly(body + end);
        if (!plain) return;
        taken += 1;
        expect(plain).toEqual(generally(body + end));
      }),
      { numRuns: 10_000, seed: 7 },
    );
    expect(taken).toBeGreaterThan(1000);
  });

  it("is every text of maps, lists and scalars one below the other, with remarks and blank lines", () => {
    const lines = fc.tuple(block, fc.array(fc.nat(40), { maxLength: 3 }), ending);
    fc.assert(
      fc.property(lines, ([written, gaps, end]) => {
        const all = [...written];
        for (const gap of gaps) all.splice(gap % (all.length + 1), 0, gap % 2 === 0 ? "" : "  # 说明");
        const whole = all.join("\n") + end;
        fc.pre(!end.includes("\r"));
        const plain = plainly(whole);
        expect(plain).toBeDefined();
        expect(plain).toEqual(generally(whole));
      }),
      { numRuns: 1000 },
    );
  });

  it("is what the general parser reads of every file of the taxonomy and the examples that it takes", () => {
    let taken = 0;
    for (const folder of ["taxonomy", "examples", "test/cases"]) {
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
        if (!name.endsWith(".yaml")) continue;
        const whole = readFileSync(`${folder}/${name}`, "utf8");
        const plain = plainly(whole);
        if (!plain) continue;
        taken += 1;
        expect(plain).toEqual(generally(whole));
      }
    }
    expect(taken).toBeGreaterThan(0);
  });

  it.each([
    ["a: 1\na: 2\n", "a key twice"],
    ["a:\n", "a key without a value"],
    ["a: b\n c\n", "a text on two lines"],
    ["constructor: 1\n", "a name every object has"],
    ["a: &x b\n", "an anchor"],
    ["a: [b]\n", "a list in brackets"],
    ["- - a\n", "a list in a list"],
    ["# nothing\n", "nothing"],
    [
      `${Array.from({ length: 30 }, (_, n) => `${" ".repeat(n)}a:\n`).join("")}${" ".repeat(30)}a: b\n`,
      "depth",
    ],
  ])("is not %j: %s", (whole) => {
    expect(readPlainYaml(whole)).toBeUndefined();
  });
});
