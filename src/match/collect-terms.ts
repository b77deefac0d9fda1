import type { ItemWords } from "../catalogue/item-words-schema.js";
import type { Item } from "../catalogue/schema.js";
import type { Variant } from "./lexicon.js";
import { type TermKind, type TermTable, termKinds } from "./term-table.js";

/** What a term says about one item. */
interface Posting {
  readonly item: number;
  readonly kind: TermKind;
  /** Groups each of which needs one of its terms in the text. */
  readonly needs?: readonly number[] | undefined;
  readonly question?: string | undefined;
  readonly rows?: readonly number[] | undefined;
}

export interface CollectOptions {
  readonly items: readonly Item[];
  /** Further words by item code. */
  readonly extra: ReadonlyMap<string, ItemWords>;
  readonly clean: (text: string) => string;
  /** Words for activities, as they are written. */
  readonly activityWords: Iterable<string>;
  readonly variants: readonly Variant[];
}

/** Collects every word of the items into one table, normalised and without duplicates. */
export const collectTerms = ({ items, extra, clean, activityWords, variants }: CollectOptions): TermTable => {
  const words = new Words(clean);
  const position = new Map(items.map((item, i) => [item.code, i]));
  items.forEach((item, i) => {
    const more = extra.get(item.code);
    words.post(item.name, { item: i, kind: "name" });
    for (const term of both(item.aliases, more?.aliases)) words.post(term, { item: i, kind: "alias" });
    for (const { term, needs } of both(item.contextAliases, more?.contextAliases)) {
      words.post(term, { item: i, kind: "context-alias", needs: words.needs(needs) });
    }
    for (const shared of both(item.sharedTerms, more?.sharedTerms)) {
      const rest = {
        kind: shared.whether || shared.with.length === 0 ? ("asked-term" as const) : ("shared-term" as const),
        needs: words.needs(shared.needs),
        question: shared.question,
      };
      words.post(shared.term, { item: i, ...rest });
      for (const code of shared.with) {
        const other = position.get(code);
        if (other !== undefined) words.post(shared.term, { item: other, ...rest });
      }
    }
    // English words of the trade are fewer and coarser: they decide only with the wording on their side
    for (const term of item.termsEn ?? []) words.post(term, { item: i, kind: "shared-term" });
    for (const term of item.scopeTerms ?? []) words.post(term, { item: i, kind: "subject" });
    (item.rows ?? []).forEach((row, r) => {
      for (const term of row.subjects) words.post(term, { item: i, kind: "subject", rows: [r] });
    });
    for (const term of [...(item.notThis ?? []).map((n) => n.term), ...(more?.notThis ?? [])]) {
      words.post(term, { item: i, kind: "not-this" });
    }
  });
  words.vary(variants);
  return words.toTable(activityWords);
};

const both = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] => [
  ...(a ?? []),
  ...(b ?? []),
];

/** Kinds that stand in the document as they are. */
const WRITTEN: ReadonlySet<TermKind> = new Set(["name", "subject"]);

/** A term with one of its words put in other words. */
const variantsOf = (term: string, variants: readonly Variant[]): string[] =>
  variants.flatMap((v) => (term.includes(v.term) ? v.as.map((as) => term.replace(v.term, as)) : []));

/** The words while they are collected. */
class Words {
  private readonly numbers = new Map<string, number>();
  private readonly terms: string[] = [];
  private readonly written: string[] = [];
  private readonly postings: Posting[][] = [];
  /** Groups by their text: many terms need the same company. */
  private readonly groupNumbers = new Map<string, number>();
  private readonly groups: (readonly number[])[] = [];

  constructor(private readonly clean: (text: string) => string) {}

  post(term: string, posting: Posting): void {
    const key = this.clean(term);
    if (key.length < 2) return;
    addPosting(this.postings[this.number(term, key)] ?? [], posting);
  }

  needs(groups: readonly string[] | undefined): readonly number[] | undefined {
    return groups?.map((text) => {
      const known = this.groupNumbers.get(text);
      if (known !== undefined) return known;
      const members = text.split("|").filter((t) => t.trim() !== "");
      this.groupNumbers.set(text, this.groups.length);
      this.groups.push(members.map((t) => this.number(t)));
      return this.groups.length - 1;
    });
  }

  /** Lets what means the same say the same, where it is no word already. */
  vary(variants: readonly Variant[]): void {
    const known = this.terms.map((term, i) => [term, this.postings[i] ?? []] as const);
    for (const [term, postings] of known) {
      const curated = postings.filter(({ kind }) => !WRITTEN.has(kind));
      if (curated.length === 0) continue;
      for (const variant of variantsOf(term, variants)) {
        const own = this.postings[this.number(variant, variant)] ?? [];
        if (own.length === 0) own.push(...curated);
      }
    }
  }

  private number(term: string, key = this.clean(term)): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.terms.length);
    this.terms.push(key);
    this.written.push(term);
    this.postings.push([]);
    return this.terms.length - 1;
  }

  toTable(activityWords: Iterable<string>): TermTable {
    const order = this.terms
      .map((_, i) => i)
      .sort((a, b) => ((this.terms[a] ?? "") < (this.terms[b] ?? "") ? -1 : 1));
    const place = new Int32Array(order.length);
    order.forEach((old, i) => {
      place[old] = i;
    });
    const columns = this.columns(order);
    const activities = [...activityWords].flatMap((w) => {
      const old = this.numbers.get(this.clean(w));
      return old === undefined ? [] : [place[old] ?? 0];
    });
    return {
      terms: order.map((old) => this.terms[old] ?? ""),
      written: Object.fromEntries(
        order.flatMap((old, i) =>
          this.written[old] === this.terms[old] ? [] : [[i, this.written[old] ?? ""]],
        ),
      ),
      ...columns,
      groups: this.groups.map((members) =>
        [...new Set(members.map((old) => place[old] ?? 0))].sort((a, b) => a - b),
      ),
      activities: [...new Set(activities)].sort((a, b) => a - b),
    };
  }

  private columns(order: readonly number[]) {
    const needs = new Distinct<readonly number[]>();
    const questions = new Distinct<string>();
    const rowSets = new Distinct<readonly number[]>();
    const first = [0];
    const columns = { item: [], kind: [], need: [], question: [], rows: [] } as Record<
      "item" | "kind" | "need" | "question" | "rows",
      number[]
    >;
    for (const old of order) {
      for (const p of this.postings[old] ?? []) {
        columns.item.push(p.item);
        columns.kind.push(termKinds.indexOf(p.kind));
        columns.need.push(needs.number(p.needs));
        columns.question.push(questions.number(p.question));
        columns.rows.push(rowSets.number(p.rows));
      }
      first.push(columns.item.length);
    }
    return { first, ...columns, needs: needs.values, questions: questions.values, rowSets: rowSets.values };
  }
}

/** Numbers values, equal ones once. */
class Distinct<T> {
  readonly values: T[] = [];
  private readonly numbers = new Map<string, number>();

  number(value: T | undefined): number {
    if (value === undefined) return -1;
    const key = JSON.stringify(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

const strength = (p: Posting): number => termKinds.indexOf(p.kind) + (p.needs?.length ? -0.5 : 0);

/**
 * Of what one term says about one item the strongest is kept, and beside a posting with needs the strongest
 * that holds without them. Strongest first, so that the first usable one counts.
 */
const addPosting = (list: Posting[], posting: Posting): void => {
  if (!list.some((p) => p.item === posting.item)) {
    list.push(posting);
    return;
  }
  const mine = [...list.filter((p) => p.item === posting.item), posting].sort(
    (a, b) => strength(b) - strength(a),
  );
  const rows = [...new Set(mine.flatMap((p) => p.rows ?? []))];
  const plain = mine.find((p) => !p.needs?.length);
  const bound = mine.filter((p) => p.needs?.length && (!plain || strength(p) > strength(plain)));
  const kept = [...bound, ...(plain ? [plain] : [])].map((p) => (rows.length > 0 ? { ...p, rows } : p));
  const others = list.filter((p) => p.item !== posting.item);
  list.splice(0, list.length, ...others, ...kept);
};
