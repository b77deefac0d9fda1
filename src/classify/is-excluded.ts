import { type ApplicableQuestion, applicableEditions } from "./applicable.js";
import type { Engines } from "./engines.js";

/** Whether some catalogue beside the green one takes a label away: all that is asked of them for a single use. */
export const isExcluded = (engines: Engines, question: ApplicableQuestion): boolean =>
  isOnNegativeList(engines, question) ||
  (["national-transition", "local-transition"] as const).some((regime) =>
    applicableEditions(question, regime).some(
      ({ edition }) => engines.exclusionsOf(edition)(question.read)[0]?.item.verified === true,
    ),
  );

const isOnNegativeList = (engines: Engines, question: ApplicableQuestion): boolean =>
  question.reach.sectors.length > 0 &&
  applicableEditions(question, "negative-list").some(({ edition }) =>
    engines
      .exclusionsOf(edition)(question.read)
      .some(({ item }) => item.verified),
  );
