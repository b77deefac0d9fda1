/** 判定理由：代码稳定，句子可改。新增代码须同时写入 `en-reasons.ts`。 */
export const zhReasons = {
  NO_CATALOGUE_WORD: "资金用途中没有出现目录条目的用语。",
  TEXT_ONLY_EVIDENCE: "只有一般文字相近或多条目共用的用语，不足以认定条目，须人工判断。",
  CONTRADICTING_SUBJECT: "资金用途中出现“{found}”，目录条目不以此类主体为绿色用途，须人工判断。",
  CLOSE_CANDIDATES: "{first} 与 {second} 证据相当，须补充事实加以区分。",
  SEVERAL_USES: "文本含多项资金用途（{codes}），未列明各项金额，不能就全部金额作出认定。",
  WORKING_CAPITAL: "资金还用于“{found}”，未列明绿色用途的金额或比例，不能就全部金额作出认定。",
  ITEM_FOUND: "资金用途属于 {code} {name}。",
  CONDITIONS_UNKNOWN: "条目 {code} 有 {count} 项条件待证明。",
  CONDITIONS_UNMET: "条目 {code} 有 {count} 项条件不满足。",
  CONDITIONS_MET: "条目 {code} 的条件均已满足。",
  NO_CONDITIONS: "条目 {code} 除范围外未设技术条件。",
  NO_MARKED_ROW: "碳中和债所投项目须属于带温室气体贡献标志的行；{code} 中与用途相符的行没有该标志。",
  INDUSTRY_CONTRADICTS: "资金投向行业 {industry} 与条目 {code} 所列行业不符。",
  EDITION_ANNOUNCED: "适用的《{title}》已公布但文本未收入，请加入自有文本后再判断。",
  EDITION_NO_DATE: "记录没有日期，也未指定判断日，按最新的 {edition} 版判断。",
  EDITION_IN_FORCE: "决定日 {date} 不早于 {edition} 版施行日 {effective}，适用该版。",
  EDITION_PROCEEDS_CHANGED: "资金用途于 {date} 变更，不早于施行日 {effective}，新用途按 {edition} 版判断。",
  EDITION_LABELLED_LATER: "发行阶段变更为绿色债券的日期不早于施行日 {effective}，适用 {edition} 版。",
  EDITION_FILED_MAY_CHOOSE:
    "在 {published} 目录公布时已申报但未核准或注册，发行人可选用新旧目录；此处按 {edition} 版判断。",
  EDITION_INTERVAL_EITHER:
    "决定日 {date} 在公布日 {published} 与施行日 {effective} 之间，已读到的通知条文未作规定，两版均可接受；此处按 {edition} 版判断。",
  EDITION_OUTSTANDING_BOND:
    "债券在 {published} 目录公布前已存续、核准或注册，继续适用原标准（{edition} 版）。",
  EDITION_APPROVED_UNDRAWN:
    "贷款在 {published} 目录公布前已审批而未发放，继续适用原标准（{edition} 版），以后分期提款亦同。",
  EDITION_DRAWN_BEFORE: "贷款在 {published} 目录公布前已审批并发放，继续适用原标准（{edition} 版）。",
  EDITION_TEXT_NOT_BUNDLED: "按日期应适用的较新版本文本未收入，此处按已收入的 {edition} 版判断，结论须复核。",
  EDITION_BEFORE_FIRST: "决定日 {date} 早于已收入的最早版本，按 {edition} 版判断，结论须复核。",
  REGION_APPLIES: "项目或借款人所在地区为 {region}，适用该地区的标准。",
  REGION_NEEDED:
    "国家转型清单未覆盖该行业，记录也没有地区；涉及该行业的地方目录有：{titles}，请补充地区后对照。",
  SECTOR_APPLIES: "按行业（{sector}）适用《{title}》。",
  STANDING_NOT_DECISIVE: "《{title}》的文本来源未经官方确认，只供参考，不能单独作为认定依据。",
  EDITION_UNDATED: "《{title}》没有可查的施行日期，视为现行。",
  EDITION_OF_CATALOGUE: "《{title}》自 {date} 起可用。",
  TRANSITION_LIST_TO_CHECK:
    "资金用途属转型清单所列行业的改造升级，但未点明技术路径，须对照《{title}》人工核对。",
  TRANSITION_TERMS: "转型主体、转型方案和信息披露的要求须另行证明。",
  GREEN_COUNTERPART: "该路径在2025年版绿色金融支持项目目录中对应 {codes}，可先按绿色条目核验。",
  ALSO_FOUND_IN: "《{title}》也列有相应路径（{code}）。",
  NATIONAL_AND_LOCAL: "国家与地方标准并列：《{title}》对同一用途列为 {code}。",
  EXCLUSION_RULE: "资金用途出现“{found}”，触及《{title}》的排除规则 {id}，不得认定。",
  NEGATIVE_LIST: "资金用途触及《{title}》{code} {name}，不得认定。",
  NEGATIVE_LIST_UNVERIFIED: "资金用途疑似触及《{title}》{code} {name}（条文未核对原文），须人工判断。",
  GREEN_OVER_TRANSITION: "绿色认定有用途证据，汇总结论以绿色为准；转型结论一并列示。",
  NEW_CAPACITY: "文本出现“{found}”，新增或置换产能须先核对准入与产能政策。",
} as const satisfies Readonly<Record<string, string>>;

/** @since 0.1.0 */
export type ReasonCode = keyof typeof zhReasons;
