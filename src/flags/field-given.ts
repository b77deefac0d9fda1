import type { FinanceRecord } from "../record/record.js";

/** Tells whether a record brings a field; lists, texts and objects that are empty bring nothing. */
export type FieldGiven = (record: FinanceRecord) => boolean;

/** Reads a schema path such as `entity.penalties` or `proceeds.lines.projectId`; of a list any entry will do. */
export const fieldGiven = (path: string): FieldGiven => {
  const steps = path.split(".");
  return (record) => given(record, steps, 0);
};

type Fields = Readonly<Record<string, unknown>>;

const given = (value: unknown, steps: readonly string[], depth: number): boolean => {
  if (value === undefined || value === null || value === "") return false;
  if (Array.isArray(value)) return value.some((entry) => given(entry, steps, depth));
  const step = steps[depth];
  if (step === undefined) return typeof value !== "object" || Object.keys(value).length > 0;
  if (typeof value !== "object") return false;
  return given((value as Fields)[step], steps, depth + 1);
};
