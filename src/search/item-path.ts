import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Group } from "../catalogue/schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";

/** The groups above an item or group, outermost first. */
export function groupsAbove(taxonomy: Taxonomy, ref: EditionRef, parent: string | null): Group[] {
  const groups: Group[] = [];
  let at = parent;
  while (at !== null) {
    const group = taxonomy.group(at, ref);
    // a ring of parents is a matter for the linter and must not hang a search
    if (!group || groups.includes(group)) break;
    groups.unshift(group);
    at = group.parent;
  }
  return groups;
}
