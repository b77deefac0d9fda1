import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { Log, Run } from "sarif";
import { beforeAll, describe, expect, it } from "vitest";
import type { CheckReport } from "../../../src/check/finding.js";
import { sarifUri } from "../../../src/report/findings/sarif-uri.js";
import { run } from "../../cli/run-in-process.js";
import { awkward, awkwardFinding, awkwardReport, emptyReport } from "./awkward-report.js";
import { writeReport } from "./write-report.js";

const schema = JSON.parse(
  readFileSync(new URL("../../fixtures/schemas/sarif-schema-2.1.0.json", import.meta.url), "utf8"),
);
// the schema leaves types to be inferred here and there, and one pattern holds only without the flag for Unicode
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);
const errorsOf = (text: string): unknown => {
  validate(JSON.parse(text));
  return validate.errors ?? [];
};
const runOf = (text: string): Run => {
  const [first] = (JSON.parse(text) as Log).runs;
  if (!first) throw new Error("no run");
  return first;
};
const results = (report: CheckReport = awkwardReport) =>
  runOf(writeReport("sarif", { report })).results ?? [];

describe("the official schema", () => {
  it.each(["zh", "en"] as const)("takes awkward texts and an empty report, in %s", (lang) => {
    expect(errorsOf(writeReport("sarif", { lang }))).toEqual([]);
    expect(errorsOf(writeReport("sarif", { lang, report: emptyReport, files: [], rules: [] }))).toEqual([]);
  });

  it("refuses what is no address, so that it would tell", () => {
    const log = JSON.parse(writeReport("sarif"));
    log.runs[0].tool.driver.rules[0].helpUri = "docs/rules/zh/unknown-label.md";
    expect(errorsOf(JSON.stringify(log))).not.toEqual([]);
  });

  it("takes any text in any place", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, fc.array(text, { minLength: 1 }), (message, record, parts) => {
        const findings = [{ ...awkwardFinding, message, record, file: parts.join("/") }];
        expect(errorsOf(writeReport("sarif", { report: { ...awkwardReport, findings } }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a whole run on the failing example", () => {
  let here: Run;
  beforeAll(async () => {
    const argv = ["check", "examples/ci-label-check/failing", "--no-config", "--as-of", "2025-12-31"];
    const { stdout } = await run([...argv, "--format", "sarif"]);
    expect(errorsOf(stdout)).toEqual([]);
    here = runOf(stdout);
  });

  it("lists every rule that ran, and each finding points at its own", () => {
    const { rules = [] } = here.tool.driver;
    expect(rules.length).toBeGreaterThan(50);
    for (const { ruleId, ruleIndex = -1 } of here.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
    for (const { help, helpUri } of rules) {
      expect(help?.markdown).toMatch(/docs\/rules\/en\/[a-z0-9-]+\.md/);
      expect(helpUri).toBeUndefined();
    }
  });

  it("names the files without the folder they lie in", () => {
    const uris = (here.artifacts ?? []).map(({ location }) => location?.uri);
    expect(uris).toEqual([
      "examples/ci-label-check/failing/mixed-loan.yaml",
      "examples/ci-label-check/failing/zero-carbon-loan.md",
    ]);
    expect(JSON.stringify(here)).not.toContain(process.cwd());
  });
});

describe("what a result carries", () => {
  it("level, place, fingerprint, clause, remedy and page", () => {
    const [first] = results();
    expect(first).toMatchObject({
      ruleId: "unknown-label",
      level: "error",
      partialFingerprints: { "verdexFinding/v1": "00000000000000000000000000000001" },
      properties: {
        severity: "high",
        basis: awkwardReport.findings[0]?.basis,
        helpUri: "docs/rules/zh/unknown-label.md",
      },
    });
    expect(first?.properties?.remediation).toBe(awkwardReport.findings[0]?.remediation);
    expect(first?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: {
        uri: "%E4%BA%A7%E5%93%81%20%E7%9B%AE%E5%BD%95/a%3Ab%2Cc%20%231%3F.yaml",
        uriBaseId: "%SRCROOT%",
        index: 0,
      },
      region: { startLine: 4, startColumn: 8, endLine: 4, endColumn: 12 },
    });
  });

  it("levels follow the severity", () => {
    const levels = results().map(({ level, properties }) => [properties?.severity, level]);
    expect(new Map(levels as [string, string][])).toEqual(
      new Map([
        ["high", "error"],
        ["critical", "error"],
        ["medium", "warning"],
        ["low", "note"],
        ["info", "note"],
      ]),
    );
  });

  it("what is set aside is suppressed, with the reason; all else is not", () => {
    const aside = results().filter(({ suppressions }) => suppressions !== undefined);
    expect(aside.map(({ partialFingerprints }) => partialFingerprints?.["verdexFinding/v1"])).toEqual([
      "7",
      "8",
    ]);
    expect(aside[0]?.suppressions?.[0]).toMatchObject({ kind: "external", status: "accepted" });
    expect(aside[0]?.suppressions?.[0]?.justification).toMatch(/待更名.*产品部.*2026-06-30/);
  });

  it("braces and links of a text are no gaps and links of SARIF", () => {
    const text = results()[0]?.message.text;
    expect(text).toContain("{{0}}");
    expect(text).toContain("\\[l](u)");
    expect(awkward).toContain("[l](u) {0}");
  });

  it("a file that could not be read makes the run unsuccessful", () => {
    const { invocations } = runOf(writeReport("sarif"));
    expect(invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error", descriptor: { id: "INPUT_UNREADABLE" } }],
    });
    expect(runOf(writeReport("sarif", { report: emptyReport })).invocations?.[0]?.executionSuccessful).toBe(
      true,
    );
  });

  it("links to a page only where it has an address", () => {
    const { rules = [] } = runOf(writeReport("sarif")).tool.driver;
    expect(rules.flatMap(({ id, helpUri }) => (helpUri === undefined ? [] : [[id, helpUri]]))).toEqual([
      ["low-rule", "https://pages.example/low-rule.md"],
    ]);
  });
});

describe("sarifUri", () => {
  it("is a relative address that leads back to the path", () => {
    const part = fc.string({ unit: "grapheme" }).filter((text) => !/[/\p{Cs}]/u.test(text));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const uri = sarifUri(parts.join("/"));
        expect(uri).toMatch(/^[A-Za-z0-9\-_.!~*'()%/]*$/);
        expect(uri.split("/").map(decodeURIComponent).join("/")).toBe(parts.join("/"));
      }),
    );
  });
});
