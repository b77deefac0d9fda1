import type { Edition } from "../catalogue/schema.js";
import type { ExplainedEdition } from "./item-explanation.js";

/** The header of an edition as far as an explanation repeats it. */
export function explainedEdition(edition: Edition): ExplainedEdition {
  return {
    catalogue: edition.catalogue,
    edition: edition.edition,
    title: edition.title,
    regime: edition.regime,
    standing: edition.standing,
    standingNote: edition.standingNote ?? null,
    official: edition.official,
    documentNumber: edition.documentNumber,
    published: edition.published,
    effective: edition.effective,
    superseded: edition.superseded,
  };
}
