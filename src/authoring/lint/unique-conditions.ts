import { below, type Finding, type LintCheck } from "./check.js";
import { conditionsOf } from "./conditions-of.js";
import type { LintEdition } from "./lint-input.js";

/** A condition's id names one condition of the edition. */
export const uniqueConditions: LintCheck = {
  id: "unique-conditions",
  description: { zh: "同一版本内条件标识不重复", en: "condition ids are unique in an edition" },
  severity: "error",
  check: ({ editions }) => editions.flatMap((edition) => [...duplicates(edition)]),
};

function* duplicates({ items }: LintEdition): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const item of items) {
    for (const condition of conditionsOf(item)) {
      const { id } = condition.value;
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, item.value.code);
        continue;
      }
      yield {
        at: below(condition, "id"),
        message: {
          zh: `条件标识 ${id} 已用于条目 ${first}`,
          en: `the condition id ${id} is already used in item ${first}`,
        },
        hint: {
          zh: "给每个条件不同的标识，例如 条目/行业/序号",
          en: "give each condition its own id, for example item/industry/number",
        },
      };
    }
  }
}
