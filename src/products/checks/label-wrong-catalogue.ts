import type { ClaimedRole } from "../../catalogue/rule-schema.js";
import type { Regime } from "../../catalogue/vocabulary.js";
import { uiText } from "../../messages/ui-text.js";
import type { ProductCheck } from "../product-check.js";
import { catalogueOf } from "../product-record.js";

/** What a label has to claim to be judged by a catalogue; nothing is labelled by a negative list. */
const CLAIM_OF: Readonly<Record<Regime, ClaimedRole | undefined>> = {
  "national-green": "green",
  "national-transition": "transition",
  "local-transition": "transition",
  "negative-list": undefined,
};

/** Standards a label is judged by, by what it claims; a linked label needs no catalogue. */
const EXPECTED: Readonly<Record<ClaimedRole, readonly Regime[]>> = {
  green: ["national-green"],
  transition: ["national-transition", "local-transition"],
  linked: [],
};

/** A green label is not judged by a transition catalogue, nor a transition label by the green one. */
export const labelWrongCatalogue: ProductCheck = ({ labels, product, taxonomy, lang }) => {
  const { id } = catalogueOf(product);
  const regime = taxonomy.editions().find(({ catalogue }) => catalogue === id)?.regime;
  if (id === undefined || regime === undefined) return [];
  const claim = CLAIM_OF[regime];
  if (claim !== undefined && labels.claims.has(claim)) return [];
  const asked = labels.known.map((label) => ({
    label: label.id,
    standards: label.claims.flatMap((role) => EXPECTED[role]),
  }));
  const first = asked.find(({ standards }) => standards.length > 0);
  if (!first) return [];
  const params = {
    label: first.label,
    expected: first.standards.map((one) => uiText(lang, `regime.${one}`)).join(" / "),
    found: id,
    regime: uiText(lang, `regime.${regime}`),
  };
  return [{ code: "other-standard", path: "catalogue.id", params }];
};
