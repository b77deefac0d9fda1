import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { createBook } from "../../src/book/book.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import { isPlainObject } from "../../src/record/is-plain-object.js";

type Fields = Readonly<Record<string, unknown>>;
interface Texts {
  readonly zh: string;
  readonly en: string;
}

/** One fact more than the case states, and the rules it would raise. */
export interface Supposed extends Texts {
  readonly rules: readonly string[];
  readonly add: Fields;
  readonly asOf?: string;
}

/** A real case turned into records: test/cases/real/<id>.yaml. */
export interface RealCase {
  readonly id: string;
  readonly title: Texts;
  /** As the source tells it, a day or not. */
  readonly when: string;
  readonly asOf?: string;
  readonly source: { readonly url: string; readonly quality: string; readonly read: boolean };
  /** The rules the collection of cases names. */
  readonly rules: readonly string[];
  /** Facts of a deal, with no allegation. */
  readonly structureNote?: boolean;
  readonly note: Texts;
  readonly records: readonly Fields[];
  readonly expect: {
    /** By rule, the findings that have to be among those told. */
    readonly raised?: Readonly<Record<string, readonly string[]>>;
    /** By rule, the fields that have to be among those missing. */
    readonly undecided?: Readonly<Record<string, readonly string[]>>;
    /** By rule, why it says nothing: it passes, or does not apply. */
    readonly passed?: Readonly<Record<string, Texts>>;
    /** Rules that are raised besides, and rightly. */
    readonly besides?: readonly string[];
  };
  /** What is not told where a rule cannot decide, or can only note what is told. */
  readonly gaps?: Readonly<Record<string, Texts>>;
  readonly supposed?: readonly Supposed[];
}

export interface Raised {
  readonly severity: string;
  readonly findings: readonly string[];
}

/** What the rules come to over the records of a case and over all of them as a book. */
export interface CaseOutcome {
  readonly flags: ReadonlyMap<string, Raised>;
  readonly undecided: ReadonlyMap<string, readonly string[]>;
}

const folder = fileURLToPath(new URL("real", import.meta.url));

export const realCases: readonly RealCase[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name) => parse(readFileSync(`${folder}/${name}`, "utf8")));

const taxonomy = bundledTaxonomy();
// as they are by default: no rule is switched on for a case
const classifier = createClassifier({ taxonomy });

export const outcomeOfCase = ({ records, asOf }: RealCase, add: Fields = {}, on = asOf): CaseOutcome => {
  const flags = new Map<string, Raised>();
  const undecided = new Map<string, readonly string[]>();
  const book = createBook({ taxonomy });
  const take = (rule: string, severity: string, evidence: readonly { readonly code: string }[]): void => {
    const before = flags.get(rule);
    const findings = [...(before?.findings ?? []), ...evidence.map(({ code }) => code)];
    flags.set(rule, { severity: before?.severity ?? severity, findings: [...new Set(findings)] });
  };
  for (const sent of records.map((record) => merged(record, add))) {
    const result = classifier.classify(sent, on === undefined ? {} : { asOf: on });
    if (result.outcome === "rejected") throw new Error(`${result.error.code}: ${result.error.message}`);
    for (const { rule, severity, evidence } of result.flags) take(rule, severity, evidence);
    for (const { rule, missing } of result.undecided)
      undecided.set(rule, [...new Set([...(undecided.get(rule) ?? []), ...missing])]);
    book.add(result, sent);
  }
  for (const { rule, severity, evidence } of book.report().flags) take(rule, severity, evidence);
  return { flags, undecided };
};

/** Sections are added to, everything else is put in the place of what was there. */
const merged = (fields: Fields, add: Fields): Fields => {
  const all: Record<string, unknown> = { ...fields };
  for (const [name, value] of Object.entries(add)) {
    const before = all[name];
    all[name] = isPlainObject(before) && isPlainObject(value) ? merged(before, value) : value;
  }
  return all;
};
