import { compareCodes } from "./natural-order.js";
import type { Edition, EditionHeader, Section } from "./schema.js";

/**
 * One whole edition from its header and sections, groups and items in code order whatever order the
 * sections came in.
 *
 * @since 0.2.0
 */
export function buildEdition(header: EditionHeader, sections: readonly Section[]): Edition {
  return {
    ...header,
    groups: inCodeOrder(sections.flatMap((section) => section.groups)),
    items: inCodeOrder(sections.flatMap((section) => section.items)),
  };
}

function inCodeOrder<T extends { readonly code: string; readonly name: string }>(entries: readonly T[]): T[] {
  const compareNames = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return [...entries].sort((a, b) => compareCodes(a.code, b.code) || compareNames(a.name, b.name));
}
