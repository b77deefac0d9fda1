import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { formatProblem } from "../../src/catalogue/format-problem.js";
import { parseDocument } from "../../src/catalogue/parse-document.js";
import { sectionSchema } from "../../src/catalogue/schema.js";

const anything: z.ZodType<unknown> = z.unknown();

function codes(text: string, schema = anything): string[] {
  const parsed = parseDocument({ text, file: "x.yaml", schema });
  return parsed.ok ? [] : parsed.problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const section = (item: string) => `catalogue: demo\nedition: "2025"\nsection: "1"\nitems:\n${item}`;

describe("a good document", () => {
  test("gives its value and the places of its parts", () => {
    const parsed = parseDocument({ text: 'a:\n  - b: "1"\n    c: 0110\n', file: "x.yaml", schema: anything });
    if (!parsed.ok) throw new Error("expected a value");
    expect(parsed.value).toEqual({ a: [{ b: "1", c: 110 }] });
    expect(parsed.locator.locate(["a", 0, "c"])).toEqual({ line: 3, column: 8 });
    expect(parsed.locator.locateKey(["a", 0, "c"])).toEqual({ line: 3, column: 5 });
    expect(parsed.locator.writtenAs(["a", 0, "c"])).toBe("0110");
    // a part that is not there: the nearest container that is
    expect(parsed.locator.locate(["a", 0, "missing", 7])).toEqual({ line: 2, column: 5 });
    expect(parsed.locator.locate(["nowhere"])).toEqual({ line: 1, column: 1 });
  });

  test("dates, yes and octal-looking text stay what they are", () => {
    const parsed = parseDocument({
      text: "a: 2025-07-14\nb: yes\nc: 'on'\n",
      file: "x.yaml",
      schema: anything,
    });
    expect(parsed.ok && parsed.value).toEqual({ a: "2025-07-14", b: "yes", c: "on" });
  });

  test("a byte order mark and CRLF do not matter", () => {
    const parsed = parseDocument({ text: '\ufeffa: "1"\r\nb: 2\r\n', file: "x.yaml", schema: anything });
    expect(parsed.ok && parsed.value).toEqual({ a: "1", b: 2 });
  });
});

describe("hostile YAML gives problems with places", () => {
  test.each([
    [
      "alias bomb",
      "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
      [
        "yaml/anchor 1:7",
        "yaml/anchor 2:7",
        "yaml/alias 2:8",
        "yaml/alias 2:12",
        "yaml/alias 3:5",
        "yaml/alias 3:9",
      ],
    ],
    ["unresolved alias", "a: *nobody\n", ["yaml/alias 1:4"]],
    ["alias as key", "a: 1\n*b : 2\n", ["yaml/alias 2:1"]],
    ["merge key", "a:\n  <<: { b: 1 }\n", ["yaml/merge-key 2:3"]],
    ["duplicate key", "a: 1\nb:\n  c: 1\n  c: 2\n", ["yaml/duplicate-key 4:3"]],
    ["prototype", "a:\n  __proto__: { polluted: true }\n", ["yaml/forbidden-key 2:3"]],
    ["constructor", "constructor: { prototype: {} }\n", ["yaml/forbidden-key 1:1"]],
    ["number as key", "a:\n  3.10: x\n", ["yaml/key-not-text 2:3"]],
    ["collection as key", "? [a]\n: b\n", ["yaml/key-not-text 1:3"]],
    ["tag", "a: !!binary aGk=\nb: !js x\n", ["yaml/tag 1:13", "yaml/tag 2:8"]],
    ["tab", "a:\n\tb: 1\n", ["yaml/tab-as-indent 2:1"]],
    ["two documents", "a: 1\n---\nb: 2\n", ["yaml/multiple-docs 2:1"]],
    ["directive", "%YAML 1.1\n---\na: yes\n", ["yaml/directive 1:1"]],
    ["empty", "# nothing\n", ["yaml/empty 1:1"]],
    ["infinite", "a: .inf\n", ["yaml/not-finite 1:4"]],
    ["large number", "a: 12345678901234567890\n", ["yaml/large-number 1:4"]],
    ["open bracket", "a: [1, 2\nb: 3\n", ["yaml/bad-indent 2:1"]],
    ["open quote", 'a: "x\n', ["yaml/missing-char 2:1"]],
  ])("%s", (_, text, expected) => {
    expect(codes(text).sort()).toEqual([...expected].sort());
  });

  test("nothing reaches the prototype of objects", () => {
    codes('"__proto__": { polluted: true }\n');
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test.each([
    ["[".repeat(20_000)],
    ["{a: ".repeat(20_000)],
    ["- ".repeat(20_000)],
    ["? ".repeat(20_000)],
    [`a: &a ${"[".repeat(50)}${"]".repeat(50)}`],
    [`${"[".repeat(80)}${"]".repeat(80)}`],
  ])("deep nesting is a problem, not a crash (%#)", (text) => {
    expect(codes(text).length).toBeGreaterThan(0);
  });

  test("a flood of problems is cut short and says so", () => {
    const text = Array.from({ length: 300 }, (_, i) => `k${i}: *x\n`).join("");
    const parsed = parseDocument({ text, file: "x.yaml", schema: anything, maxProblems: 5 });
    const found = parsed.ok ? [] : parsed.problems;
    expect(found).toHaveLength(6);
    expect(found.at(-1)?.code).toBe("file/more-problems");
  });

  test("no text at all makes it throw", () => {
    const words = fc.constantFrom(
      "a",
      ":",
      " ",
      "\n",
      "- ",
      "*a",
      "&a",
      "!!t ",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      "|",
      ">",
      "#",
      "\t",
      "%",
      "---\n",
      "<<",
      "1.10",
      "\u0000",
      "\ud800",
      "__proto__: ",
    );
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const parsed = parseDocument({ text, file: "x.yaml", schema: sectionSchema });
        if (parsed.ok) return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { line, column } of parsed.problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("what the schema refuses", () => {
  test("an unquoted code explains itself", () => {
    const text = section(
      '  - code: 3.10\n    level: 3\n    name: x\n    parent: null\n    source: "0"\n    verified: true\n',
    );
    const parsed = parseDocument({ text, file: "t/1.yaml", schema: sectionSchema });
    const [problem, ...rest] = parsed.ok ? [] : parsed.problems;
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({
      code: "schema/unquoted-text",
      line: 5,
      column: 11,
      path: "items.0.code",
    });
    expect(problem?.hint.en).toContain('write "3.10": without quotes YAML reads 3.10 as the number 3.1');
    expect(problem && formatProblem(problem, "zh")).toMatch(
      /^t\/1\.yaml:5:11 错误 .*\[schema\/unquoted-text\]\n {4}写作 "3\.10"/,
    );
  });

  test("missing, unknown, wrong", () => {
    const text = section(
      "  - code: '1.1'\n    level: 9\n    nmae: x\n    parent: null\n    source: 0\n    verified: maybe\n    ghg: huge\n",
    );
    expect(codes(text, sectionSchema)).toEqual([
      "schema/missing 5:5",
      "schema/too-big 6:12",
      "schema/unknown-key 7:5",
      "schema/unquoted-text 9:13",
      "schema/type 10:15",
      "schema/value 11:10",
    ]);
  });

  test("a wrong condition is told in terms of the branch that was meant", () => {
    const item = `  - code: "1.1"
    level: 3
    name: x
    parent: null
    source: "0"
    verified: true
    conditions:
      anyOf:
        - id: a
          kind: threshold
          requirement: { zh: x }
          decidable: auto
        - id: b
          kind: treshold
          requirement: { zh: x }
          decidable: auto
`;
    expect(codes(section(item), sectionSchema)).toEqual(["schema/value 18:17"]);
  });

  test("the date is a date", () => {
    expect(codes("a: '2025-13-01'\n", z.strictObject({ a: z.iso.date() }))).toEqual(["schema/format 1:4"]);
  });
});
