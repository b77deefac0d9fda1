import type { EditionRef } from "../catalogue/edition-ref.js";
import { compareCodes } from "../catalogue/natural-order.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { FoundItem } from "./term-index.js";

const codeLike = /^[0-9A-Za-z]+(?:[.\-–][0-9A-Za-z]+)*\.?$/;

/** Whether words may be a code, whole or begun: figures with points or hyphens, letters in front allowed. */
export function looksLikeCode(words: string): boolean {
  const code = normalised(words);
  return codeLike.test(code) && /\d/.test(code);
}

/** Items whose code is, or begins with, what was asked for. */
export function findByCode(words: string, taxonomy: Taxonomy, editions: readonly EditionRef[]): FoundItem[] {
  const code = normalised(words);
  const items = editions.flatMap(({ catalogue, edition }) =>
    (taxonomy.edition(catalogue, edition)?.items ?? []).map((item) => ({
      ref: { catalogue, edition },
      item,
    })),
  );
  const same = items.filter(({ item }) => item.code.toUpperCase() === code);
  const below = items.filter(({ item }) => startsWithCode(item.code.toUpperCase(), code));
  below.sort((a, b) => compareCodes(a.item.code, b.item.code));
  return [...same, ...below];
}

function normalised(words: string): string {
  return words.trim().normalize("NFKC").toUpperCase();
}

/** 4.2 begins 4.2.1 and, half typed, 4.25 too; 4.2. begins 4.2.1 only. */
function startsWithCode(code: string, start: string): boolean {
  return code !== start && code.startsWith(start);
}
