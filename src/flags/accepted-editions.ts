import type { EditionRef } from "../catalogue/edition-ref.js";
import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { EditionChoice } from "../classify/edition-for.js";
import type { CheckContext } from "./check.js";
import { decisionDay } from "./decision-day.js";
import { governingEdition } from "./governing-edition.js";

/** The edition the dates call for with every edition a sender may rest on beside it. */
export interface AcceptedEditions {
  readonly choice: EditionChoice;
  readonly accepts: (edition: EditionRef) => boolean;
  /** The text of the edition that should be asked is not there. */
  readonly isOpen: boolean;
}

const OPEN = new Set<EditionChoice["reason"]>(["EDITION_TEXT_NOT_BUNDLED", "EDITION_BEFORE_FIRST"]);

/**
 * A bond has one historical standard at a time. The notice does not say which list a loan of the past was
 * reported by, so any green edition in effect on its day stands.
 */
export const acceptedEditions = (context: CheckContext): AcceptedEditions | undefined => {
  const choice = governingEdition(context);
  if (choice === undefined) return undefined;
  const { record, taxonomy } = context;
  const day = decisionDay(record) ?? context.on ?? "";
  const isPast = choice.alternatives.length > 0 || !isNewest(choice, taxonomy);
  const own = [choice.edition, ...choice.alternatives];
  const past =
    record.kind !== "bond" && isPast
      ? taxonomy.editions().filter((e) => e.regime === "national-green" && startOf(e) <= day)
      : [];
  const all = [...own, ...past];
  return {
    choice,
    accepts: (ref) => all.some((e) => e.catalogue === ref.catalogue && e.edition === ref.edition),
    isOpen: OPEN.has(choice.reason),
  };
};

const startOf = ({ effective, published }: EditionSummary): string => effective ?? published ?? "9999";

const isNewest = ({ edition }: EditionChoice, taxonomy: CheckContext["taxonomy"]): boolean =>
  taxonomy
    .editions()
    .every((other) => other.regime !== "national-green" || startOf(other) <= startOf(edition));
