import type { FinanceRecord } from "../record/record.js";
import type { Caveat } from "./caveat.js";
import type { MetricDocument } from "./metric-schema.js";
import { plainWord } from "./plain-word.js";

type Document = NonNullable<FinanceRecord["project"]["certificates"]>[number];

/** Days papers are held against. */
export interface PaperDays {
  /** Day of the decision, on which papers have to be valid. */
  readonly on?: string | undefined;
  /** Day of the answer: what is dated behind it nobody holds yet. A paper may be handed in after the decision. */
  readonly today?: string | undefined;
}

/** Says why a paper is none that is held on the day; nothing for one that is. */
export type ReadPaperState = (document: Document, label: string, days: PaperDays) => Caveat | undefined;

export const createPaperState = ({ papers }: MetricDocument): ReadPaperState => {
  const pending = papers.pending.map(plainWord);
  const ends = papers.pendingEnds.map(plainWord);
  return ({ kind = "", name = "", stage = "", issuedOn, validFrom, validTo }, label, { on, today }) => {
    const parts = [kind, name, stage].map((part) => plainWord(part).replace(/[()《》“”"]/gu, ""));
    if (parts.some((part) => pending.some((w) => part.includes(w)) || ends.some((w) => part.endsWith(w))))
      return { reason: { code: "DOCUMENT_PENDING", params: { name: label } } };
    const date = [issuedOn, validFrom].find((day) => day !== undefined && today !== undefined && day > today);
    if (date !== undefined)
      return { reason: { code: "DOCUMENT_BEGINS_AFTER", params: { name: label, date } } };
    return on !== undefined && validTo !== undefined && validTo < on
      ? { reason: { code: "DOCUMENT_EXPIRED", params: { name: label, date: validTo } } }
      : undefined;
  };
};

/** Words that turn the name of a paper round when they stand before it. */
const DENIED = /[非未无不免]$/u;

/** Where the name of a kind of paper stands in a text; -1 where it does not, or is denied. */
export const paperWordAt = (text: string, word: string): number => {
  const at = text.indexOf(word);
  return at >= 0 && DENIED.test(text.slice(0, at)) ? -1 : at;
};
