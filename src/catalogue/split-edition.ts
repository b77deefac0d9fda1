import { freezeDeep } from "./freeze-deep.js";
import type { Edition, Item } from "./schema.js";

/**
 * An edition whose items are read one by one.
 *
 * @since 0.2.0
 */
export interface SplitEdition {
  /** The edition as JSON, with null in the place of the details of its items. */
  readonly head: string;
  /** The details of an item as JSON. */
  detailsOf(item: number): string;
}

/** Long parts of an item, which nothing needs before the item itself is looked at. */
const details = [
  "aliases",
  "conditions",
  "contextAliases",
  "exclusions",
  "notThis",
  "rows",
  "scopeTerms",
  "sharedTerms",
  "summary",
  "termsEn",
  "thresholds",
] as const satisfies readonly (keyof Item)[];

type Details = Pick<Item, (typeof details)[number]>;

/** @param json an edition as it was compiled */
export function splitEdition(json: string): { readonly head: string; readonly details: readonly string[] } {
  const edition = JSON.parse(json) as Edition;
  const given = (item: Item) => details.filter((name) => item[name] !== undefined);
  const nulls = (item: Item) => Object.fromEntries(given(item).map((name) => [name, null]));
  return {
    head: JSON.stringify({
      ...edition,
      items: edition.items.map((item) => ({ ...item, ...nulls(item) })),
    }),
    details: edition.items.map((item) =>
      JSON.stringify(Object.fromEntries(given(item).map((name) => [name, item[name]]))),
    ),
  };
}

/**
 * The edition as it was before it was split, to whoever looks at it: the details of an item are read when first
 * asked for. All who ask are given the same one, so that nobody may change it.
 */
export function joinEdition({ head, detailsOf }: SplitEdition): Edition {
  const edition = JSON.parse(head) as Edition;
  edition.items.forEach((item, i) => {
    let read: Details | undefined;
    const open = (): Details => {
      read ??= freezeDeep(JSON.parse(detailsOf(i)) as Details);
      return read;
    };
    for (const value of Object.values(item)) freezeDeep(value);
    for (const name of details) {
      if (item[name] === undefined) continue;
      // in the place of the null, so that the order of the fields stays
      Object.defineProperty(item, name, { get: () => open()[name], enumerable: true, configurable: true });
    }
    Object.freeze(item);
  });
  return freezeDeep(edition);
}
