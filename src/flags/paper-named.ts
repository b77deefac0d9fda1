import type { FinanceRecord } from "../record/record.js";
import { holdsWord } from "./holds-word.js";

/** A permit, certificate or other paper of a record. */
export type Paper = NonNullable<FinanceRecord["project"]["permits"]>[number];

/** Whether a paper goes by one of the words, in its kind or its name. */
export const isPaperOf = ({ kind, name }: Paper, words: readonly string[]): boolean =>
  holdsWord(kind, words) || holdsWord(name, words);
