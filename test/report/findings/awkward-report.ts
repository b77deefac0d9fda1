import type { CheckReport, Finding } from "../../../src/check/finding.js";
import type { ReportedRule } from "../../../src/check/reported-rule.js";

/** Everything some format reads as its own: line breaks, separators, markup, escapes, and what cannot be shown. */
export const awkward =
  "第一行 50%, a: b\r\n<b onclick='x'>\"q\"</b> & ]]> | `c` \\ [l](u) {0} 😀👩‍🌾 @user #12\u0000\u001b[31m\u0085\ud800\ufffe\u202e\t::error::x";

const basis = [
  { document: "文件 <A> | 50%", article: "第3条, (二): `x`", demands: '要求 ]]> & "q"' },
  { document: "Document B", article: null, demands: "demand" },
];

const finding = (part: Partial<Finding>): Finding => ({
  rule: "unknown-label",
  code: "unknown",
  severity: "high",
  title: "未知标识, 50%: <x>",
  message: awkward,
  file: "产品 目录/a:b,c #1?.yaml",
  line: 4,
  column: 8,
  endLine: 4,
  endColumn: 12,
  path: "label",
  record: "P-1 | <r>",
  basis,
  remediation: "改用 <标识表> 中的编号;\n`--fix` | 100%",
  helpUri: "docs/rules/zh/unknown-label.md",
  fingerprint: "00000000000000000000000000000001",
  fixable: true,
  ...part,
});

/** The first finding of the report. */
export const awkwardFinding = finding({});

/** One finding of each severity, two set aside, an own rule, a file that could not be read. */
export const awkwardReport: CheckReport = {
  schemaVersion: 1,
  findings: [
    awkwardFinding,
    finding({
      fingerprint: "00000000000000000000000000000002",
      line: 5,
      endLine: 5,
      message: "the same field again",
    }),
    finding({
      rule: "own-rule",
      severity: "critical",
      helpUri: "#own-rule",
      fingerprint: "3",
      record: null,
      path: "",
    }),
    finding({
      rule: "medium-rule",
      severity: "medium",
      fingerprint: "4",
      file: "b.csv",
      basis: [],
      endLine: 9,
    }),
    finding({
      rule: "low-rule",
      severity: "low",
      fingerprint: "5",
      file: "../outside\ud800.json",
      helpUri: 'https://pages.example/规则?a=1&b="2"',
    }),
    finding({ rule: "info-rule", severity: "info", fingerprint: "6", file: "b.csv", message: "" }),
    finding({
      fingerprint: "7",
      setAside: { by: "suppression", reason: "待更名 <|> 50%\n]]>", owner: "产品部", expires: "2026-06-30" },
    }),
    finding({ fingerprint: "8", severity: "critical", setAside: { by: "baseline" } }),
  ],
  unread: [{ file: "坏 文件.yaml", code: "INPUT_UNREADABLE", message: "坏 %\n<x>" }],
  files: 5,
  records: 12,
  checked: 340,
  undecided: [{ file: "b.csv", record: null, rule: "medium-rule", missing: ["a|b", "<c>"] }],
  asOf: "2025-12-31",
  digest: "sha256:0",
  engine: "verdex 0.0.0",
};

export const emptyReport: CheckReport = {
  ...awkwardReport,
  findings: [],
  unread: [],
  undecided: [],
  asOf: null,
};

export const awkwardFiles = ["产品 目录/a:b,c #1?.yaml", "b.csv", "clean.yaml", "坏 文件.yaml"];

const rule = (id: string, part: Partial<ReportedRule> = {}): ReportedRule => ({
  id,
  group: "product-files",
  severity: "high",
  title: "标题 <x> [l](u)",
  why: "因为 {0}\n| 50%",
  remediation: "处理 `x`",
  basis,
  helpUri: `docs/rules/zh/${id}.md`,
  ...part,
});

export const awkwardRules: readonly ReportedRule[] = [
  rule("info-rule", { severity: "info" }),
  rule("low-rule", { severity: "low", helpUri: "https://pages.example/low-rule.md" }),
  rule("medium-rule", { severity: "medium" }),
  rule("own-rule", { group: "own", severity: "critical", helpUri: "#own-rule" }),
  rule("silent-rule"),
  rule("unknown-label"),
];
