import { placeOf } from "../../record/short-names.js";
import type { CheckContext } from "../check.js";

/** What a record holds under a name, and the path it holds it under. */
export interface FieldValues {
  readonly path: string;
  /** Of a list every entry, of what was not given nothing. */
  readonly values: readonly unknown[];
}

/** Makes a reader of everything a field names; short names are looked up where the record holds them. */
export const fieldValues = (field: string): ((context: CheckContext) => FieldValues) => {
  const [head = "", ...rest] = field.split(".");
  if (field === "claims") return ({ labels }) => ({ path: field, values: [...labels.claims] });
  if (head === "answer") return ({ decision }) => ({ path: field, values: collect(decision, rest) });
  const ofProject = stepsTo(placeOf(field, "project"));
  const ofOther = stepsTo(placeOf(field, "loan"));
  return ({ record }) => {
    const { path, steps } = record.kind === "project" ? ofProject : ofOther;
    return { path, values: collect(record, steps) };
  };
};

const stepsTo = (path: string) => ({ path, steps: path.split(".") });

const collect = (value: unknown, steps: readonly string[]): unknown[] => {
  if (value === undefined || value === null || value === "") return [];
  if (Array.isArray(value)) return value.flatMap((entry) => collect(entry, steps));
  const [step, ...rest] = steps;
  if (step === undefined) return [value];
  return typeof value === "object" ? collect((value as Readonly<Record<string, unknown>>)[step], rest) : [];
};
