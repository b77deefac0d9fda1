import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import type { Condition } from "../../src/catalogue/condition-schema.js";
import type { ManualReason } from "../../src/catalogue/vocabulary.js";
import { askedCondition } from "../../src/criteria/asked-condition.js";
import { criteriaWordsOf } from "../../src/criteria/criteria-words.js";
import { leavesOf } from "../../src/criteria/leaves-of.js";
import { undecided } from "../../src/criteria/standing-conditions.js";

const taxonomy = bundledTaxonomy();
const found = criteriaWordsOf(taxonomy);
if (!found) throw new Error("the bundled taxonomy brings no units and metric names");
const words = found;

const conditions = taxonomy.editions().flatMap(({ catalogue, edition }) =>
  (taxonomy.edition(catalogue, edition)?.items ?? [])
    .flatMap((item) => [item.conditions, ...(item.rows ?? []).map((r) => r.conditions)])
    .flatMap((tree) => (tree ? leavesOf(tree) : []))
    .map((condition) => ({ key: `${catalogue}@${edition} ${condition.id}`, condition })),
);
const isManual = (condition: Condition): boolean => askedCondition(condition, words).kind === "manual";
const manual = conditions.filter(({ condition }) => isManual(condition));
const keys = (of: readonly { readonly key: string }[]): string[] => of.map(({ key }) => key);

/** Reasons that lie in the data: what would be compared with is stated nowhere, or elsewhere. */
const DATA_SIDE: ReadonlySet<ManualReason> = new Set([
  "standard-unnamed",
  "level-unstated",
  "limit-by-case",
  "peer-comparison",
  "other-item",
  "no-demand",
]);

/** Titles, numbers of standards and documents, codes of items and industries: figures that are no bars. */
const NAMES =
  /《[^》]*》|[A-Z]{2,4}(?:\/[A-Z])?\s?[A-Z]?\d[\d.]*(?:[—–-]\d{4})?|〔\d{4}〕\d+号|\d{4}年(?:版|本)|\d\.\d\.\d{1,2}|\b\d\.\d{1,2}\b|(?<!\d)\d{4}(?!\d)(?!\s*(?:k?W|MW|千瓦|吨|t\b|%|米))/gu;
const UNIT =
  "(?:%|％|‰|k?V|伏|[kMG]?W|千瓦|兆瓦|k?[gG]ce|tce|k?[gt]\\b|吨|mg|毫克|米|m\\b|mm|℃|度|小时|年|倍|级|星|类|代|项)";
const THRESHOLD = new RegExp(
  `\\d+(?:\\.\\d+)?\\s*${UNIT}|百分之|[一二三四五ⅠⅡⅢ]\\s?[级星]|[A-DＡ-Ｄ]级`,
  "u",
);
const GRADE =
  /能效等级|能效[一二三1-3]级|水效|标杆(?:水平|值)|基准(?:水平|值)|限定值|准入值|先进值|领先值|目标值|节能评价值|特别排放限值|星级/u;

/** The words of a demand without the names in it and without the figures that say what it is about. */
const bare = ({ requirement, appliesTo }: Condition): string => {
  const scope = new Set(appliesTo.match(/\d+(?:\.\d+)?/gu));
  return requirement.zh
    .replace(NAMES, "")
    .replace(/\d+(?:\.\d+)?/gu, (figure) => (scope.has(figure) ? "" : figure));
};

describe("conditions for a person", () => {
  it("say why, with a reason of the closed set, and only they do", () => {
    expect(manual.length).toBeGreaterThan(500);
    expect(keys(manual.filter(({ condition }) => condition.manualBecause === undefined))).toEqual([]);
    expect(
      keys(conditions.filter(({ condition: c }) => !isManual(c) && c.manualBecause !== undefined)),
    ).toEqual([]);
  });

  it.each(["zh", "en"] as const)("have a question and a paper that answers it, in %s", (lang) => {
    const demands = manual.filter(({ condition }) => condition.demand);
    const silent = demands.filter(({ condition }) => {
      const { requirement, needs } = undecided(condition, lang);
      const isRead = lang === "zh" ? /[一-鿿]{2}/u : /[a-z]{4}/u;
      return requirement.trim().length < 4 || needs.length === 0 || !needs.every((n) => isRead.test(n));
    });
    expect(keys(silent)).toEqual([]);
  });

  it("state neither a threshold nor a grade, unless what it is held against is missing from the data", () => {
    const stating = manual.filter(({ condition }) => {
      const text = bare(condition);
      return THRESHOLD.test(text) || GRADE.test(text);
    });
    const isDataSide = ({ manualBecause }: Condition): boolean =>
      manualBecause !== undefined && DATA_SIDE.has(manualBecause);
    // the words are found where they are allowed
    expect(stating.filter(({ condition }) => isDataSide(condition)).length).toBeGreaterThan(5);
    const stated = stating.filter(({ condition }) => !isDataSide(condition));
    expect(stated.map(({ key, condition }) => `${key}: ${condition.requirement.zh}`)).toEqual([]);
  });

  it("are none of those whose value is a number, or whose kind is a threshold or a grade", () => {
    const numeric = manual.filter(
      ({ condition: { kind, value, demand } }) =>
        demand &&
        (kind === "threshold" || kind === "grade" || [value].flat().some((v) => typeof v === "number")),
    );
    expect(keys(numeric)).toEqual([]);
  });

  it("are notes and preferences exactly where nothing is demanded", () => {
    const wrong = manual.filter(
      ({ condition: { demand, manualBecause } }) => demand === (manualBecause === "no-demand"),
    );
    expect(keys(wrong)).toEqual([]);
  });
});
