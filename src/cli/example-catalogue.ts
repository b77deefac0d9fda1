/**
 * The example folder `catalogue init` writes. Every name, code and number in it is made up: it shows the form
 * and says nothing about any real standard.
 */
export const exampleCatalogue: Readonly<Record<string, string>> = {
  "catalogue.yaml": `# 目录的名片：一个目录可有多个版本。 / One catalogue; it may have several editions.
# 名称以小写英文开头，只含小写字母、数字和连字符。 / Lower-case letters, digits and hyphens.
id: my-local-transition
title: 示例地方转型金融目录
titleEn: Example local transition catalogue
# national-green | national-transition | local-transition | negative-list
regime: local-transition
# 六位行政区划代码（GB/T 2260），加引号；000000 只是占位。 / Six digits in quotes; 000000 is a placeholder.
region: "000000"
# 按施行先后排列。 / In order of effect.
editions: ["2026"]
`,
  "2026/edition.yaml": `# 一个版本的题名、来源与日期；条目写在同一文件夹的其他文件里。
# Title, sources and dates of one edition; the items stand in the other files of this folder.
catalogue: my-local-transition
edition: "2026"
title: 示例地方转型金融目录（2026年版）
regime: local-transition
# 文本的可靠程度 / how far the text may be trusted:
#   official 官方文本 | official-copy 与官方文本核对过的副本 | trial 试用稿 | partial 不完整
#   reference-profile 自编参考，不作依据 | unattributed 来源未证实 | announced 仅知名称
standing: reference-profile
standingNote: 示例文件，不是任何机构的标准。 / An example; no standard of anybody.
official: false
issuers: [示例机构]
# 没有文号写 null。 / null where there is none.
documentNumber: null
region: "000000"
# 记录多以地名写地区：写上地名（如 河南省），否则只认六位代码。
# Records give their region by name more often than by code: without the name only the code is found.
regionName: 示例省
# 只写适用的行业：行业名出现在资金用途或行业中，或行业代码在 industries 之列，目录才会参与；不限行业写 []。
# Sectors the list is for: it takes part where a text names one or a code of industries is given; [] for all sectors.
sectors: [示例行业]
industries: []
# 日期写作 "YYYY-MM-DD" 并加引号；不知道写 null，不要猜。 / Quoted dates; null where unknown, never a guess.
dated: null
published: null
effective: null
superseded: null
# 最近一次与来源核对的日期 / the day somebody last compared this with its source
lastChecked: "2026-01-01"
# 每个条目的 source 指向这里的 ref。 / The source of each item is a ref of this list.
sources:
  - ref: "0"
    title: 示例文本
    kind: example
completeness: example
`,
  "2026/1.yaml": `# 一个部分的分组与条目；文件名即 section。 / Groups and items of one section, named as the file.
catalogue: my-local-transition
edition: "2026"
section: "1"
groups:
  # 代码一律加引号：3.10 不加引号会变成 3.1。 / Always quote codes: a bare 3.10 is the number 3.1.
  - code: "1"
    level: 1
    name: 示例门类
    parent: null
    source: "0"
    verified: false
items:
  - code: "1.1"
    level: 2
    name: 示例窑炉余热回收改造
    nameEn: Example kiln waste-heat recovery
    parent: "1"
    source: "0"
    # 原文所在页 / page of the original
    page: 1
    # 与原文核对过才写 true。 / true only where it was compared with the original.
    verified: false
    # 用自己的话概括，不抄原文。 / In your own words; the original is cited, not copied.
    summary:
      zh: 回收示例窑炉排放的余热并在厂内利用的改造。
      en: Retrofits that recover the heat of an example kiln and use it on site.
    # 行业用语：出现在资金用途中即可认定，至少三个，一个词只属于一个条目。
    # Terms that decide by themselves, three or more; a term belongs to one item.
    aliases:
      - 示例窑炉余热回收
      - 示例窑余热发电
      - 示例窑烟气余热利用
    # 须与 needs 中的词同时出现；“|”表示任一。 / Only where the needs occur too; "|" means any of.
    contextAliases:
      - term: 余热锅炉
        needs: ["示例窑|示例炉"]
    # 看似相同而不属于本条目 / looks alike and is not covered
    notThis:
      - term: 新建示例窑炉
        why: 新增产能不在范围内
    # 条件可用 allOf、anyOf、byType 组合；单个条件直接写。
    # Conditions combine with allOf, anyOf and byType; a single one stands by itself.
    conditions:
      allOf:
        - id: 1.1/1
          kind: threshold
          # 记录中的数值写同一名称，并写单位。 / Figures of a record go by the same name and state a unit.
          metric: 余热回收率
          operator: ">="
          value: 50
          unit: "%"
          requirement:
            zh: 改造后余热回收率不低于示例值。
            en: After the retrofit at least the example share of the heat is recovered.
          evidence:
            zh: 节能诊断报告
            en: energy audit report
          # auto：记录中的数值可以判断；manual：须人工查看。 / auto: figures decide; manual: a person looks.
          decidable: auto
        - id: 1.1/2
          kind: permit
          requirement:
            zh: 项目已备案。
            en: The project is filed with the authority.
          evidence:
            zh: 备案文件
            en: filing document
          decidable: manual
`,
};
