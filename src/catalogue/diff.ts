import type { Crosswalk } from "./crosswalk-schema.js";
import { type EditionRef, editionKey } from "./edition-ref.js";
import { compareCodes } from "./natural-order.js";
import type { Edition } from "./schema.js";

type Entry = Crosswalk["items"][number];
type Target = Entry["to"][number];

/** An item as a difference names it. */
export interface DiffItem {
  readonly code: string;
  readonly name: string;
}

/** What became of one older item. */
export interface DiffChange extends DiffItem {
  readonly relation: Entry["relation"];
  readonly to: readonly Target[];
  /** False where the crosswalk is silent and the answer rests on equal names alone. */
  readonly declared: boolean;
  readonly note?: string;
}

/** A newer item no older one leads to. */
export interface DiffAddition extends DiffItem {
  /** False where the crosswalk does not list it as new. */
  readonly declared: boolean;
}

export interface EditionDiff {
  readonly from: EditionRef;
  readonly to: EditionRef;
  /** One entry for every older item, in code order. */
  readonly changes: readonly DiffChange[];
  /** Every newer item that is the target of no change, in code order. */
  readonly added: readonly DiffAddition[];
  readonly counts: Readonly<Record<Entry["relation"], number>>;
}

export interface DiffEditionsOptions {
  readonly from: Edition;
  readonly to: Edition;
  /** From the older to the newer edition. */
  readonly crosswalk?: Crosswalk;
}

/**
 * What became of every item between two editions. Total by construction: each older item has one change,
 * each newer item is a target or an addition.
 *
 * @throws RangeError where the crosswalk is between other editions.
 * @since 0.2.0
 */
export function diffEditions({ from, to, crosswalk }: DiffEditionsOptions): EditionDiff {
  if (crosswalk && (!isOf(crosswalk.from, from) || !isOf(crosswalk.to, to))) {
    throw new RangeError(
      `diffEditions: the crosswalk ${crosswalk.id} does not lead from ${editionKey(from)} to ${editionKey(to)}`,
    );
  }
  const newer = new Map([...to.groups, ...to.items].map(({ code, name }) => [code, name]));
  const entries = new Map((crosswalk?.items ?? []).map((entry) => [entry.code, entry]));
  const changes = from.items.map(({ code, name }): DiffChange => {
    const entry = entries.get(code);
    return entry ? declaredChange(entry, name, newer) : assumedChange({ code, name }, to);
  });
  const reached = new Set(changes.flatMap((change) => change.to.map(({ code }) => code)));
  const listed = new Set((crosswalk?.new ?? []).map(({ code }) => code));
  const added = to.items
    .filter(({ code }) => !reached.has(code))
    .map(({ code, name }): DiffAddition => ({ code, name, declared: listed.has(code) }));
  return {
    from: refOf(from),
    to: refOf(to),
    changes: inCodeOrder(changes),
    added: inCodeOrder(added),
    counts: countsOf(changes, added.length),
  };
}

function declaredChange(entry: Entry, name: string, newer: ReadonlyMap<string, string>): DiffChange {
  const { code, relation, note } = entry;
  // a target that does not exist is a matter for the linter and leads nowhere
  const to = entry.to.filter((target) => newer.has(target.code));
  // an entry marked new has nothing on the other side: the crosswalk is read against time
  const ended = relation === "dropped" || relation === "new";
  return {
    code,
    name,
    relation: to.length === 0 ? "dropped" : relation,
    to,
    declared: to.length > 0 || ended,
    ...(note === undefined ? {} : { note }),
  };
}

/** Without a line in a crosswalk only an equal name says anything. */
function assumedChange({ code, name }: DiffItem, to: Edition): DiffChange {
  const found = to.items.filter((item) => item.name === name);
  const same = found.find((item) => item.code === code) ?? found[0];
  if (!same) return { code, name, relation: "dropped", to: [], declared: false };
  return {
    code,
    name,
    relation: same.code === code ? "kept" : "moved",
    to: [{ code: same.code, name: same.name, basis: "name-equal", verified: false }],
    declared: false,
  };
}

function countsOf(changes: readonly DiffChange[], added: number): EditionDiff["counts"] {
  const counts = { kept: 0, renamed: 0, split: 0, merged: 0, moved: 0, dropped: 0, new: added };
  for (const { relation } of changes) counts[relation]++;
  return counts;
}

function isOf(ref: EditionRef, edition: Edition): boolean {
  return editionKey(ref) === editionKey(edition);
}

function refOf({ catalogue, edition }: Edition): EditionRef {
  return { catalogue, edition };
}

function inCodeOrder<T extends DiffItem>(entries: readonly T[]): readonly T[] {
  return [...entries].sort((a, b) => compareCodes(a.code, b.code));
}
