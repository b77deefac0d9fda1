import type { FinanceRecord } from "../record/record.js";
import { holdsWord } from "./holds-word.js";

/** A penalty of the borrower or of the project. */
export type Penalty = NonNullable<FinanceRecord["entity"]["penalties"]>[number];

/** What a penalty was for, in the words of the record. */
export const wordsOfPenalty = ({ kind, description, number }: Penalty): string =>
  [kind, description, number].filter((part) => part !== undefined).join(" ");

export const isPenaltyFor = (penalty: Penalty, words: readonly string[]): boolean =>
  holdsWord(wordsOfPenalty(penalty), words);
