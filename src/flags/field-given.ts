import type { FinanceRecord } from "../record/record.js";

/** Tells whether a record brings a field; lists, texts and objects that are empty bring nothing. */
export type FieldGiven = (record: FinanceRecord) => boolean;

/** Reads a schema path such as `entity.penalties` or `proceeds.lines.projectId`; of a list any entry will do. */
export const fieldGiven = (path: string): FieldGiven => {
  const steps = path.split(".");
  const [first = "", second] = steps;
  return (record) => {
    // most records bring few fields: what is not there is turned away before anything is walked
    const outer = (record as unknown as Fields)[first];
    if (outer === undefined) return false;
    if (second !== undefined && isFields(outer) && outer[second] === undefined) return false;
    return given(outer, steps, 1);
  };
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const given = (value: unknown, steps: readonly string[], depth: number): boolean => {
  if (value === undefined || value === null || value === "") return false;
  if (Array.isArray(value)) return value.some((entry) => given(entry, steps, depth));
  const step = steps[depth];
  if (step === undefined) return typeof value !== "object" || Object.keys(value).length > 0;
  if (typeof value !== "object") return false;
  return given((value as Fields)[step], steps, depth + 1);
};
