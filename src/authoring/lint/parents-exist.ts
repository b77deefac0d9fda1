import type { IndustryTable } from "../../catalogue/industry-schema.js";
import type { ParsedFile } from "../parse-taxonomy.js";
import { below, type Finding, type LintCheck } from "./check.js";
import type { LintEdition } from "./lint-input.js";

/** Every parent is a group of the same edition or an industry of the same table; groups stand on a higher level. */
export const parentsExist: LintCheck = {
  id: "parents-exist",
  description: {
    zh: "上级编码存在于本版本或本行业分类，版本中的上级层级更高",
    en: "parents exist in the edition or the industrial classification; those of an edition stand on a higher level",
  },
  severity: "error",
  check: ({ editions, industries, incomplete }) => [
    // a missing group may be in a file that could not be read
    ...(incomplete ? [] : editions.flatMap((edition) => [...orphans(edition)])),
    ...industries.flatMap((table) => [...strayIndustries(table)]),
  ],
};

function* strayIndustries(document: ParsedFile<IndustryTable>): Generator<Finding> {
  const { items } = document.value;
  const codes = new Set(items.map(({ code }) => code));
  for (const [index, { parent }] of items.entries())
    if (parent !== null && !codes.has(parent))
      yield {
        at: { document, path: ["items", index, "parent"] },
        message: { zh: `上级 ${parent} 不存在`, en: `the parent ${parent} does not exist` },
        hint: { zh: `补上 ${parent}，或改正 parent`, en: `add ${parent}, or correct parent` },
      };
}

function* orphans({ groups, items }: LintEdition): Generator<Finding> {
  const levels = new Map(groups.map(({ value }) => [value.code, value.level]));
  for (const placed of [...groups, ...items]) {
    const { parent, level } = placed.value;
    if (parent === null) continue;
    const above = levels.get(parent);
    if (above === undefined) {
      yield {
        at: below(placed, "parent"),
        message: { zh: `上级 ${parent} 不存在`, en: `the parent ${parent} does not exist` },
        hint: {
          zh: `在 groups 中补上 ${parent}，或改正 parent`,
          en: `add ${parent} to groups, or correct parent`,
        },
      };
    } else if (above >= level) {
      yield {
        at: below(placed, "level"),
        message: {
          zh: `层级 ${level} 不低于上级 ${parent} 的层级 ${above}`,
          en: `level ${level} is not below level ${above} of its parent ${parent}`,
        },
        hint: { zh: "改正 level 或 parent", en: "correct level or parent" },
      };
    }
  }
}
