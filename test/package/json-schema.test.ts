import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchemas } from "../../scripts/json-schemas.js";
import { classify } from "../../src/index.js";

const schemas = jsonSchemas();
// formats say what a pattern beside them already says
const ajv = new Ajv2020({ allErrors: true, validateFormats: false, strictTypes: false });

const check = (name: string) => {
  const validate =
    ajv.getSchema(String((schemas[name] as { $id: string }).$id)) ?? ajv.compile(schemas[name] ?? {});
  return (value: unknown): string => (validate(value) ? "" : ajv.errorsText(validate.errors));
};

const root = new URL("../../", import.meta.url);
const lines = (await readFile(new URL("examples/demo/records.jsonl", root), "utf8")).trimEnd().split("\n");
// the last line is broken on purpose
const records: unknown[] = lines.slice(0, -1).map((line) => JSON.parse(line));

test("every schema has a name, a title, a description and one dialect", () => {
  for (const [name, schema] of Object.entries(schemas)) {
    expect(schema, name).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://verdex.invalid/schema/${name}.json`,
      title: expect.stringMatching(/^verdex /),
      description: expect.stringMatching(/.{20}/),
    });
  }
});

describe("record.json", () => {
  const fault = check("record");

  test("takes the records of the demo", () => {
    expect(records.length).toBeGreaterThan(10);
    for (const record of records) expect(fault(record), JSON.stringify(record)).toBe("");
  });

  test("takes nested fields and null for what is not known", () => {
    const nested = {
      id: 7,
      instrument: { kind: "loan", purpose: "污水处理厂" },
      project: null,
      labels: null,
    };
    expect(fault(nested)).toBe("");
  });

  test.each([
    ["no kind", { id: "L-1", purpose: "光伏电站" }],
    ["no id", { kind: "loan", purpose: "光伏电站" }],
    ["a kind nobody knows", { id: "L-1", kind: "lease" }],
    ["a list for a text", { id: "L-1", kind: "loan", purpose: ["光伏电站"] }],
    ["a date in words", { id: "L-1", kind: "loan", approvedOn: "last week" }],
    ["a number for an industry code", { id: "L-1", kind: "loan", project: { industry: 4416 } }],
    ["not an object", "L-1"],
    ["no text on the use of funds", { id: "L-1", kind: "loan" }],
    ["a blank text alone", { id: "L-1", kind: "loan", purpose: " " }],
    ["null for the only text", { id: "L-1", kind: "loan", purpose: null, project: null }],
    ["lines without a use", { id: "L-1", kind: "loan", proceeds: { lines: [{ amount: 1 }] } }],
    ["null for the kind", { id: "L-1", kind: null, purpose: "光伏电站" }],
    ["null for the object of the kind", { id: "L-1", instrument: null, purpose: "光伏电站" }],
    ["a blank id", { id: " ", kind: "loan", purpose: "光伏电站" }],
    ["an amount below 0 in quotes", { id: "L-1", kind: "loan", purpose: "光伏电站", amount: "-5" }],
    ["a share above 1 in quotes", { id: "L-1", kind: "loan", purpose: "光伏电站", greenShare: "60" }],
  ])("refuses %s, as classify does", (_name, record) => {
    expect(fault(record)).not.toBe("");
    expect(classify(record).outcome).toBe("rejected");
  });

  test.each([
    ["purpose", { purpose: "光伏电站" }],
    ["content", { content: "光伏电站" }],
    ["name", { name: "光伏电站" }],
    ["instrument.purpose", { instrument: { purpose: "光伏电站" } }],
    ["instrument.name", { instrument: { name: "光伏电站" } }],
    ["project.description", { project: { description: "光伏电站" } }],
    ["project.name", { project: { name: "光伏电站" } }],
    ["proceeds.lines.use", { proceeds: { lines: [{ amount: 1 }, { use: "光伏电站" }] } }],
  ])("takes %s as the only text, as classify does", (_name, fields) => {
    const record = { id: "L-1", kind: "loan", ...fields };
    expect(fault(record)).toBe("");
    expect(classify(record).outcome).toBe("answered");
  });
});

test("result.json takes answers and rejections", () => {
  const fault = check("result");
  for (const record of [...records, { id: "L-1" }, "no record"]) {
    const result = classify(record);
    expect(fault(JSON.parse(JSON.stringify(result)))).toBe("");
  }
  expect(fault({ id: "L-1", outcome: "answered" })).not.toBe("");
});

test.each([
  ["catalogue-header", "catalogues/cn-national-transition-steel/catalogue.yaml"],
  ["catalogue-edition", "catalogues/cn-national-transition-steel/trial-2024/edition.yaml"],
  ["catalogue-edition", "catalogues/cn-green-finance/2025/edition.yaml"],
  ["catalogue-section", "catalogues/cn-green-finance/2025/4.2.yaml"],
  ["catalogue-crosswalk", "catalogues/cn-green-bond/crosswalk/2021-to-cn-green-finance-2025.yaml"],
  ["catalogue-words", "lexicon/words-cn-green-finance-2025-5.yaml"],
  ["catalogue-classes", "classes/pboc-green-loan-2019.yaml"],
  ["catalogue-columns", "lexicon/columns.yaml"],
])("%s.json takes %s", async (name, path) => {
  const value: unknown = parse(await readFile(fileURLToPath(new URL(`taxonomy/${path}`, root)), "utf8"));
  const fault = check(name);
  expect(fault(value)).toBe("");
  expect(fault({ ...(value as object), unheardOf: 1 })).not.toBe("");
});

test("the files shown in docs/product-files.md are what their schemas ask for", async () => {
  const page = await readFile(fileURLToPath(new URL("docs/product-files.md", root)), "utf8");
  const shown = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]): unknown => parse(text));
  const fitting = ["product", "suppressions", "config"].map((name) => {
    const files = shown.filter((value) => value !== null && check(name)(value) === "");
    return `${name}: ${files.length}`;
  });
  expect(fitting).toEqual(["product: 1", "suppressions: 1", "config: 1"]);
});
