import { byFile } from "../../check/by-file.js";
import type { CheckReport, Finding } from "../../check/finding.js";
import { uiText } from "../../messages/ui-text.js";
import { findingParts } from "./finding-parts.js";
import type { ReportWriterOptions } from "./report-writer.js";
import { xmlAttribute, xmlText } from "./xml-text.js";

/**
 * A suite a file, a test a finding: a finding that fails the run is a failure, one below that level passes with its
 * text as output, one set aside is skipped with the reason. Written here, since the builder at hand cannot say why a
 * test was skipped and brings half a megabyte of other things with it. No times and no host: the same run gives the
 * same bytes.
 */
export const junit = (report: CheckReport, options: ReportWriterOptions): string => {
  const { findings, unread } = report;
  const found = byFile(findings);
  const notRead = byFile(unread);
  const names = new Set([...options.files, ...notRead.keys(), ...found.keys()]);
  const suites = Array.from(names, (file) =>
    suite(file, testsOf(found.get(file) ?? [], notRead.get(file) ?? [], options), report),
  );
  const sum = (of: (counts: Counts) => number) => suites.reduce((total, { counts }) => total + of(counts), 0);
  const counts = `tests="${sum(({ tests }) => tests)}" failures="${sum(({ failures }) => failures)}" errors="${sum(({ errors }) => errors)}"`;
  const body = suites.map(({ text }) => text).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="verdex check" ${counts}>\n${body}</testsuites>\n`;
};

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Test {
  readonly name: string;
  readonly kind: "failure" | "error" | "skipped" | "passed";
  readonly body: string;
}

const suite = (
  file: string,
  tests: readonly Test[],
  { asOf, digest, engine }: CheckReport,
): { readonly text: string; readonly counts: Counts } => {
  const count = (kind: Test["kind"]) => tests.filter((test) => test.kind === kind).length;
  const counts = {
    tests: tests.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
  const numbers = Object.entries(counts).map(([key, value]) => `${key}="${value}"`);
  const properties = Object.entries({ engine, digest, asOf }).flatMap(([name, value]) =>
    value === null ? [] : [`      <property name="${name}" value=${xmlAttribute(value)}/>\n`],
  );
  const cases = tests.map(({ name, body }) => {
    const head = `    <testcase name=${xmlAttribute(name)} classname=${xmlAttribute(file)}`;
    return body === "" ? `${head}/>\n` : `${head}>\n      ${body}\n    </testcase>\n`;
  });
  return {
    counts,
    text: `  <testsuite name=${xmlAttribute(file)} ${numbers.join(" ")}>\n    <properties>\n${properties.join("")}    </properties>\n${cases.join("")}  </testsuite>\n`,
  };
};

const testsOf = (
  findings: readonly Finding[],
  unread: CheckReport["unread"],
  options: ReportWriterOptions,
): Test[] => {
  const here = [
    ...unread.map(({ code, message }): Test => {
      const attributes = `type=${xmlAttribute(code)} message=${xmlAttribute(message)}`;
      return { name: uiText(options.lang, "report.unread"), kind: "error", body: `<error ${attributes}/>` };
    }),
    ...findings.map((finding) => testOf(finding, options)),
  ];
  // a reader of such reports takes a suite without a test for one that did not run
  return here.length > 0
    ? numbered(here)
    : [{ name: uiText(options.lang, "report.none"), kind: "passed", body: "" }];
};

const testOf = (finding: Finding, { lang, fails }: ReportWriterOptions): Test => {
  const { rule, record, path, message, severity } = finding;
  const { place, severity: grade, remedy, basis, page, fingerprint, aside } = findingParts(finding, lang);
  // lines are left out of the name: a test stays the same test when something is written above it
  const about = [record, path].filter((part) => part !== null && part !== "").join(" ");
  const name = about === "" ? rule : `${rule}: ${about}`;
  const text = [`${place} [${grade}] ${message}`, remedy, ...basis, page, fingerprint]
    .filter((line) => line !== undefined)
    .join("\n");
  const body = (element: string, attributes = "") => `<${element}${attributes}>${xmlText(text)}</${element}>`;
  if (aside !== undefined)
    return { name, kind: "skipped", body: body("skipped", ` message=${xmlAttribute(aside)}`) };
  if (!fails(finding)) return { name, kind: "passed", body: body("system-out") };
  const attributes = ` type=${xmlAttribute(severity)} message=${xmlAttribute(message)}`;
  return { name, kind: "failure", body: body("failure", attributes) };
};

/** Tests of the same name would be taken for one. */
const numbered = (tests: readonly Test[]): Test[] => {
  const seen = new Map<string, number>();
  return tests.map((test) => {
    const before = seen.get(test.name) ?? 0;
    seen.set(test.name, before + 1);
    return before === 0 ? test : { ...test, name: `${test.name} (${before + 1})` };
  });
};
