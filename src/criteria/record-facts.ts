import type { ReadText } from "../match/read-text.js";
import type { FinanceRecord, Metric } from "../record/record.js";
import type { Caveat } from "./caveat.js";
import { type ClaimedValue, createClaimReader } from "./claimed-values.js";
import type { CriteriaWords } from "./criteria-words.js";
import type { NamedMetric } from "./metric-names.js";
import type { NormGrade, NormGradesOf } from "./norm-grade.js";
import { type PaperDays, paperWordAt } from "./paper-state.js";
import { plainWord } from "./plain-word.js";
import type { NamedReference } from "./reference-names.js";
import { byReplaced, type ReplacedOn } from "./replaced-standard.js";

/** A figure, grade or word the record states about a metric. */
export interface Figure {
  /** As the record names it. */
  readonly name: string;
  /** The name as it is compared. */
  readonly plain: string;
  readonly metric: NamedMetric;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly text?: string | undefined;
  readonly source?: string | undefined;
  readonly scope?: string | undefined;
  /** Why it decides nothing, though it is about the metric. */
  readonly caveat?: Caveat | undefined;
}

/** A value of a standard or a rule that figures are held against, or by how much one betters it. */
export interface ReferenceFigure extends Figure {
  readonly named: NamedReference;
}

/** A certificate or other paper. */
export interface Paper {
  readonly label: string;
  readonly plain: string;
  readonly certificate: boolean;
  /** Why it proves nothing: asked for only, withdrawn, expired. */
  readonly caveat?: Caveat | undefined;
}

export type Answer = NonNullable<FinanceRecord["answers"]>[number];

/** What a record holds to decide conditions by. */
export interface RecordFacts {
  /** The record states nothing: its text and the industry of the funds are all there is to decide by. */
  readonly isSilent: boolean;
  readonly figures: readonly Figure[];
  readonly references: readonly ReferenceFigure[];
  readonly papers: readonly Paper[];
  /** Lists and plans that name the project or the borrower, plain. */
  readonly lists: readonly string[];
  readonly answers: readonly Answer[];
  readonly industry?: string | undefined;
  /** Day on which papers have to be valid. */
  readonly on?: string | undefined;
  /** Names and scopes of figures: they tell the type of what is financed as a text does. */
  readonly subjects: string;
  /** Figures in the text; read when first asked for. */
  readonly claims: () => readonly ClaimedValue[];
  /** The figures in the text as if the record stated them, with the norms they fall under: they prove nothing. */
  readonly claimed: () => Pick<RecordFacts, "figures" | "norms">;
  /** What its figures come to under norms of unit consumption; worked out when first asked for. */
  readonly norms: () => readonly NormGrade[];
}

/** Without a day of the answer it is that of the decision. */
export type FactsOf = (record: FinanceRecord, read: ReadText, on?: string, asOf?: string) => RecordFacts;

const NONE: readonly never[] = Object.freeze([]);

/** Makes the reader of what records state; what it read of the last record is kept. */
export const createFactsReader = (
  words: CriteriaWords,
  normsOf: NormGradesOf = () => NONE,
  replacedOn: ReplacedOn = () => undefined,
): FactsOf => {
  const claimsIn = createClaimReader(words);
  const papersOf = words.document.metrics.flatMap(({ id, papers = [], names: [name = id] }) =>
    papers.map((p) => ({ word: plainWord(p), metric: { ids: [id], plain: plainWord(name) } })),
  );
  // the catalogues of one record ask one after the other
  let asked: FinanceRecord | undefined;
  let answer: RecordFacts | undefined;
  let answered: string | undefined;
  return (record, read, on, asOf = on) => {
    if (asked === record && answered === asOf && answer) return answer;
    const days = { on, today: asOf };
    const { project, entity } = record;
    const { figures: stated, references } = statedIn(project.metrics, words, asOf);
    const graded = [
      ...gradeFigures(project.certificates, papersOf, words, days),
      ...gradeFigures(project.evidence, papersOf, words, days),
    ];
    const figures = (graded.length === 0 ? stated : [...stated, ...graded]).map((f) =>
      byReplaced(f, on, replacedOn),
    );
    const papers = papersIn(project, words, days);
    const lists = listsIn(project.planListing, entity.greenList);
    const answers = record.answers ?? NONE;
    let claims: readonly ClaimedValue[] | undefined;
    let norms: readonly NormGrade[] | undefined;
    let claimed: ReturnType<RecordFacts["claimed"]> | undefined;
    const claimedIn = (
      of: FinanceRecord,
      values: readonly ClaimedValue[],
    ): ReturnType<RecordFacts["claimed"]> => {
      const metrics = values.flatMap(metricOf);
      if (metrics.length === 0) return { figures: NONE, norms: () => NONE };
      const found = normsOf({ ...of, project: { ...of.project, metrics } }, on);
      return { figures: found.length === 0 ? NONE : statedIn(metrics, words).figures, norms: () => found };
    };
    const claimsOf = (): readonly ClaimedValue[] => {
      claims ??= read.answer(claimsIn, () => claimsIn(read));
      return claims;
    };
    asked = record;
    answered = asOf;
    answer = {
      isSilent: [figures, references, papers, lists, answers].every((stated) => stated.length === 0),
      figures,
      references,
      papers,
      lists,
      answers,
      industry: record.fundsIndustry,
      on,
      subjects: subjectsOf(figures),
      claims: claimsOf,
      claimed: () => {
        claimed ??= claimedIn(record, claimsOf());
        return claimed;
      },
      norms: () => {
        norms ??= normsOf(record, on);
        return norms;
      },
    };
    return answer;
  };
};

/** A single value with its unit; a range or an open end is held against no norm. */
const metricOf = ({ name, least, most, unit }: ClaimedValue): Metric[] =>
  least === undefined || least !== most || unit === undefined ? [] : [{ name: name(), value: least, unit }];

interface Stated {
  readonly figures: readonly Figure[];
  readonly references: readonly ReferenceFigure[];
}

const NOTHING: Stated = Object.freeze({ figures: NONE, references: NONE });

/** The figures of a record, and apart from them what figures are held against. */
const statedIn = (
  metrics: FinanceRecord["project"]["metrics"],
  { figureName, figureState }: CriteriaWords,
  today?: string,
): Stated => {
  if (metrics.length === 0) return NOTHING;
  const figures: Figure[] = [];
  const references: ReferenceFigure[] = [];
  for (const stated of metrics) {
    const { name, value, unit, text, source, scope } = stated;
    if (name === undefined || (value === undefined && text === undefined)) continue;
    const { plain, metric, reference: named } = figureName(name);
    // “达到目标值” in words is an answer, a number under that name is what the figure is held against
    if (named === undefined || value === undefined)
      figures.push({
        name,
        plain,
        metric,
        value,
        unit,
        text,
        source,
        scope,
        caveat: figureState(stated, today),
      });
    else references.push({ name, plain, metric: named.metric, value, unit, text, source, scope, named });
  }
  return { figures, references };
};

const subjectsOf = (figures: readonly Figure[]): string => {
  let subjects = "";
  for (const { plain, scope } of figures)
    subjects += `${subjects === "" ? "" : "\n"}${plain}${scope === undefined ? "" : plainWord(scope)}`;
  return subjects;
};

const listsIn = (...named: readonly (readonly string[] | undefined)[]): readonly string[] =>
  named.every((n) => n === undefined) ? NONE : named.flatMap((n) => n ?? NONE).map(plainWord);

type Documents = FinanceRecord["project"]["certificates"];

const labelOf = ({ kind, name, number }: NonNullable<Documents>[number]): string =>
  [kind, name, number].filter((part) => part !== undefined).join(" ");

/** The grade a certificate gives is a figure of the metric the certificate is about. */
const gradeFigures = (
  documents: Documents,
  papersOf: readonly { readonly word: string; readonly metric: NamedMetric }[],
  { paperState }: CriteriaWords,
  days: PaperDays,
): readonly Figure[] =>
  documents === undefined
    ? NONE
    : documents.flatMap((document): Figure[] => {
        if (document.grade === undefined) return [];
        const name = labelOf(document);
        const plain = plainWord(name);
        const paper = papersOf.find(({ word }) => paperWordAt(plain, word) >= 0);
        if (paper === undefined) return [];
        // 空调能效标识 is the 能效等级 of 空调
        const { metric, word } = paper;
        const named = [document.kind, document.name].map((part) => plainWord(part ?? ""));
        const lead = named
          .map((part) => part.slice(0, Math.max(0, part.indexOf(word))))
          .find((l) => l !== "");
        const of = lead === undefined ? metric : { ...metric, plain: `${lead}${metric.plain}` };
        const caveat = paperState(document, name, days);
        return [{ name, plain, metric: of, text: document.grade, source: name, caveat }];
      });

const papersIn = (
  { certificates, permits, evidence }: FinanceRecord["project"],
  { paperState }: CriteriaWords,
  days: PaperDays,
): readonly Paper[] => {
  const read = (documents: Documents, certificate: boolean): readonly Paper[] =>
    (documents ?? NONE).flatMap((document) => {
      const label = labelOf(document);
      const caveat = paperState(document, label, days);
      return label === "" ? [] : [{ label, plain: plainWord(label), certificate, caveat }];
    });
  if (certificates === undefined && permits === undefined && evidence === undefined) return NONE;
  return [...read(certificates, true), ...read(permits, true), ...read(evidence, false)];
};
