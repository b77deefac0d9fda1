import { editionKey } from "../catalogue/edition-ref.js";
import type { CrosswalkAnswer, CrosswalkLink } from "../explain/crosswalk-links.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import type { Page } from "./page.js";

/** Writes what a crosswalk says about one item: where it went, or where it comes from. */
export function writeCrosswalk(page: Page, answer: CrosswalkAnswer, lang: Lang, depth: number): void {
  const { direction, other, relation, links, note } = answer;
  const params = {
    edition: editionKey(other),
    relation: relation === null ? undefined : uiText(lang, `relation.${relation}`),
  };
  page.text(uiText(lang, direction === "to-newer" ? "crosswalk.to" : "crosswalk.from", params), { depth });
  for (const link of links) page.text(linkText(link, direction, lang), { depth: depth + 1, lead: "- " });
  if (links.length === 0) page.text(uiText(lang, "crosswalk.none"), { depth: depth + 1, dim: true });
  if (note !== null) page.text(uiText(lang, "item.note", { note }), { depth: depth + 1, dim: true });
}

function linkText(link: CrosswalkLink, direction: CrosswalkAnswer["direction"], lang: Lang): string {
  const { code, name, relation, basis, verified, facet, note } = link;
  return uiText(lang, "crosswalk.link", {
    code,
    name,
    // read backwards every older item has a fate of its own
    relation: direction === "from-older" ? uiText(lang, `relation.${relation}`) : undefined,
    basis: basis === null ? undefined : uiText(lang, `basis.${basis}`),
    verified: uiText(lang, verified ? "verified.yes" : "verified.no"),
    facet: facet === null || facet === "main" ? undefined : facetName(facet, lang),
    note: note ?? undefined,
  });
}

function facetName(facet: string, lang: Lang): string {
  switch (facet) {
    case "trade":
    case "consumption":
    case "manufacture":
    case "construction":
    case "operation":
    case "retrofit":
    case "restoration":
    case "cultivation":
    case "service":
    case "research":
      return uiText(lang, `facet.${facet}`);
    default:
      return facet;
  }
}
