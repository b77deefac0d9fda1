import type { z } from "zod";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";
import { createGradeReader, type ReadGrade } from "./grade.js";
import { createMetricNames, type MetricNames } from "./metric-names.js";
import { type MetricDocument, metricDocumentSchema } from "./metric-schema.js";
import { plainWord } from "./plain-word.js";
import { createTypeWords, type TypeWordsOf } from "./subjects.js";
import { unitDocumentSchema } from "./unit-schema.js";
import { createUnitTable, type UnitTable } from "./unit-table.js";
import { createVocabularies, type IsKind } from "./vocabulary.js";

/** Units and names of the figures that conditions are decided by. */
export interface CriteriaWords {
  readonly units: UnitTable;
  readonly names: MetricNames;
  readonly grade: ReadGrade;
  readonly isKind: IsKind;
  readonly typeWords: TypeWordsOf;
  /** Whether the words of a type are listed, rather than read off its name. */
  isCurated(appliesTo: string): boolean;
  /** The metric, and those it is a case of or that are cases of it. */
  related(id: string): readonly string[];
  /** True for a word that says yes, false for one that says no. */
  yesOrNo(word: string): boolean | undefined;
  readonly document: MetricDocument;
}

/** @throws VerdexError `CATALOGUE_SCHEMA` for a list of another shape. */
export const createCriteriaWords = (units: unknown, metrics: unknown): CriteriaWords => {
  const read = <T>(name: string, schema: z.ZodType<T>, value: unknown): T => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new VerdexError("CATALOGUE_SCHEMA", `lexicon/${name}: ${issue?.message ?? "unreadable"}`, {
      file: `lexicon/${name}.yaml`,
      path: issue?.path.join(".") ?? "",
      cause: result.error,
    });
  };
  return wordsFrom(read("units", unitDocumentSchema, units), read("metrics", metricDocumentSchema, metrics));
};

const wordsFrom = (units: z.infer<typeof unitDocumentSchema>, document: MetricDocument): CriteriaWords => {
  const yes = new Set(document.yes.map(plainWord));
  const no = new Set(document.no.map(plainWord));
  const curated = new Set(document.subjects.flatMap(({ types }) => types));
  const names = createMetricNames(document);
  const related = new Map<string, readonly string[]>();
  const relatedTo = (id: string): readonly string[] => {
    const known = related.get(id);
    if (known) return known;
    const found = document.metrics.map((m) => m.id).filter((other) => names.general(id, other) !== undefined);
    related.set(id, found);
    return found;
  };
  return {
    units: createUnitTable(units),
    names,
    related: relatedTo,
    grade: createGradeReader(document),
    isKind: createVocabularies(document),
    typeWords: createTypeWords(document),
    isCurated: (appliesTo) => curated.has(appliesTo),
    yesOrNo: (word) => (yes.has(plainWord(word)) ? true : no.has(plainWord(word)) ? false : undefined),
    document,
  };
};

/** The units and metric names of a taxonomy; nothing where it brings none. */
export const criteriaWordsOf = (taxonomy: Taxonomy): CriteriaWords | undefined => {
  const names = taxonomy.documentNames("lexicon");
  if (!names.includes("units") || !names.includes("metrics")) return undefined;
  // the linter has checked both when they were compiled, and checking them again would be felt at every start
  return wordsFrom(
    taxonomy.lexicon("units") as z.infer<typeof unitDocumentSchema>,
    taxonomy.lexicon("metrics") as MetricDocument,
  );
};
