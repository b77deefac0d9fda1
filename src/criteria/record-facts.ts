import type { ReadText } from "../match/read-text.js";
import type { FinanceRecord } from "../record/record.js";
import { type ClaimedValue, createClaimReader } from "./claimed-values.js";
import type { CriteriaWords } from "./criteria-words.js";
import type { NamedMetric } from "./metric-names.js";
import { plainWord } from "./plain-word.js";

/** A figure, grade or word the record states about a metric. */
export interface Figure {
  /** As the record names it. */
  readonly name: string;
  readonly metric: NamedMetric;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly text?: string | undefined;
  readonly source?: string | undefined;
  readonly scope?: string | undefined;
}

/** A certificate or other paper. */
export interface Paper {
  readonly label: string;
  readonly plain: string;
  readonly certificate: boolean;
  /** Last day it is valid, where it says so. */
  readonly validTo?: string | undefined;
}

export type Answer = NonNullable<FinanceRecord["answers"]>[number];

/** What a record holds to decide conditions by. */
export interface RecordFacts {
  readonly figures: readonly Figure[];
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
}

export type FactsOf = (record: FinanceRecord, read: ReadText, on?: string) => RecordFacts;

/** Makes the reader of what records state; what it read of the last record is kept. */
export const createFactsReader = (words: CriteriaWords): FactsOf => {
  const claimsIn = createClaimReader(words);
  const papersOf = words.document.metrics.flatMap(({ id, papers = [], names: [name = id] }) =>
    papers.map((p) => ({ word: plainWord(p), metric: { ids: [id], plain: plainWord(name) } })),
  );
  // the catalogues of one record ask one after the other
  let asked: FinanceRecord | undefined;
  let answer: RecordFacts | undefined;
  return (record, read, on) => {
    if (asked === record && answer) return answer;
    const figures = [...metricFigures(record, words), ...gradeFigures(record, papersOf)];
    const papers = papersIn(record);
    const lists = [...(record.project.planListing ?? []), ...(record.entity.greenList ?? [])].map(plainWord);
    const answers = record.answers ?? [];
    let claims: readonly ClaimedValue[] | undefined;
    const facts: RecordFacts = {
      figures,
      papers,
      lists,
      answers,
      industry: record.fundsIndustry,
      on,
      subjects: figures.map((f) => plainWord(`${f.name}\n${f.scope ?? ""}`)).join("\n"),
      claims: () => {
        claims ??= claimsIn(read);
        return claims;
      },
    };
    asked = record;
    answer = facts;
    return facts;
  };
};

const metricFigures = ({ project }: FinanceRecord, { names }: CriteriaWords): Figure[] =>
  project.metrics.flatMap(({ name, value, unit, text, source, scope }): Figure[] => {
    if (name === undefined || (value === undefined && text === undefined)) return [];
    // a name no list knows still answers the condition that uses the very same name
    const metric = names.find(name) ?? { ids: [], plain: plainWord(name) };
    return [{ name, metric, value, unit, text, source, scope }];
  });

type Documents = FinanceRecord["project"]["certificates"];

const labelOf = ({ kind, name, number }: NonNullable<Documents>[number]): string =>
  [kind, name, number].filter((part) => part !== undefined).join(" ");

/** The grade a certificate gives is a figure of the metric the certificate is about. */
const gradeFigures = (
  { project }: FinanceRecord,
  papersOf: readonly { readonly word: string; readonly metric: NamedMetric }[],
): Figure[] =>
  [...(project.certificates ?? []), ...(project.evidence ?? [])].flatMap((document): Figure[] => {
    if (document.grade === undefined) return [];
    const name = labelOf(document);
    const metric = papersOf.find((p) => plainWord(name).includes(p.word))?.metric;
    return metric === undefined ? [] : [{ name, metric, text: document.grade, source: name }];
  });

const papersIn = ({ project }: FinanceRecord): Paper[] => {
  const read = (documents: Documents, certificate: boolean): Paper[] =>
    (documents ?? []).flatMap((document) => {
      const label = labelOf(document);
      return label === "" ? [] : [{ label, plain: plainWord(label), certificate, validTo: document.validTo }];
    });
  return [
    ...read(project.certificates, true),
    ...read(project.permits, true),
    ...read(project.evidence, false),
  ];
};
