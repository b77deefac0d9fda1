import { fillTemplate, type MessageParams } from "./fill-template.js";
import type { Lang } from "./lang.js";

const zh = {
  BEFORE_LAUNCH: "{date} 早于工具启用日 {launched}",
  AFTER_END: "{date} 晚于已知的截止日 {until}",
  IN_TERM: "{date}，在 {launched} 至 {until} 之间",
  IN_OPEN_TERM: "{date}，在 {launched} 之后；未见截止日",
  DATE_AS_OF: "记录没有放款或审批日期，按 {date} 判断",
  END_UNVERIFIED: "截止日未经交叉核实",
  FIELD_FOUND: "{field}·{sub}：目录条目“{item}”中有“{word}”",
  FIELD_NOTE: "请核对：{note}",
  FIELD_IN_TEXT: "用途文字中有“{word}”（{field}·{sub}），请确认所属领域",
  FIELD_NONE: "用途文字和目录条目均未指向所列领域",
  FIELD_NEEDS: "资金投向的领域（{fields}）",
  FIELD_EXCLUDED: "用途属于目录不予支持的情形",
  FIELD_LATER: "自 {from} 起范围扩大（{added}），未见细则，请人工确认",
  CARBON_FOUND: "年减排 {value} {unit}（{method}）",
  CARBON_NEEDS: "项目年度碳减排量（可行性研究报告、环评或生态环境主管部门认可机构的报告），或可计算的输入",
  CARBON_NEGATIVE: "年减排 {value} {unit}，没有减排",
  RATE_AT: "{benchmark} {spread} 个基点",
  RATE_ABOVE: "高于{benchmark} {spread} 个基点，是否“大致持平”请确认",
  RATE_NEEDS: "贷款利率、期限和与同期限LPR的点差",
  INSTITUTION_IS: "{name}在名单内",
  INSTITUTION_NOT: "{name}不在名单内（{names}）",
  INSTITUTION_NEEDS: "发放机构名称",
  INSTITUTION_CHECK: "{name}是否属于：{who}",
  LIST_FOUND: "名单：{list}",
  LIST_NEEDS: "主管部门提供的企业或项目名单",
  ONCE_ONE: "仅报送{tool}",
  ONCE_SEVERAL: "同一笔本金报送了 {count} 项工具：{tools}",
  ONCE_NEEDS: "该笔本金已报送的央行工具（没有则报空列表）",
  ONCE_NONE: "未报送任何央行工具",
} as const;

export type PolicyToolTextCode = keyof typeof zh;

const en: Readonly<Record<PolicyToolTextCode, string>> = {
  BEFORE_LAUNCH: "{date} is before the tool opened on {launched}",
  AFTER_END: "{date} is after the last known end, {until}",
  IN_TERM: "{date}, between {launched} and {until}",
  IN_OPEN_TERM: "{date}, after {launched}; no end was found",
  DATE_AS_OF: "the record has no day of drawdown or approval; {date} is used",
  END_UNVERIFIED: "the end is not cross-checked",
  FIELD_FOUND: '{field} · {sub}: catalogue item "{item}" has "{word}"',
  FIELD_NOTE: "check: {note}",
  FIELD_IN_TEXT: 'the use of funds has "{word}" ({field} · {sub}); confirm the field',
  FIELD_NONE: "neither the use of funds nor the catalogue item points to a listed field",
  FIELD_NEEDS: "field of the use of funds ({fields})",
  FIELD_EXCLUDED: "the use of funds is on a negative list",
  FIELD_LATER: "wider from {from} ({added}); no detailed rules were found, a person has to confirm",
  CARBON_FOUND: "{value} {unit} a year ({method})",
  CARBON_NEEDS:
    "yearly carbon reduction of the project (feasibility study, environmental impact report or report of an agency the environment authority recognises), or inputs it can be computed from",
  CARBON_NEGATIVE: "{value} {unit} a year: no reduction",
  RATE_AT: "{benchmark} {spread} basis points",
  RATE_ABOVE: '{spread} basis points above {benchmark}; confirm that this is "about" the benchmark',
  RATE_NEEDS: "rate and term of the loan and its spread over the LPR of that term",
  INSTITUTION_IS: "{name} is on the list",
  INSTITUTION_NOT: "{name} is not on the list ({names})",
  INSTITUTION_NEEDS: "name of the lending institution",
  INSTITUTION_CHECK: "whether {name} is one of: {who}",
  LIST_FOUND: "list: {list}",
  LIST_NEEDS: "list of companies or projects supplied by the sector ministry",
  ONCE_ONE: "reported under {tool} only",
  ONCE_SEVERAL: "the same principal is reported under {count} tools: {tools}",
  ONCE_NEEDS: "central-bank tools the principal is reported under (an empty list where there are none)",
  ONCE_NONE: "reported under no central-bank tool",
};

const tables = { zh, en };

/** The sentence for a code about central-bank tools. */
export const policyToolText = (lang: Lang, code: PolicyToolTextCode, params: MessageParams = {}): string =>
  fillTemplate(tables[lang][code], params);
