import type { Taxonomy } from "../catalogue/taxonomy.js";
import { plainWord } from "../criteria/plain-word.js";
import type { UsesOfMoneyWords } from "./uses-of-money-schema.js";

/** What a use of funds says about itself: a line of the proceeds, the instrument, or an older debt. */
export interface StatedUse {
  readonly purposeType?: string | undefined;
  readonly use?: string | undefined;
}

/** Tells repayment and working capital from other uses of money. */
export interface UsesOfMoney {
  isRefinancing(stated: StatedUse): boolean;
  isWorkingCapital(stated: StatedUse): boolean;
}

/** How far before a word its denial may stand. */
const NEAR = 8;
const CLAUSE_END = /[,，。;；、:：()（）]/u;

const known = new WeakMap<Taxonomy, UsesOfMoney>();

/** Reads `lexicon/uses-of-money.yaml`; a taxonomy without it finds neither. */
export const usesOfMoney = (taxonomy: Taxonomy): UsesOfMoney => {
  const found = known.get(taxonomy);
  if (found) return found;
  // checked against its schema when it was compiled
  const document = taxonomy.lexicon("uses-of-money") as UsesOfMoneyWords | undefined;
  const nothing = { types: [], uses: [] };
  const { refinancing = nothing, workingCapital = nothing, negations = [], unless = [] } = document ?? {};
  const says = sayer(negations, unless);
  const teller =
    ({ types, uses }: { readonly types: readonly string[]; readonly uses: readonly string[] }) =>
    ({ purposeType, use }: StatedUse): boolean =>
      says(purposeType, types) || says(use, uses);
  const uses = { isRefinancing: teller(refinancing), isWorkingCapital: teller(workingCapital) };
  known.set(taxonomy, uses);
  return uses;
};

/** Whether a text holds one of the words where nothing denies it; one denial says nothing of the next place. */
const sayer =
  (negations: readonly string[], unless: readonly string[]) =>
  (text: string | undefined, list: readonly string[]): boolean => {
    if (text === undefined) return false;
    const sent = plainWord(text);
    if (!list.some((word) => sent.includes(word))) return false;
    const plain = unless.reduce((rest, word) => rest.replaceAll(word, "*".repeat(word.length)), sent);
    const isDenied = (at: number): boolean => {
      const before = plain.slice(Math.max(0, at - NEAR), at);
      const clause = before.split(CLAUSE_END).at(-1) ?? "";
      return negations.some((negation) => clause.includes(negation));
    };
    return list.some((word) => {
      for (let at = plain.indexOf(word); at !== -1; at = plain.indexOf(word, at + 1))
        if (!isDenied(at)) return true;
      return false;
    });
  };
