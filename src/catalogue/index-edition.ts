import type { Edition, Group, Item } from "./schema.js";

export interface EditionIndex {
  readonly items: ReadonlyMap<string, Item>;
  readonly groups: ReadonlyMap<string, Group>;
}

const indexes = new WeakMap<Edition, EditionIndex>();

/** Items and groups of an edition by code; made once per edition. */
export function indexEdition(edition: Edition): EditionIndex;
export function indexEdition(edition: Edition | undefined): EditionIndex | undefined;
export function indexEdition(edition: Edition | undefined): EditionIndex | undefined {
  if (edition === undefined) return undefined;
  const known = indexes.get(edition);
  if (known) return known;
  const made = {
    items: new Map(edition.items.map((item) => [item.code, item])),
    groups: new Map(edition.groups.map((group) => [group.code, group])),
  };
  indexes.set(edition, made);
  return made;
}
