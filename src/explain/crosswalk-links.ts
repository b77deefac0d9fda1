import type { Crosswalk } from "../catalogue/crosswalk-schema.js";
import type { EditionRef } from "../catalogue/edition-ref.js";
import { editionKey } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";

type Entry = Crosswalk["items"][number];

/**
 * An item of another edition that this one leads to or comes from.
 *
 * @since 0.2.0
 */
export interface CrosswalkLink {
  readonly code: string;
  readonly name: string;
  readonly relation: Entry["relation"];
  /** `name-equal` is verified; the others are proposals. */
  readonly basis: Entry["to"][number]["basis"] | null;
  readonly verified: boolean;
  readonly facet: string | null;
  readonly note: string | null;
}

/**
 * What became of an item in a newer edition, or which older items it comes from.
 *
 * @since 0.2.0
 */
export interface CrosswalkAnswer {
  readonly direction: "to-newer" | "from-older";
  readonly other: EditionRef;
  readonly title: string;
  /** Of the item itself, where the crosswalk is read forwards; `new` where nothing leads to it. */
  readonly relation: Entry["relation"] | null;
  readonly links: readonly CrosswalkLink[];
  readonly note: string | null;
}

/** Everything the crosswalks say about a code of one edition, both ways. */
export function crosswalkAnswers(
  taxonomy: Taxonomy,
  ref: EditionRef,
  code: string,
): readonly CrosswalkAnswer[] {
  const key = editionKey(ref);
  return taxonomy.crosswalks().flatMap(({ from, to }): CrosswalkAnswer[] => {
    if (editionKey(from) !== key && editionKey(to) !== key) return [];
    const crosswalk = taxonomy.crosswalk(from, to);
    if (!crosswalk) return [];
    const answer = editionKey(from) === key ? forwards(crosswalk, code) : backwards(crosswalk, code);
    return answer ? [answer] : [];
  });
}

function forwards({ to, title, items }: Crosswalk, code: string): CrosswalkAnswer | undefined {
  const entry = items.find((item) => item.code === code);
  if (!entry) return undefined;
  return {
    direction: "to-newer",
    other: to,
    title,
    relation: entry.relation,
    links: entry.to.map((target) => linkOf(target, target, entry.relation)),
    note: entry.note ?? null,
  };
}

function backwards(crosswalk: Crosswalk, code: string): CrosswalkAnswer | undefined {
  const links = crosswalk.items.flatMap((entry) =>
    entry.to.filter((target) => target.code === code).map((target) => linkOf(entry, target, entry.relation)),
  );
  const listed = crosswalk.new.find((item) => item.code === code);
  if (links.length === 0 && !listed) return undefined;
  return {
    direction: "from-older",
    other: crosswalk.from,
    title: crosswalk.title,
    relation: listed ? "new" : null,
    links,
    note: listed?.note ?? null,
  };
}

function linkOf(
  { code, name }: { readonly code: string; readonly name: string },
  target: Entry["to"][number],
  relation: Entry["relation"],
): CrosswalkLink {
  const { basis, verified, facet, note } = target;
  return { code, name, relation, basis, verified, facet: facet ?? null, note: note ?? null };
}
