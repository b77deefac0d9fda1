import { createBook } from "../../src/book/book.js";
import type { BookOptions } from "../../src/book/book-core.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { ruleHeadsOf } from "../../src/flags/rules-of.js";
import { type Answer, answerOf } from "./answers.js";

export const taxonomy = bundledTaxonomy();
export const enable = ruleHeadsOf(taxonomy).map(({ id }) => id);

export const bookOf = (answers: readonly Answer[], options: Partial<BookOptions> = {}) => {
  const book = createBook({ taxonomy, rules: { enable }, ...options });
  for (const { result, record } of answers) book.add(result, record);
  return book;
};
export const found = (answers: readonly Answer[]) =>
  bookOf(answers)
    .report()
    .flags.map(({ evidence, records }) => [evidence[0]?.code, records]);

export type Fields = Readonly<Record<string, unknown>>;
export const two = (first: Fields, second: Fields): Answer[] => [answerOf("A", first), answerOf("B", second)];
