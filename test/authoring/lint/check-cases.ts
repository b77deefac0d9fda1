import type { Change } from "../../catalogue/small-taxonomy.js";

export interface Case extends Change {
  readonly check: string;
  readonly what: string;
  readonly severity?: "warning";
  /** Findings the change causes in other places. */
  readonly also?: number;
}

const header = "catalogues/demo-green/catalogue.yaml";
export const edition = "catalogues/demo-green/2025/edition.yaml";
export const section = "catalogues/demo-green/2025/1.yaml";
export const older = "catalogues/demo-green/2021/1.yaml";
const olderEdition = "catalogues/demo-green/2021/edition.yaml";
const crosswalk = "catalogues/demo-green/crosswalk/2021-2025.yaml";
const words = "lexicon/words-demo.yaml";
const local = "local-transition";
const classTable = "classes/demo.yaml";
const industry = "industry/demo.yaml";
const announced = (more: string) => `catalogue: demo-green
edition: "2030"
title: 示例目录（2030年版）
regime: national-green
${more}
official: false
issuers: []
documentNumber: null
region: "100000"
published: null
effective: null
lastChecked: "2025-11-01"
sources: [{ ref: "0", title: 示例公告, kind: official-summary }]
completeness: none
`;
const stray = (head: string) => `${head}\nsection: "1"\nitems: []\n`;

export const cases: readonly Case[] = [
  { check: "word-lists", what: "no such item", path: words, find: '- code: "1.2"', put: '- code: ▼"1.9"' },
  {
    check: "word-lists",
    what: "no such edition",
    path: words,
    find: 'edition: "2025"',
    put: 'edition: ▼"1999"',
    severity: "warning",
  },
  { check: "class-tables", what: "no such item", path: classTable, find: 'code: "1.1"', put: 'code: ▼"1.9"' },
  {
    check: "class-tables",
    what: "no such edition",
    path: classTable,
    find: 'edition: "2025", code: "1.1"',
    put: 'edition: "1999", code: ▼"1.1"',
    severity: "warning",
  },
  {
    check: "alias-conflict",
    what: "in a word list",
    path: words,
    find: "[示例潜水泵]",
    put: "[示例潜水泵, ▼示例鼓风机]",
  },
  {
    check: "alias-form",
    what: "repeated in a word list",
    path: words,
    find: "[示例潜水泵]",
    put: "[▼高效示例水泵]",
    severity: "warning",
  },
  {
    check: "shared-terms",
    what: "in a word list",
    path: words,
    find: 'with: ["1.3"]',
    put: 'with: [▼"1.8"]',
  },
  {
    check: "benchmark-values",
    what: "a value without a source",
    path: "benchmarks/figures-demo.yaml",
    put: `id: figures-demo
title: 示例数值
figures:
  - { id: ▼a, topic: 示例, subject: 示例, value: 1, unit: "1", verified: false }
sources: [{ ref: "0", title: 示例, kind: own }]
`,
  },
  { check: "not-this", what: "in a word list", path: words, find: "[示例消防泵]", put: "[▼示例泵站改造]" },
  {
    check: "catalogue-folder",
    what: "id differs from the folder",
    path: header,
    find: "id: demo-green",
    put: "id: ▼demo-blue",
  },
  {
    check: "catalogue-folder",
    what: "listed edition is not there",
    path: header,
    find: '"2025"]',
    put: '"2025", ▼"2030"]',
  },
  {
    check: "catalogue-folder",
    what: "edition is not listed",
    path: header,
    find: '["2021", "2025"]',
    put: '▼["2025"]',
  },
  {
    check: "edition-folder",
    what: "section of another edition",
    path: section,
    find: 'edition: "2025"',
    put: 'edition: ▼"2021"',
  },
  {
    check: "edition-folder",
    what: "edition of another catalogue",
    path: edition,
    find: "catalogue: demo-green",
    put: "catalogue: ▼demo",
  },
  {
    check: "edition-folder",
    what: "section without edition.yaml",
    path: "catalogues/demo-green/2019/1.yaml",
    put: stray('catalogue: demo-green\nedition: ▼"2019"'),
  },
  {
    check: "unique-ids",
    what: "catalogue twice",
    path: "catalogues/other/catalogue.yaml",
    put: 'id: ▼demo-green\ntitle: 另一个\nregime: national-green\nregion: "100000"\neditions: [x]\n',
  },
  { check: "unique-codes", what: "code twice", path: section, find: 'code: "1.2"', put: 'code: ▼"1.1"' },
  {
    check: "unique-entries",
    what: "industry twice",
    path: industry,
    find: "name: 示例行业, parent: A }",
    put: 'name: 示例行业, parent: A }\n  - { code: ▼"0110", level: 4, name: 示例行业二, parent: A }',
  },
  {
    check: "unique-entries",
    what: "class twice",
    path: classTable,
    find: "  - { code: G01",
    put: "  - { code: G01, name: 示例类别二, matches: [] }\n  - { code: ▼G01",
  },
  {
    check: "unique-entries",
    what: "transition rule twice",
    path: edition,
    find: "  - { id: old-stays",
    put: "  - { id: old-stays, subject: bonds, case: 已注册, rule: 沿用旧标准 }\n  - { id: ▼old-stays",
  },
  {
    check: "unique-entries",
    what: "erratum twice",
    path: edition,
    find: '  - { item: "1.1", printed: "0199"',
    put: '  - { item: "1.1", printed: "0199", likely: "0111", basis: 名称对应, verified: false }\n  - { item: ▼"1.1", printed: "0199"',
  },
  {
    check: "unique-entries",
    what: "words of an item twice",
    path: words,
    find: '  - code: "1.2"',
    put: '  - code: "1.2"\n  - code: ▼"1.2"',
  },
  {
    check: "parents-exist",
    what: "industry without its section",
    path: industry,
    find: "name: 示例行业, parent: A",
    put: "name: 示例行业, parent: ▼B",
  },
  {
    check: "parents-exist",
    what: "parent missing",
    path: section,
    find: 'name: 示例水泵\n    parent: "1"',
    put: 'name: 示例水泵\n    parent: ▼"7"',
  },
  {
    check: "parents-exist",
    what: "level not below",
    path: older,
    find: '"1.9"\n    level: 2',
    put: '"1.9"\n    level: ▼1',
  },
  {
    check: "codes-match-section",
    what: "file name differs",
    path: section,
    find: 'section: "1"',
    put: "section: ▼energy",
  },
  {
    check: "codes-match-section",
    what: "code of another chapter",
    path: section,
    find: 'code: "1.3"',
    put: 'code: ▼"11.3"',
  },
  {
    check: "dates-ordered",
    what: "effective before published",
    path: edition,
    find: '"2025-10-01"',
    put: '▼"2025-06-30"',
  },
  { check: "dates-ordered", what: "not a date", path: edition, find: '"2025-07-01"', put: "▼2025年7月" },
  {
    check: "dates-ordered",
    what: "editions in the wrong order",
    path: header,
    find: '"2021", "2025"',
    put: '"2025", ▼"2021"',
  },
  { check: "sources-exist", what: "item source", path: section, find: '["0", "1"]', put: '["0", ▼"9"]' },
  {
    check: "sources-exist",
    what: "group source",
    path: older,
    find: 'parent: null, source: "0"',
    put: 'parent: null, source: ▼"9"',
  },
  { check: "sources-exist", what: "rule source", path: edition, find: 'source: "1"', put: 'source: ▼"9"' },
  {
    check: "sources-exist",
    what: "mark twice",
    path: edition,
    find: 'ref: "1"',
    put: 'ref: ▼"0"',
    also: 2,
  },
  {
    check: "sources-exist",
    what: "condition source",
    path: section,
    find: "standard: GB 1\n",
    put: "standard: GB 1\n              source: ▼p9\n",
  },
  { check: "errata-exist", what: "no such item", path: edition, find: 'item: "1.1"', put: 'item: ▼"1.7"' },
  {
    check: "unique-conditions",
    what: "id twice",
    path: section,
    find: "id: 1.1/0110/2",
    put: "id: ▼1.1/0110/1",
  },
  {
    check: "condition-values",
    what: "no value",
    path: section,
    find: 'operator: ">="\n              value: 90',
    put: 'operator: ▼">="',
  },
  {
    check: "condition-values",
    what: "no value, a person decides",
    path: section,
    find: "complies-with\n              standard: GB 1",
    put: "▼complies-with",
    severity: "warning",
  },
  {
    check: "condition-values",
    what: "no unit",
    path: section,
    find: 'value: 90\n              unit: "%"',
    put: "value: ▼90",
    severity: "warning",
  },
  {
    check: "condition-values",
    what: "half a range",
    path: section,
    find: 'operator: ">="\n              value: 90',
    put: "operator: between\n              value: ▼[90]",
  },
  { check: "alias-form", what: "too short", path: section, find: "[高效示例水泵,", put: "[▼泵, " },
  {
    check: "alias-form",
    what: "listed twice",
    path: section,
    find: "示例联产炉]",
    put: "▼节能 示例锅炉]",
    severity: "warning",
  },
  {
    check: "alias-conflict",
    what: "two owners",
    path: section,
    find: "[高效示例水泵,",
    put: "[▼节能示例锅炉, ",
  },
  {
    check: "few-aliases",
    what: "two terms",
    path: section,
    find: 'code: "1.3"\n    level: 2\n    name: 示例风机\n    parent: "1"\n    source: "0"\n    verified: false\n    aliases: [示例风机组, 示例鼓风机, 示例引风机]',
    put: 'code: ▼"1.3"\n    level: 2\n    name: 示例风机\n    parent: "1"\n    source: "0"\n    verified: false\n    aliases: [示例风机组]',
    severity: "warning",
  },
  {
    check: "shared-terms",
    what: "no such item",
    path: section,
    find: 'with: ["1.1"]',
    put: 'with: [▼"1.8"]',
  },
  { check: "shared-terms", what: "itself", path: section, find: 'with: ["1.1"]', put: 'with: [▼"1.2"]' },
  {
    check: "not-this",
    what: "own alias",
    path: section,
    find: "term: 燃煤示例锅炉",
    put: "term: ▼冷凝示例锅炉",
  },
  {
    check: "industry-codes",
    what: "row",
    path: section,
    find: '- industry: "0110"',
    put: '- industry: ▼"0111"',
  },
  {
    check: "industry-codes",
    what: "erratum of another item",
    path: edition,
    find: 'industries: ["0110"]',
    put: 'industries: [▼"0199"]',
  },
  {
    check: "standing",
    what: "announced with items",
    path: edition,
    find: "standing: official-copy",
    put: "standing: announced",
  },
  {
    check: "standing",
    what: "nothing in it",
    path: "catalogues/demo-green/2030/edition.yaml",
    put: announced("standing: ▼partial"),
    severity: "warning",
  },
  {
    check: "standing",
    what: "profile called official",
    path: edition,
    find: "standing: official-copy\nofficial: true",
    put: "standing: reference-profile\nofficial: ▼true",
  },
  {
    check: "region-name",
    what: "nameless",
    severity: "warning",
    path: edition,
    find: "national-green",
    put: local,
  },
  { check: "region-code", what: "short", path: edition, find: 'region: "100000"', put: 'region: ▼"1400"' },
  { check: "region-code", what: "letters", path: edition, find: 'region: "100000"', put: "region: ▼CN" },
  {
    check: "region-code",
    what: "nation for a local catalogue",
    path: header,
    find: 'regime: national-green\nregion: "100000"',
    put: 'regime: local-transition\nregion: ▼"100000"',
  },
  {
    check: "clean-text",
    what: "control character",
    path: section,
    find: "name: 示例风机",
    put: 'name: ▼"示例\\u0007风机"',
  },
  {
    check: "clean-text",
    what: "half a surrogate pair",
    path: "lexicon/cues.yaml",
    find: "未获得]",
    put: '▼"未\\ud83d获得"]',
  },
  {
    check: "crosswalk-entries",
    what: "older item missing",
    path: crosswalk,
    find: 'code: "1.10"',
    put: 'code: ▼"1.11"',
  },
  {
    check: "crosswalk-entries",
    what: "newer item missing",
    path: crosswalk,
    find: '{ code: "1.2"',
    put: '{ code: ▼"1.8"',
  },
  {
    check: "crosswalk-entries",
    what: "line twice",
    path: crosswalk,
    find: 'code: "1.10"',
    put: 'code: ▼"1.9"',
  },
  {
    check: "crosswalk-entries",
    what: "target twice",
    path: crosswalk,
    find: '{ code: "1.1", name: 示例锅炉, basis: name-equal, verified: true }',
    put: '{ code: "1.1", name: 示例锅炉, basis: name-equal, verified: true }\n      - { code: ▼"1.1", name: 示例锅炉, basis: name-similar, verified: false }',
  },
  {
    check: "crosswalk-pairs",
    what: "the same two editions twice",
    path: "catalogues/demo-green/crosswalk/twice.yaml",
    put: `id: twice
title: 示例对照表
from: ▼{ catalogue: demo-green, edition: "2021" }
to: { catalogue: demo-green, edition: "2025" }
notes: []
sources: [{ ref: "0", title: 示例, kind: own }]
items: []
new: []
`,
  },
  {
    check: "superseded-told",
    what: "no end though another took its place",
    path: olderEdition,
    find: 'superseded: "2025-10-01"',
    put: "superseded: ▼null",
    severity: "warning",
  },
  {
    check: "crosswalk-entries",
    what: "split in one",
    path: crosswalk,
    find: '"1.9"\n    name: 示例锅炉\n    relation: moved',
    put: '"1.9"\n    name: 示例锅炉\n    relation: ▼split',
  },
  {
    check: "crosswalk-total",
    what: "older item uncovered",
    path: crosswalk,
    find: 'items:\n  - code: "1.9"',
    put: '▼items:\n  - code: "1.8"',
  },
  {
    check: "crosswalk-total",
    what: "newer item uncovered",
    path: crosswalk,
    find: 'new:\n  - { code: "1.3"',
    put: '▼new:\n  - { code: "1.2"',
  },
  {
    check: "crosswalk-total",
    what: "unknown edition",
    path: crosswalk,
    find: 'from: { catalogue: demo-green, edition: "2021" }',
    put: "from: ▼{ catalogue: demo-blue, edition: x }",
    severity: "warning",
  },
];
