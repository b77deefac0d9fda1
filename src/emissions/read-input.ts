import { type EmissionTextCode, emissionText } from "../messages/emission-texts.js";
import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import type { EmissionData } from "./emission-data.js";
import type { InputUsed } from "./emission-reduction-result.js";
import { namedIn } from "./plain-names.js";

/** What is looked for in a record. */
export interface AskedInput {
  readonly id: string;
  readonly names: readonly string[];
  readonly fields?: readonly ("project.output" | "project.capacity")[] | undefined;
  readonly unit: string;
  /** Units of other dimensions that mean the same here, at the same size as `unit`. */
  readonly also?: readonly string[] | undefined;
  readonly perYear?: boolean | undefined;
}

export type InputRead =
  | { readonly outcome: "found"; readonly used: InputUsed }
  /** Nothing stands in the record, or something nobody can use; `needs` says what is asked for. */
  | { readonly outcome: "missing" | "unusable"; readonly needs: string };

interface Stated {
  readonly name: string;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly source?: string | undefined;
}

/** Reads one figure of a record in the unit that is asked for. */
export const readInput = (
  record: FinanceRecord,
  asked: AskedInput,
  data: EmissionData,
  lang: Lang,
): InputRead => {
  const [label = asked.id] = asked.names;
  const found = statedFigures(record, asked, data);
  if (found.length === 0) {
    const needs = emissionText(lang, "INPUT_MISSING", { name: label, unit: asked.unit });
    return { outcome: "missing", needs };
  }
  const reads = found.map((stated) => readStated(stated, asked, data, lang));
  const used = reads.flatMap((read) => (read.outcome === "found" ? [read.used] : []));
  const [first] = used;
  const unusable = reads.find(({ outcome }) => outcome === "unusable");
  if (unusable) return unusable;
  if (first === undefined) return { outcome: "missing", needs: label };
  if (used.some(({ value }) => value !== first.value)) {
    const values = used.map(({ given }) => given).join("; ");
    return {
      outcome: "unusable",
      needs: emissionText(lang, "INPUT_CONFLICT", { name: label, found: values }),
    };
  }
  return { outcome: "found", used: first };
};

const statedFigures = (record: FinanceRecord, asked: AskedInput, data: EmissionData): Stated[] => {
  const metrics = namedIn(record.project.metrics, asked.names);
  if (metrics.length > 0) return metrics;
  const dimension = data.units.read(asked.unit)?.dimension;
  return (asked.fields ?? []).flatMap((field): Stated[] => {
    const quantity = field === "project.output" ? record.project.output : record.project.capacity;
    if (quantity === undefined) return [];
    const stated = typeof quantity === "number" ? { value: quantity } : quantity;
    // an output in tonnes is no unreadable supply of electricity: it is something else
    const unit = stated.unit === undefined ? undefined : data.units.read(stated.unit);
    return unit !== undefined && unit.dimension.split("/")[0] === dimension
      ? [{ name: field, ...stated }]
      : [];
  });
};

/** Reads a stated figure; `unusable` says what is wrong with it. */
export const readStated = (stated: Stated, asked: AskedInput, data: EmissionData, lang: Lang): InputRead => {
  const { name, value, unit, period } = stated;
  const unusable = (code: EmissionTextCode, found?: string | number): InputRead => ({
    outcome: "unusable",
    needs: emissionText(lang, code, { name, found, unit: asked.unit }),
  });
  if (value === undefined || !Number.isFinite(value)) return unusable("INPUT_NO_NUMBER");
  if (value < 0) return unusable("INPUT_NEGATIVE", value);
  if (unit === undefined) return unusable("INPUT_NO_UNIT");
  if (asked.perYear && period !== undefined && !coversYear(period)) return unusable("INPUT_PERIOD", period);
  const converted = convert(value, unit, asked, data);
  if (converted === undefined) return unusable("INPUT_UNIT", unit);
  const used = { id: asked.id, name, value: converted, unit: asked.unit, given: `${value} ${unit}` };
  return { outcome: "found", used: stated.source === undefined ? used : { ...used, source: stated.source } };
};

const convert = (
  value: number,
  written: string,
  asked: AskedInput,
  data: EmissionData,
): number | undefined => {
  const from = data.units.read(written);
  if (from === undefined) return undefined;
  for (const target of [asked.unit, ...(asked.also ?? [])]) {
    for (const unit of asked.perYear ? [target, `${target}/年`] : [target]) {
      const to = data.units.read(unit);
      const converted = to && data.units.convert(value, from, to);
      if (converted !== undefined) return converted;
    }
  }
  return undefined;
};

/** A month, a quarter or half a year is not multiplied up: plants do not run evenly. */
const coversYear = (period: string): boolean =>
  !/月|季|旬|周|日|半年|month|quarter|week|day|half|\bq[1-4]\b|\d{4}-\d{2}/iu.test(period);
