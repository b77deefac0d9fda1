import { type CleanRecord, cleanRecords } from "./clean-records.js";
import { type Mutation, mutate } from "./mutation.js";
import { type Answers, answersOfRules, type Classified, classified, wordsOf } from "./outcomes.js";
import { isUnread } from "./unread-facts.js";

/** A clean record with what was made of it. */
export interface Before extends CleanRecord {
  readonly result: Classified;
  readonly answers: Answers;
}

export const before: readonly Before[] = cleanRecords().map((clean) => {
  const result = classified(clean.record, clean.asOf);
  return { ...clean, result, answers: answersOfRules(clean.record, result) };
});

/** One record in so many is classified again although the classifier does not read the fact. */
const PROBE = 16;
/** A fact that so many records have is tried on the first of each product under each edition. */
const MANY = 40;

/** What a mutation comes to over all records that have its fact. */
export interface Moved {
  readonly records: number;
  /** The words each moved rule answers with, over all records. */
  readonly rules: ReadonlyMap<string, ReadonlySet<string>>;
}

export const movedBy = (mutation: Mutation): Moved => {
  const rules = new Map<string, Set<string>>();
  const unread = isUnread(mutation.fact);
  const held = before.flatMap((clean) => {
    const changed = concerns(mutation, clean) ? mutate(clean.record, mutation) : undefined;
    return changed === undefined ? [] : [{ clean, changed }];
  });
  const looked = held.length > MANY && !mutation.every ? held.filter(({ clean }) => clean.isFirst) : held;
  for (const [at, { clean, changed }] of looked.entries()) {
    const { asOf, result, answers } = clean;
    const again = unread && at % PROBE > 0 ? result : classified(changed, asOf);
    if (unread && again !== result && JSON.stringify(again) !== JSON.stringify(result))
      throw new Error(`the classifier reads ${mutation.fact}`);
    for (const [rule, answer] of answersOfRules(changed, again)) {
      if (answer === answers.get(rule)) continue;
      const words = rules.get(rule) ?? new Set();
      for (const word of wordsOf(answer)) words.add(word);
      rules.set(rule, words);
    }
  }
  return { records: held.length, rules };
};

const concerns = ({ only = {} }: Mutation, { product }: CleanRecord): boolean =>
  (only.kind === undefined || only.kind === product.kind) &&
  (only.sort === undefined || only.sort === product.sort) &&
  (only.label === undefined || only.label === product.label);
