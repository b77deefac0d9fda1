/** 代码在表格与说明中的叫法。新增代码须同时写入 `en-labels.ts`。 */
export const zhLabels = {
  "category.green": "绿色",
  "category.transition": "转型",
  "category.none": "目录外",
  "category.undetermined": "未定",

  "status.eligible": "符合",
  "status.needs-evidence": "待补证据",
  "status.conditions-unmet": "条件不符",
  "status.excluded": "不得认定",
  "status.needs-review": "待人工判断",
  "status.not-covered": "未覆盖",
  "status.rejected": "未读取",

  "tier.confirmed": "确定",
  "tier.probable": "很可能",
  "tier.possible": "可能",

  "regime.national-green": "国家绿色标准",
  "regime.national-transition": "国家转型标准",
  "regime.local-transition": "地方转型标准",
  "regime.negative-list": "负面清单",

  "standing.official": "官方文本",
  "standing.official-copy": "官方文本副本",
  "standing.trial": "试用稿",
  "standing.partial": "不完整转录",
  "standing.reference-profile": "参考清单（非官方）",
  "standing.unattributed": "来源未证实",
  "standing.announced": "仅知名称",

  "facet.manufacture": "制造",
  "facet.construction": "建设",
  "facet.operation": "运营",
  "facet.retrofit": "改造",
  "facet.restoration": "修复",
  "facet.cultivation": "种养",
  "facet.service": "服务",
  "facet.trade": "贸易",
  "facet.consumption": "消费",
  "facet.research": "研发",

  "ghg.direct": "温室气体直接贡献（√√）",
  "ghg.enabling": "温室气体间接贡献（√）",
  "ghg.none": "无温室气体贡献标志",
  "ghg.mixed": "各行温室气体标志不同",

  "class.encouraged": "鼓励类",
  "class.restricted": "限制类",
  "class.eliminated": "淘汰类",

  "relation.kept": "保留",
  "relation.renamed": "更名",
  "relation.split": "拆分",
  "relation.merged": "合并",
  "relation.moved": "移入别类",
  "relation.dropped": "无后继",
  "relation.new": "新增",

  "basis.name-equal": "名称一致",
  "basis.exact-name": "名称一致",
  "basis.name-similar": "名称相近",
  "basis.scope-judgement": "按范围判断",
  "basis.renamed": "更名",
  "basis.new": "新增",

  "condition.met": "满足",
  "condition.unmet": "不满足",
  "condition.unknown": "待证明",
  "condition.not-applicable": "不适用",

  "industry.agrees": "行业相符",
  "industry.related": "行业相近",
  "industry.contradicts": "行业不符",
  "industry.unknown": "行业未知",

  "span.alias": "目录用语",
  "span.context-alias": "结合上下文的用语",
  "span.shared-term": "多条目共用的用语",
  "span.name": "条目名称",
  "span.subject": "行内所列对象",
  "span.industry": "行业",
  "span.claimed-code": "申报代码",

  "field.code": "代码",
  "field.name": "名称",
  "field.alias": "用语",
  "field.context-alias": "须有上下文的用语",
  "field.shared-term": "共用用语",
  "field.scope": "范围用语",
  "field.english": "英文",

  "verified.yes": "已核对",
  "verified.no": "未核对",
} as const satisfies Readonly<Record<string, string>>;

/** @since 0.2.0 */
export type LabelCode = keyof typeof zhLabels;
