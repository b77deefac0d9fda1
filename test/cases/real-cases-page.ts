import { type CaseOutcome, outcomeOfCase, type RealCase, realCases } from "./real-cases.js";

/** docs/real-cases.md: what is expected of each real case and what comes out. */
export const realCasesPage = (): string => {
  const rows = realCases.map((realCase) => [realCase, outcomeOfCase(realCase)] as const);
  const named = realCases.flatMap(({ rules }) => rules).length;
  const of = (part: "raised" | "undecided" | "passed") =>
    realCases.flatMap(({ expect }) => Object.keys(expect[part] ?? {})).length;
  const notes = rows.flatMap(([{ expect }, { flags }]) =>
    Object.keys(expect.raised ?? {}).filter((rule) => NOTES.has(flags.get(rule)?.severity ?? "")),
  ).length;
  const totals = { named, raised: of("raised"), notes, undecided: of("undecided"), passed: of("passed") };
  return [
    "<!-- generated from test/cases/real by npm run docs:cases -->",
    "# 真实案例 · Real cases",
    "",
    "公开报道的案例按其所述事实写成记录（test/cases/real，来源地址在各文件内）。未说明的事实一律不填。标“结构”的只作结构说明，不指任何过错。规则结果是供复核的风险提示，不是对任何机构的认定。",
    "",
    "Public cases as records of the facts they state (test/cases/real, where the addresses of the sources stand). What a case does not tell stays absent. “Structure” marks facts of a deal without any allegation. What the rules say are signals for a reviewer and no finding against anybody.",
    "",
    `案例点名规则 ${totals.named} 处：触发 ${totals.raised}（其中 ${totals.notes} 处只作备注：low、info），缺事实而无法判断 ${totals.undecided}，通过或不适用 ${totals.passed}。全部规则按默认设置运行。`,
    "",
    `${totals.named} rules named: ${totals.raised} raised (${totals.notes} of them as a note only: low, info), ${totals.undecided} undecided for want of facts, ${totals.passed} passed or not applicable. Rules run as they are by default.`,
    "",
    "| 案例 · Case | 点名规则 · Expected | 触发 · Raised | 未判断 · Undecided | 未触发 · Silent | 另触发 · Besides |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map(([realCase, outcome]) => `| ${cells(realCase, outcome).join(" | ")} |`),
    "",
    "## 再有一项事实即会触发 · What one more fact would raise",
    "",
    "以下事实不在案例之中，只用来说明规则看什么。",
    "",
    "These facts are not part of the cases; they show what the rules look for.",
    "",
    "| 案例 · Case | 假设 · Supposed | 触发 · Raised |",
    "| --- | --- | --- |",
    ...realCases.flatMap(suppositions),
    "",
  ].join("\n");
};

const BREAK = "<br>";
const NOTES = new Set(["low", "info"]);

const cells = (realCase: RealCase, { flags, undecided }: CaseOutcome): readonly string[] => {
  const { title, when, source, rules, structureNote, gaps = {}, expect } = realCase;
  const marks = [when, source.quality, ...(structureNote ? ["结构 · structure"] : [])].join("; ");
  const told = (rule: string): string => {
    const { severity = "", findings = [] } = flags.get(rule) ?? {};
    const gap = rule in (expect.undecided ?? {}) ? undefined : gaps[rule];
    const open = gap === undefined ? "" : ` (${gap.zh} · ${gap.en})`;
    return `${rule} (${severity}): ${findings.join(", ")}${open}`;
  };
  const open = Object.keys(expect.undecided ?? {}).map((rule) => {
    const text = gaps[rule];
    return `${rule}: ${text?.zh ?? ""} · ${text?.en ?? ""} (${(undecided.get(rule) ?? []).join(", ")})`;
  });
  const silent = Object.entries(expect.passed ?? {}).map(([rule, { zh, en }]) => `${rule}: ${zh} · ${en}`);
  const raised = [...flags.keys()].filter((rule) => rules.includes(rule));
  const besides = [...flags.keys()].filter((rule) => !rules.includes(rule)).sort();
  return [
    `${title.zh}${BREAK}${title.en}${BREAK}(${marks})`,
    rules.join(BREAK),
    raised.map(told).join(BREAK),
    open.join(BREAK),
    silent.join(BREAK),
    besides.map(told).join(BREAK),
  ];
};

const suppositions = (realCase: RealCase): readonly string[] =>
  (realCase.supposed ?? []).map((one) => {
    const { flags } = outcomeOfCase(realCase, one.add, one.asOf);
    const raised = one.rules.map((rule) => `${rule} (${flags.get(rule)?.severity ?? ""})`);
    return `| ${realCase.id} | ${one.zh}${BREAK}${one.en} | ${raised.join(BREAK)} |`;
  });
