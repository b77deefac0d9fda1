import type { Taxonomy } from "../catalogue/taxonomy.js";
import { createFigureNames, type ReadFigureName } from "./figure-names.js";
import { createFigureState, type ReadFigureState } from "./figure-state.js";
import { createGradeReader, type ReadGrade } from "./grade.js";
import { createMetricNames, type MetricNames } from "./metric-names.js";
import type { MetricDocument } from "./metric-schema.js";
import { createPaperState, type ReadPaperState } from "./paper-state.js";
import { plainWord } from "./plain-word.js";
import { createReferenceNames, type ReferenceNames } from "./reference-names.js";
import { createTypeWords, type TypeWordsOf } from "./subjects.js";
import type { UnitDocument } from "./unit-schema.js";
import { createUnitTable, type UnitTable } from "./unit-table.js";
import { createVocabularies, type IsKind } from "./vocabulary.js";

/** Units and names of the figures that conditions are decided by. */
export interface CriteriaWords {
  readonly units: UnitTable;
  readonly names: MetricNames;
  readonly references: ReferenceNames;
  /** What the name of a figure in a record says. */
  readonly figureName: ReadFigureName;
  readonly figureState: ReadFigureState;
  readonly paperState: ReadPaperState;
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

/** Makes the words of lists that were checked. */
export const criteriaWordsFrom = (units: UnitDocument, document: MetricDocument): CriteriaWords => {
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
  const unitTable = createUnitTable(units);
  const references = createReferenceNames(document, names);
  return {
    units: unitTable,
    names,
    references,
    figureName: createFigureNames(names, references),
    figureState: createFigureState(document),
    paperState: createPaperState(document),
    related: relatedTo,
    grade: createGradeReader(document, unitTable),
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
  return criteriaWordsFrom(
    taxonomy.lexicon("units") as UnitDocument,
    taxonomy.lexicon("metrics") as MetricDocument,
  );
};
