import type { Condition } from "../catalogue/condition-schema.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";

const SIGNS: Partial<Record<NonNullable<Condition["operator"]>, string>> = {
  ">=": "≥ ",
  "<=": "≤ ",
  ">": "> ",
  "<": "< ",
  "==": "= ",
};

/** A bar of numbers, in no language: `≤ 1.3`, `≥ 16.5 %`. */
export const plainBar = ({
  operator = "==",
  value,
  unit,
}: Pick<Condition, "operator" | "value" | "unit">): string =>
  `${SIGNS[operator] ?? ""}${[value ?? []].flat().join("–")}${isBare(unit) ? "" : ` ${unit}`}`;

/** A plain number: the 1 of `units.yaml` is no unit a person writes. */
const isBare = (unit: string | undefined): boolean => unit === undefined || unit === "1";

/** The bar of a condition as a person reads it: `≥ 16.5 %`, `1 级或更好`. */
export const barOf = ({ operator = "==", value, unit }: Condition, lang: Lang): string => {
  const values = [value ?? []].flat().join("–");
  const bar =
    unit === "级" ? message(lang, "BAR_GRADE", { bar: values }) : isBare(unit) ? values : `${values} ${unit}`;
  switch (operator) {
    case "at-or-better-than":
      return message(lang, "BAR_OR_BETTER", { bar });
    case "better-than":
      return message(lang, "BAR_BETTER", { bar });
    case "about":
      return message(lang, "BAR_ABOUT", { bar });
    default:
      return `${SIGNS[operator] ?? ""}${bar}`;
  }
};
