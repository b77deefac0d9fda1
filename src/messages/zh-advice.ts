/** 怎样才能改变结论：按判定理由给出。新增代码须同时写入 `en-advice.ts`。 */
export const zhAdvice = {
  "advice.date":
    "给出决定日期（贷款 approvedOn，债券 registeredOn 或 issuedOn），或以 --as-of 指定判断日：日期决定适用的版本。",
  "advice.question": "回答：{question}",
  "advice.evidence": "提供证明材料：{needs}。",
  "advice.unmet": "若 {code} 的条件后来达到，附上新的数据重新提交：{requirements}。",
  "advice.describe": "写明资金具体建设、购置或改造什么（设施、设备、工艺与规模），不写借款人简介。",
  "advice.fact": "补充能区分上述条目的事实：资金做什么（制造、建设、运营、改造、贸易）、做在哪里。",
  "advice.sector":
    "说明借款人与该设施的关系（建设、经营还是仅为场所、客户），并提供用途凭证，如立项批复、采购或施工合同。",
  "advice.subject": "说明所指主体在项目中的作用；资金若不用于它，请在 proceeds.lines 中分列用途。",
  "advice.figure":
    "以 metrics 写明该数值及其来源文件（检测报告、设计文件、节能审查意见），并对照标准原文的限值核实。",
  "advice.negated": "说明被否定的内容对本次用途是否必需：已具备的附证明，确不具备的不得认定。",
  "advice.split": "在 proceeds.lines 中列明各项用途与金额，或给出 greenShare。",
  "advice.industry":
    "核对资金投向行业：与条目 {code} 所列行业[（如 {industries}）]不符，请改正行业代码或说明原因。",
  "advice.industry-missing":
    "给出资金投向行业的 4 位 GB/T 4754 代码（project.industry），有助于区分相近条目与行。",
  "advice.marked-row": "写明用途属于哪一带温室气体贡献标志的行。",
  "advice.own-copy":
    "取得上述已公布而未收入的文本后，用 verdex catalogue init 建文件夹录入，以 --catalogue 加入再判断。",
  "advice.edition":
    "请人对照决定日当时有效的版本复核；取得该版文本后，可用 verdex catalogue init 建文件夹录入，以 --catalogue 加入再判断。",
  "advice.confirm": "旁证不足：核对用途确属条目 {code} 的范围（verdex explain {code}）。",
  "advice.capacity": "说明产能来源（改造、置换还是新增）及项目核准与产能置换文件。",
  "advice.pathway": "写明采用的技术路径与改造前后的能耗或排放，再对照转型目录。",
  "advice.plan": "提供转型主体认定、转型方案与信息披露的材料。",
  "advice.region": "补充项目所在地区（region，六位行政区划代码），以确定适用的地方转型目录。",
  "advice.negative": "核对条文原文；确不属于该项的，写明规模、工艺与产能来源。",
  "advice.standing": "《{title}》只供参考：以发布机构的正式文本核对后再作认定。",
  "advice.none": "就现有事实无须补充；事实变化时重新提交。",
  "advice.rejected": "改正上述位置后重新提交该记录。",
} as const satisfies Readonly<Record<string, string>>;

/** @since 0.2.0 */
export type AdviceCode = keyof typeof zhAdvice;
