import type { Checks } from "../checks.js";
import { absoluteOrFutureClaimUnsupported } from "./claims-wording/absolute-or-future-claim-unsupported.js";
import { adverseFactOmitted } from "./claims-wording/adverse-fact-omitted.js";
import { documentsDisagree } from "./claims-wording/documents-disagree.js";
import { impliedEndorsement } from "./claims-wording/implied-endorsement.js";
import { nonSpecificCommitmentShare } from "./claims-wording/non-specific-commitment-share.js";
import { vagueEnvironmentalClaim } from "./claims-wording/vague-environmental-claim.js";

/** Checks of the group `claims-wording` by rule. */
export const claimsWording: Checks = {
  "vague-environmental-claim": vagueEnvironmentalClaim,
  "absolute-or-future-claim-unsupported": absoluteOrFutureClaimUnsupported,
  "implied-endorsement": impliedEndorsement,
  "adverse-fact-omitted": adverseFactOmitted,
  "documents-disagree": documentsDisagree,
  "non-specific-commitment-share": nonSpecificCommitmentShare,
};
