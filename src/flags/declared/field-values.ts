import type { CheckContext } from "../check.js";

/** Everything a path names: of a list every entry, of what was not given nothing. */
export const fieldValues = (path: string): ((context: CheckContext) => readonly unknown[]) => {
  const steps = path.split(".");
  const [head = "", ...rest] = steps;
  if (path === "claims") return ({ labels }) => [...labels.claims];
  if (head === "answer") return ({ decision }) => collect(decision, rest);
  return ({ record }) => collect(record, steps);
};

const collect = (value: unknown, steps: readonly string[]): unknown[] => {
  if (value === undefined || value === null || value === "") return [];
  if (Array.isArray(value)) return value.flatMap((entry) => collect(entry, steps));
  const [step, ...rest] = steps;
  if (step === undefined) return [value];
  return typeof value === "object" ? collect((value as Readonly<Record<string, unknown>>)[step], rest) : [];
};
