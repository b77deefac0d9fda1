import type { Taxonomy } from "../catalogue/taxonomy.js";
import { emissionText } from "../messages/emission-texts.js";
import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import { type EmissionData, emissionDataOf } from "./emission-data.js";
import { type HighCarbonTag, highCarbonTag } from "./high-carbon-tag.js";
import { namedIn } from "./plain-names.js";
import { readStated } from "./read-input.js";

/**
 * A field of a carbon account as the record states it, in the unit it states.
 *
 * @since 0.2.0
 */
export interface AccountField {
  readonly name: string;
  readonly value?: number;
  readonly unit?: string;
  /** A grade in words. */
  readonly text?: string;
  readonly period?: string;
  readonly source?: string;
}

/**
 * The high-carbon tag of a record, and what it states of the company's carbon account.
 *
 * @since 0.2.0
 */
export interface CarbonAccount {
  readonly tag: HighCarbonTag;
  /** Amount exposed, where the tag is set. */
  readonly exposure?: number;
  readonly emissions: readonly AccountField[];
  readonly intensity: readonly AccountField[];
  readonly grade: readonly AccountField[];
  /** 1 measured and checked by a third party … 5 none; as the record states it. */
  readonly evidenceGrade?: number;
  readonly evidence: string;
  /** Fields that are missing or cannot be used. */
  readonly needs: readonly string[];
  /** Articles that ask for it. */
  readonly basis: readonly string[];
}

/**
 * Day and language of a carbon account.
 *
 * @since 0.2.0
 */
export interface CarbonAccountOptions {
  readonly asOf: string;
  /** Default `zh`. */
  readonly lang?: Lang;
}

type Quantity = {
  readonly value?: number;
  readonly unit?: string;
  readonly period?: string;
  readonly source?: string;
};

/**
 * The high-carbon tag of a record and the fields of the company's carbon account it states.
 *
 * @throws VerdexError `CATALOGUE_SCHEMA` where the taxonomy's own data are of another shape.
 * @since 0.2.0
 */
export const carbonAccount = (
  record: FinanceRecord,
  taxonomy: Taxonomy,
  { asOf, lang = "zh" }: CarbonAccountOptions,
): CarbonAccount | undefined => {
  const data = emissionDataOf(taxonomy);
  if (data === undefined) return undefined;
  const { account, articles } = data.highCarbon;
  const { project, entity, instrument, evidence } = record;
  const tag = highCarbonTag(record, data.highCarbon, { asOf, lang });
  const problems: string[] = [];
  const emissions = [
    ...quantities([
      ["entity.emissionsTotal", entity.emissionsTotal],
      ["project.emissionsBefore", project.emissionsBefore],
      ["project.emissionsAfter", project.emissionsAfter],
    ]),
    ...named(record, account.emissionNames),
  ].filter((field) => {
    const problem = unitProblem(field, account.emissionUnits, data, lang);
    if (problem !== undefined) problems.push(problem);
    return problem === undefined;
  });
  const intensity = [
    ...quantities([
      ["project.intensityBefore", project.intensityBefore],
      ["project.intensityAfter", project.intensityAfter],
    ]),
    ...named(record, account.intensityNames),
  ].filter((field) => {
    const known = field.value !== undefined && field.unit !== undefined && data.units.read(field.unit);
    if (!known) problems.push(emissionText(lang, "INPUT_NO_UNIT", { name: field.name, unit: "tCO2/…" }));
    return known;
  });
  const grade = named(record, account.gradeNames).filter(
    (f) => f.text !== undefined || f.value !== undefined,
  );
  const all = [...emissions, ...intensity, ...grade];
  const has: Readonly<Record<(typeof account.required)[number]["id"], boolean>> = {
    emissions: emissions.length > 0,
    intensity: intensity.length > 0,
    grade: grade.length > 0,
    gradeDate: evidence?.date !== undefined || all.some(({ period }) => period !== undefined),
    source: all.some(({ source }) => source !== undefined),
  };
  const missing = account.required.filter(({ id }) => !has[id]);
  const proof = evidence?.grade;
  const { amount } = instrument;
  return {
    tag,
    ...(tag.status === "tagged" && amount !== undefined ? { exposure: amount } : {}),
    emissions,
    intensity,
    grade,
    ...(proof === undefined ? {} : { evidenceGrade: proof }),
    evidence: emissionText(lang, proof === undefined ? "ACCOUNT_NO_EVIDENCE" : "ACCOUNT_GRADE_EVIDENCE", {
      grade: proof,
    }),
    needs: [...tag.needs, ...problems, ...missing.map(({ name, nameEn }) => (lang === "zh" ? name : nameEn))],
    basis: articles.map(({ document, article }) => `${document} ${article}`),
  };
};

const quantities = (entries: readonly (readonly [string, number | Quantity | undefined])[]): AccountField[] =>
  entries.flatMap(([name, quantity]): AccountField[] => {
    if (quantity === undefined) return [];
    return [typeof quantity === "number" ? { name, value: quantity } : { name, ...quantity }];
  });

const named = ({ project }: FinanceRecord, names: readonly string[]): AccountField[] =>
  namedIn(project.metrics, names).map(({ name, value, unit, text, period, source }) => ({
    name,
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    ...(text === undefined ? {} : { text }),
    ...(period === undefined ? {} : { period }),
    ...(source === undefined ? {} : { source }),
  }));

const unitProblem = (
  field: AccountField,
  [unit = "", ...also]: readonly string[],
  data: EmissionData,
  lang: Lang,
): string | undefined => {
  const asked = { id: field.name, names: [field.name], unit, also, perYear: true };
  const read = readStated(field, asked, data, lang);
  return read.outcome === "found" ? undefined : read.needs;
};
