import type { ArtifactLocation, Invocation, Log, Result, Run } from "sarif";
import type { CheckReport, Finding } from "../../check/finding.js";
import { findingParts } from "./finding-parts.js";
import type { ReportWriterOptions } from "./report-writer.js";
import { sarifLevel } from "./sarif-level.js";
import { sarifRule } from "./sarif-rule.js";
import { sarifText } from "./sarif-text.js";
import { sarifUri } from "./sarif-uri.js";
import { wellFormedJson } from "./well-formed-json.js";

const BASE = "%SRCROOT%";

/**
 * SARIF 2.1.0. The object is made here and held to the official schema in a test: the builder at hand has no word for
 * suppressions, fingerprints, columns or the end of a region, writes paths as they are and asks the environment for
 * a name. No times, and no absolute path but the root of a working copy a host has made: the same run gives the same bytes
 * anywhere.
 */
export const sarif = (report: CheckReport, options: ReportWriterOptions): string => {
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(report, options)],
  };
  return `${wellFormedJson(log)}\n`;
};

const runOf = (report: CheckReport, options: ReportWriterOptions): Run => {
  const { findings, unread, undecided, asOf, digest, engine, records, checked } = report;
  const { lang, rules, root } = options;
  const language = { zh: "zh-CN", en: "en-US" }[lang];
  const [name = "verdex", version] = engine.split(" ");
  const files = [...new Set([...options.files, ...findings.map(({ file }) => file)])];
  const ruleIndexes = new Map(rules.map(({ id }, at) => [id, at]));
  const fileIndexes = new Map(files.map((file, at) => [file, at]));
  const artifact = (file: string): ArtifactLocation => {
    const index = fileIndexes.get(file);
    return { uri: sarifUri(file), uriBaseId: BASE, ...(index !== undefined && { index }) };
  };
  return {
    tool: {
      driver: {
        name,
        ...(version !== undefined && { version, semanticVersion: version }),
        language,
        rules: rules.map((rule) => sarifRule(rule, lang)),
      },
    },
    invocations: [invocation(unread, artifact)],
    language,
    // columns count as JavaScript counts: a character outside the basic plane is two
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: {
      [BASE]: {
        ...(root !== undefined && { uri: root }),
        description: {
          text: root === undefined ? "folder in which the command ran" : "root of the repository",
        },
      },
    },
    artifacts: files.map((file) => ({
      location: { uri: sarifUri(file), uriBaseId: BASE },
      ...(options.files.includes(file) && { roles: ["analysisTarget"] as const }),
    })),
    results: findings.map((finding) => ({
      ...resultOf(finding, lang),
      ...(ruleIndexes.has(finding.rule) && { ruleIndex: ruleIndexes.get(finding.rule) }),
      locations: [locationOf(finding, artifact(finding.file))],
    })),
    properties: { asOf, digest, records, checked, undecided },
  };
};

const invocation = (
  unread: CheckReport["unread"],
  artifact: (file: string) => ArtifactLocation,
): Invocation => ({
  executionSuccessful: unread.length === 0,
  toolExecutionNotifications: unread.map(({ file, code, message }) => ({
    descriptor: { id: code },
    level: "error",
    message: { text: sarifText(message) },
    locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
  })),
});

const resultOf = (finding: Finding, lang: ReportWriterOptions["lang"]): Result => {
  const { rule, code, severity, message, fingerprint, record, path, basis, remediation, fixable } = finding;
  const { helpUri, setAside } = finding;
  const { aside } = findingParts(finding, lang);
  return {
    ruleId: rule,
    level: sarifLevel[severity],
    message: { text: sarifText(message) },
    partialFingerprints: { "verdexFinding/v1": fingerprint },
    ...(setAside && {
      suppressions: [
        { kind: "external", status: "accepted", ...(aside !== undefined && { justification: aside }) },
      ],
    }),
    properties: { severity, code, record, path, basis, remediation, helpUri, fixable },
  };
};

const locationOf = (finding: Finding, artifactLocation: ArtifactLocation) => {
  const { line, column, endLine, endColumn, path, record } = finding;
  const region = {
    startLine: line,
    startColumn: column,
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  };
  const name = [record, path].filter((part) => part !== null && part !== "").join("/");
  return {
    physicalLocation: { artifactLocation, region },
    ...(name !== "" && { logicalLocations: [{ fullyQualifiedName: name }] }),
  };
};
