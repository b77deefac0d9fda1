import type { ClassTable } from "../catalogue/class-table-schema.js";
import type { Crosswalk } from "../catalogue/crosswalk-schema.js";
import { type EditionRef, editionKey } from "../catalogue/edition-ref.js";
import type { ItemWords, WordList } from "../catalogue/item-words-schema.js";
import type { Edition } from "../catalogue/schema.js";
import type { DocumentFolder, TaxonomyData } from "./build-taxonomy.js";

/** Words that speak for an item, by how surely. */
interface Vocabulary {
  readonly strong: Set<string>;
  readonly context: NonNullable<ItemWords["contextAliases"]>;
  readonly weak: Set<string>;
  readonly notThis: Set<string>;
}

type Vocabularies = ReadonlyMap<string, Vocabulary>;

/** An item with so many words of its own has been curated. */
const CURATED = 12;

/** An item and the items of the other edition that took over its main scope. */
interface Link {
  readonly from: string;
  readonly to: readonly string[];
  /** The names say so; otherwise an editor judged by scope. */
  readonly byName: boolean;
}

/**
 * Lets the items of an edition inherit the words of their counterparts in other editions, and of the official
 * classes that bear their names. Where a counterpart has become several items its words are shared by them.
 *
 * @returns word lists to stand beside the curated ones, by document name
 */
export function inheritWords(data: TaxonomyData): DocumentFolder {
  const editions = new Map(data.catalogues.flatMap((c) => c.editions).map((e) => [editionKey(e), e]));
  const own = new Map([...editions].map(([key, edition]) => [key, ownWords(edition, data)]));
  const enriched = new Map(own);
  const distance = distances(data);
  const far = (ref: EditionRef): number => distance.get(editionKey(ref)) ?? Number.POSITIVE_INFINITY;
  const lists: [string, WordList][] = [];
  // nearest to the curated words first, so that what one edition inherits is handed on to the next
  for (const { source, target, links, crosswalk } of directed(data.crosswalks).sort(
    (a, b) => far(a.target) - far(b.target),
  )) {
    const words = (far(source) < far(target) ? enriched : own).get(editionKey(source));
    const mine = own.get(editionKey(target));
    if (!words || !mine) continue;
    const items = inherited(links, words, mine);
    if (items.length === 0) continue;
    const id = `words-inherited-${editionKey(target).replace("@", "-")}-from-${editionKey(source).replace("@", "-")}`;
    lists.push([id, { id, title: crosswalk.title, source: crosswalk.id, ...target, items }]);
    enriched.set(editionKey(target), withWords(enriched.get(editionKey(target)) ?? mine, items));
  }
  return Object.fromEntries(lists);
}

interface Directed {
  readonly source: EditionRef;
  readonly target: EditionRef;
  readonly links: readonly Link[];
  readonly crosswalk: Crosswalk;
}

const directed = (crosswalks: readonly Crosswalk[]): Directed[] =>
  crosswalks.flatMap((crosswalk) => {
    const links = mainLinks(crosswalk);
    return [
      { source: crosswalk.from, target: crosswalk.to, links, crosswalk },
      { source: crosswalk.to, target: crosswalk.from, links: reversed(links), crosswalk },
    ];
  });

/** How many crosswalks lie between an edition and one whose words were curated. */
function distances({ folders, crosswalks }: TaxonomyData): Map<string, number> {
  const curated = Object.values(folders.lexicon ?? {})
    .filter(isWordList)
    .map(editionKey);
  const distance = new Map(curated.map((key) => [key, 0]));
  for (let round = 0; round < crosswalks.length; round += 1) {
    for (const { from, to } of crosswalks) {
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        const through = (distance.get(editionKey(a)) ?? Number.POSITIVE_INFINITY) + 1;
        if (through < (distance.get(editionKey(b)) ?? Number.POSITIVE_INFINITY))
          distance.set(editionKey(b), through);
      }
    }
  }
  return distance;
}

const isWordList = (document: unknown): document is WordList =>
  typeof document === "object" && document !== null && "items" in document && "catalogue" in document;

function withWords(words: Vocabularies, items: readonly ItemWords[]): Vocabularies {
  const result = new Map(words);
  for (const { code, aliases = [], contextAliases = [], sharedTerms = [], notThis = [] } of items) {
    const mine = result.get(code);
    if (!mine) continue;
    result.set(code, {
      strong: new Set([...mine.strong, ...aliases]),
      context: [...mine.context, ...contextAliases],
      weak: new Set([...mine.weak, ...sharedTerms.map((s) => s.term)]),
      notThis: new Set([...mine.notThis, ...notThis]),
    });
  }
  return result;
}

function ownWords(edition: Edition, { folders }: TaxonomyData): Vocabularies {
  const words = new Map<string, Vocabulary>();
  for (const item of edition.items) {
    words.set(item.code, {
      strong: new Set([item.name, ...(item.aliases ?? [])]),
      context: [...(item.contextAliases ?? [])],
      weak: new Set([...(item.scopeTerms ?? []), ...(item.sharedTerms ?? []).map((s) => s.term)]),
      notThis: new Set((item.notThis ?? []).map((n) => n.term)),
    });
  }
  for (const list of Object.values(folders.lexicon ?? {}).filter(isWordList)) {
    if (editionKey(list) !== editionKey(edition)) continue;
    for (const { code, aliases = [], contextAliases = [], sharedTerms = [], notThis = [] } of list.items) {
      const mine = words.get(code);
      if (!mine) continue;
      for (const term of aliases) mine.strong.add(term);
      mine.context.push(...contextAliases);
      for (const { term } of sharedTerms) mine.weak.add(term);
      for (const term of notThis) mine.notThis.add(term);
    }
  }
  for (const table of Object.values(folders.classes ?? {}) as ClassTable[]) {
    for (const { name, otherNames = [], matches } of table.classes) {
      for (const match of matches) {
        if (editionKey(match) !== editionKey(edition)) continue;
        for (const title of [name, ...otherNames]) words.get(match.code)?.strong.add(title);
      }
    }
  }
  return words;
}

/** Trade and consumption were split off in 2025: only the main scope hands its words on. */
function mainLinks({ items }: Crosswalk): Link[] {
  return items.flatMap(({ code, to }) => {
    const main = to.filter(({ facet }) => facet === undefined || facet === "main");
    if (main.length === 0) return [];
    return [
      { from: code, to: main.map((t) => t.code), byName: main.every((t) => t.basis !== "scope-judgement") },
    ];
  });
}

function reversed(links: readonly Link[]): Link[] {
  const back = new Map<string, { to: string[]; byName: boolean }>();
  for (const { from, to, byName } of links) {
    for (const code of to) {
      const known = back.get(code);
      back.set(code, { to: [...(known?.to ?? []), from], byName: byName && (known?.byName ?? true) });
    }
  }
  return [...back].map(([from, link]) => ({ from, ...link }));
}

interface Inheritance {
  readonly aliases: string[];
  readonly context: Vocabulary["context"];
  /** With the items that share the term. */
  readonly shared: Map<string, readonly string[]>;
  readonly notThis: string[];
}

function inherited(links: readonly Link[], source: Vocabularies, target: Vocabularies): ItemWords[] {
  const claims = strongClaims(links, source, target);
  const result = new Map<string, Inheritance>();
  const of = (code: string): Inheritance => {
    const known: Inheritance = result.get(code) ?? {
      aliases: [],
      context: [],
      shared: new Map(),
      notThis: [],
    };
    result.set(code, known);
    return known;
  };
  for (const { from, to, byName } of links) {
    const words = source.get(from);
    if (!words) continue;
    const alone = to.length === 1 && byName;
    for (const code of to) {
      const mine = target.get(code);
      if (!mine) continue;
      const others = to.filter((c) => c !== code);
      const isNew = (term: string) => !mine.strong.has(term) && !mine.notThis.has(term);
      for (const term of words.strong) {
        if (!isNew(term) || isRemainder(term)) continue;
        if (alone && !mine.weak.has(term) && claims.get(term)?.size === 1) of(code).aliases.push(term);
        else if (!mine.weak.has(term)) of(code).shared.set(term, others);
      }
      if (alone) for (const term of words.notThis) if (!mine.strong.has(term)) of(code).notThis.push(term);
      for (const { term, needs } of words.context) {
        if (isNew(term) && alone && !mine.context.some((c) => c.term === term))
          of(code).context.push({ term, needs });
      }
      // another edition's scope terms are coarser than what was curated for this one
      if (mine.strong.size + mine.context.length >= CURATED) continue;
      for (const term of words.weak)
        if (isNew(term) && !mine.weak.has(term)) of(code).shared.set(term, others);
    }
  }
  return [...result].map(([code, { aliases, context, shared, notThis }]) => ({
    code,
    ...(aliases.length > 0 && { aliases: [...new Set(aliases)] }),
    ...(context.length > 0 && { contextAliases: context }),
    ...(shared.size > 0 && {
      sharedTerms: [...shared].map(([term, others]) => ({ term, with: [...others] })),
    }),
    ...(notThis.length > 0 && { notThis: [...new Set(notThis)] }),
  }));
}

/** Which items of the target edition would hold a term as a strong one. */
function strongClaims(
  links: readonly Link[],
  source: Vocabularies,
  target: Vocabularies,
): Map<string, Set<string>> {
  const claims = new Map<string, Set<string>>();
  const claim = (term: string, code: string): void => {
    const known = claims.get(term) ?? new Set();
    claims.set(term, known.add(code));
  };
  for (const [code, { strong, weak }] of target) for (const term of [...strong, ...weak]) claim(term, code);
  for (const { from, to } of links)
    for (const term of source.get(from)?.strong ?? []) for (const code of to) claim(term, code);
  return claims;
}

/** Names such as “other green products” say nothing by themselves. */
const isRemainder = (term: string): boolean => /^其[他它]/u.test(term);
