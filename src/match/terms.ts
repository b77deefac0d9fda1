import type { Item } from "../catalogue/schema.js";
import type { ItemWords } from "../catalogue/item-words-schema.js";

export type TermKind = "alias" | "context-alias" | "shared-term" | "name" | "subject" | "not-this";

/** What a term says about one item. */
export interface Posting {
  readonly item: number;
  readonly kind: TermKind;
  /** Every group needs one of its terms in the text. */
  readonly needs?: readonly (readonly number[])[] | undefined;
  readonly question?: string | undefined;
  /** Rows of the item whose subject the term is. */
  readonly rows?: readonly number[] | undefined;
}

export interface TermTable {
  readonly terms: readonly string[];
  /** The term as the taxonomy writes it. */
  readonly written: readonly string[];
  readonly postings: readonly (readonly Posting[])[];
  /** Terms that only name an activity, such as making or building. */
  readonly activities: ReadonlySet<number>;
}

/** Collects every word of the items into one table, normalised and without duplicates. */
export const collectTerms = (
  items: readonly Item[],
  extra: ReadonlyMap<string, ItemWords>,
  clean: (text: string) => string,
  activityWords: Iterable<string>,
): TermTable => {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const written: string[] = [];
  const postings: Posting[][] = [];
  const number = (term: string, key = clean(term)): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, terms.length);
    terms.push(key);
    written.push(term);
    postings.push([]);
    return terms.length - 1;
  };
  // many terms need the same company
  const groups = new Map<string, readonly number[]>();
  const groupOf = (group: string): readonly number[] => {
    const known = groups.get(group);
    if (known) return known;
    const members = group
      .split("|")
      .filter((t) => t.trim() !== "")
      .map((t) => number(t));
    groups.set(group, members);
    return members;
  };
  const needsOf = (needs: readonly string[] | undefined) => needs?.map(groupOf);
  const post = (term: string, posting: Posting): void => {
    const key = clean(term);
    if (key.length < 2) return;
    const list = postings[number(term, key)];
    if (list) addPosting(list, posting);
  };
  const position = new Map(items.map((item, i) => [item.code, i]));

  items.forEach((item, i) => {
    const more = extra.get(item.code);
    post(item.name, { item: i, kind: "name" });
    for (const term of [...(item.aliases ?? []), ...(more?.aliases ?? [])]) post(term, { item: i, kind: "alias" });
    for (const { term, needs } of [...(item.contextAliases ?? []), ...(more?.contextAliases ?? [])]) {
      post(term, { item: i, kind: "context-alias", needs: needsOf(needs) });
    }
    for (const shared of [...(item.sharedTerms ?? []), ...(more?.sharedTerms ?? [])]) {
      const needs = needsOf(shared.needs);
      const question = shared.question;
      post(shared.term, { item: i, kind: "shared-term", needs, question });
      for (const code of shared.with) {
        const other = position.get(code);
        if (other !== undefined) post(shared.term, { item: other, kind: "shared-term", needs, question });
      }
    }
    for (const term of item.scopeTerms ?? []) post(term, { item: i, kind: "subject" });
    (item.rows ?? []).forEach((row, r) => {
      for (const term of row.subjects) post(term, { item: i, kind: "subject", rows: [r] });
    });
    for (const term of [...(item.notThis ?? []).map((n) => n.term), ...(more?.notThis ?? [])]) post(term, { item: i, kind: "not-this" });
  });
  const activities = new Set<number>();
  for (const word of activityWords) {
    const known = numbers.get(clean(word));
    if (known !== undefined) activities.add(known);
  }
  return { terms, written, postings, activities };
};

const order: readonly TermKind[] = ["not-this", "subject", "shared-term", "context-alias", "name", "alias"];
const strength = (p: Posting): number => order.indexOf(p.kind) + (p.needs?.length ? -0.5 : 0);

/**
 * Of what one term says about one item the strongest is kept, and beside a posting with needs the strongest
 * that holds without them. Strongest first, so that the first usable one counts.
 */
const addPosting = (list: Posting[], posting: Posting): void => {
  if (!list.some((p) => p.item === posting.item)) {
    list.push(posting);
    return;
  }
  const mine = [...list.filter((p) => p.item === posting.item), posting].sort((a, b) => strength(b) - strength(a));
  const rows = [...new Set(mine.flatMap((p) => p.rows ?? []))];
  const plain = mine.find((p) => !p.needs?.length);
  const bound = mine.filter((p) => p.needs?.length && (!plain || strength(p) > strength(plain)));
  const kept = [...bound, ...(plain ? [plain] : [])].map((p) => (rows.length > 0 ? { ...p, rows } : p));
  const others = list.filter((p) => p.item !== posting.item);
  list.splice(0, list.length, ...others, ...kept);
};
