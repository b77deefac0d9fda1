import { compareCodes } from "../catalogue/natural-order.js";
import type { Edition, Group } from "../catalogue/schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { groupsAbove } from "../search/item-path.js";
import { explainedEdition } from "./explained-edition.js";
import type { GroupExplanation } from "./item-explanation.js";
import { citedSources } from "./source-titles.js";

interface Question {
  readonly taxonomy: Taxonomy;
  readonly edition: Edition;
  readonly group: Group;
  readonly elsewhere: GroupExplanation["elsewhere"];
}

/** A heading, with the groups and items right below it. */
export function explainGroup({ taxonomy, edition, group, elsewhere }: Question): GroupExplanation {
  const ref = { catalogue: edition.catalogue, edition: edition.edition };
  const below = [...edition.groups, ...edition.items].filter(({ parent }) => parent === group.code);
  return {
    kind: "group",
    edition: explainedEdition(edition),
    code: group.code,
    name: group.name,
    nameEn: group.nameEn ?? null,
    path: groupsAbove(taxonomy, ref, group.parent).map(({ code, name }) => ({ code, name })),
    verified: group.verified,
    note: group.note ?? null,
    sources: citedSources(edition, group.source),
    children: below
      .map(({ code, name }) => ({ code, name, items: itemsUnder(edition, code) }))
      .sort((a, b) => compareCodes(a.code, b.code)),
    elsewhere,
  };
}

/** Items below a group, however deep; 1 for an item itself. */
function itemsUnder(edition: Edition, code: string): number {
  const parents = new Map(edition.groups.map((group) => [group.code, group.parent]));
  return edition.items.filter((item) => {
    let at: string | null | undefined = item.code;
    for (let depth = 0; at !== null && at !== undefined && depth < 6; depth++) {
      if (at === code) return true;
      at = at === item.code ? item.parent : parents.get(at);
    }
    return false;
  }).length;
}
