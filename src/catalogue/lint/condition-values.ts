import type { Condition } from "../condition-schema.js";
import { below, type Finding, type LintCheck } from "./check.js";
import { conditionsOf } from "./conditions-of.js";
import type { Placed } from "./lint-input.js";

const ordering = new Set(["<", "<=", ">", ">=", "about"]);
/** These name what to compare with by a standard or a list instead of a value. */
const byReference = new Set(["complies-with", "certified-as", "listed-in", "not-listed-in"]);

/** An operator has something to compare with, and a bare number says its unit. */
export const conditionValues: LintCheck = {
  id: "condition-values",
  description: {
    zh: "有比较方式就有比较值；区间有两端；数值有单位",
    en: "an operator has a value, a range has both ends, a bound has a unit",
  },
  severity: "error",
  check: ({ editions }) =>
    editions.flatMap(({ items }) =>
      items.flatMap((item) => conditionsOf(item).flatMap((c) => [...faults(c)])),
    ),
};

function* faults(condition: Placed<Condition>): Generator<Finding> {
  const { operator, value, unit, decidable } = condition.value;
  if (operator === undefined) return;
  if (value === undefined) {
    if (isAnswered(condition.value)) return;
    yield {
      at: below(condition, "operator"),
      // a person decides these anyway, so nothing is computed from half a comparison
      severity: decidable === "manual" ? "warning" : "error",
      message: { zh: `比较方式 ${operator} 没有比较值`, en: `the operator ${operator} has no value` },
      hint: {
        zh: "补上来源所载的 value；来源没有给值时删去 operator，并设 decidable: manual",
        en: "add the value the source states; where it states none, remove operator and set decidable: manual",
      },
    };
    return;
  }
  if (operator === "between") {
    if (isRange(value)) return;
    yield {
      at: below(condition, "value"),
      message: { zh: "区间须写两个由小到大的数", en: "a range is two numbers, the smaller one first" },
      hint: { zh: "写作 [下限, 上限]", en: "write [lower, upper]" },
    };
    return;
  }
  if (ordering.has(operator) && typeof value === "number" && unit === undefined) {
    yield {
      at: below(condition, "value"),
      severity: "warning",
      message: { zh: `数值 ${value} 没有单位`, en: `the number ${value} has no unit` },
      hint: { zh: '补上 unit；无量纲时写 unit: "1"', en: 'add unit; write unit: "1" where there is none' },
    };
  }
}

function isAnswered({ operator, standard, list }: Condition): boolean {
  return (
    operator !== undefined && byReference.has(operator) && (standard !== undefined || list !== undefined)
  );
}

function isRange(value: Condition["value"]): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [low, high] = value;
  return typeof low === "number" && typeof high === "number" && low <= high;
}
