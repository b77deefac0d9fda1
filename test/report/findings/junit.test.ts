import { readFileSync } from "node:fs";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { awkwardFinding, awkwardReport, emptyReport } from "./awkward-report.js";
import { exampleReport } from "./example-report.js";
import { writeReport } from "./write-report.js";

const schema = readFileSync(new URL("../../fixtures/schemas/junit-10.xsd", import.meta.url), "utf8");
const errorsOf = async (xml: string) => (await validateXML({ xml, schema })).errors;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Elements in the order of their start tags; throws where it is not XML. */
const elementsOf = (xml: string): Element[] => {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: "" };
    all.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return all;
};

describe("the schema", () => {
  it.each(["zh", "en"] as const)(
    "takes awkward texts, the example and an empty report, in %s",
    async (lang) => {
      expect(await errorsOf(writeReport("junit", { lang }))).toEqual([]);
      expect(await errorsOf(writeReport("junit", { lang, report: emptyReport }))).toEqual([]);
      expect(await errorsOf(writeReport("junit", { lang, report: emptyReport, files: [] }))).toEqual([]);
      expect(await errorsOf(writeReport("junit", { lang, report: await exampleReport(lang) }))).toEqual([]);
    },
  );

  it("refuses an element it does not know, so that it would tell", async () => {
    const xml = writeReport("junit").replace("<skipped", "<passed").replace("</skipped", "</passed");
    expect(await errorsOf(xml)).not.toEqual([]);
  });
});

describe("tests", () => {
  const elements = elementsOf(writeReport("junit"));
  const named = (name: string) => elements.filter((element) => element.name === name);

  it("a finding that fails the run is a failure, one below passes, one set aside is skipped", () => {
    expect(named("failure").map(({ attributes }) => attributes.type)).toEqual(["high", "high", "critical"]);
    expect(named("system-out")).toHaveLength(3);
    expect(named("skipped").map(({ attributes }) => attributes.message)).toEqual([
      "已豁免：待更名 <|> 50% ]]>（产品部，至 2026-06-30）",
      "基线中已有",
    ]);
    expect(named("error").map(({ attributes }) => attributes.type)).toEqual(["INPUT_UNREADABLE"]);
  });

  it("follow the level the run fails at", () => {
    const xml = writeReport("junit", { fails: () => false });
    expect(xml).not.toContain("<failure");
    expect(elementsOf(xml)[0]?.attributes.failures).toBe("0");
  });

  it("are counted, by suite and in all", () => {
    expect(elements[0]?.attributes).toMatchObject({ tests: "10", failures: "3", errors: "1" });
    const sum = (key: string) =>
      named("testsuite").reduce((total, { attributes }) => total + Number(attributes[key]), 0);
    expect([sum("tests"), sum("failures"), sum("errors"), sum("skipped")]).toEqual([10, 3, 1, 2]);
    expect(named("testcase")).toHaveLength(10);
  });

  it("are told apart by name, which holds no line", () => {
    const names = named("testcase").map(({ attributes }) => `${attributes.classname} ${attributes.name}`);
    expect(new Set(names).size).toBe(names.length);
    const { findings } = awkwardReport;
    const moved = { ...awkwardReport, findings: findings.map((one) => ({ ...one, line: one.line + 7 })) };
    const after = elementsOf(writeReport("junit", { report: moved })).filter(
      ({ name }) => name === "testcase",
    );
    expect(after.map(({ attributes }) => attributes)).toEqual(
      named("testcase").map(({ attributes }) => attributes),
    );
  });

  it("a clean file has one that passes", () => {
    expect(named("testcase").filter(({ attributes }) => attributes.classname === "clean.yaml")).toHaveLength(
      1,
    );
  });

  it("carry place, remedy, clause, page and fingerprint", () => {
    const { text = "" } = named("failure")[0] ?? {};
    for (const part of [
      "#1?.yaml:4:8 [高]",
      "处理：",
      "依据：文件 <A> | 50%，第3条",
      "docs/rules/zh/unknown-label.md",
      "00000000000000000000000000000001",
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe("any text", () => {
  it("makes XML, and lines stay lines", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (message, file) => {
        const report = {
          ...awkwardReport,
          findings: [{ ...awkwardFinding, message: `a\n${message}`, file }],
        };
        const failure = elementsOf(writeReport("junit", { report })).find(({ name }) => name === "failure");
        expect(failure?.attributes.message).toMatch(/^a\n/);
      }),
    );
  });
});
