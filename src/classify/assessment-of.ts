import type { Lang } from "../messages/lang.js";
import type { Assessment, Category, Status } from "../result/schema.js";
import type { CatalogueEngine } from "./catalogue-engine.js";
import type { MatchedEdition } from "./match-edition.js";
import { reasonOf } from "./reason-of.js";
import type { Ground } from "./weigh.js";

/** What follows from the matches of one edition. */
export interface Outcome {
  readonly category: Category;
  readonly status: Status;
  /** Most important first. */
  readonly grounds: readonly Ground[];
}

export interface AssessmentParts {
  readonly engine: CatalogueEngine;
  readonly lang: Lang;
  readonly editionReason: string;
  readonly matched: MatchedEdition;
  readonly outcome: Outcome;
}

/** Puts the answer of one edition into the form of a result. */
export const assessmentOf = ({
  engine,
  lang,
  editionReason,
  matched,
  outcome,
}: AssessmentParts): Assessment => {
  const { regime, catalogue, edition, title, standing } = engine.edition;
  const { matches, uses, question } = matched;
  const reasons = outcome.grounds.map((g) => reasonOf(g, lang));
  // frozen where they are made: walking a finished result again would cost more than making it
  return Object.freeze({
    regime,
    catalogue,
    edition,
    title,
    standing,
    editionReason,
    category: outcome.category,
    status: outcome.status,
    reasons: Object.freeze(reasons),
    ...(question === undefined ? undefined : { question }),
    matches,
    ...(uses === undefined ? undefined : { uses }),
  });
};
