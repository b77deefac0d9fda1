import type { Checks } from "../checks.js";
import { carbonNeutralBondNonclimateUse } from "./use-of-proceeds/carbon-neutral-bond-nonclimate-use.js";
import { eodPackageMislabelled } from "./use-of-proceeds/eod-package-mislabelled.js";
import { greenShareBelowRequired } from "./use-of-proceeds/green-share-below-required.js";
import { idleProceedsBeyondLimit } from "./use-of-proceeds/idle-proceeds-beyond-limit.js";
import { mixedLoanCountedWhole } from "./use-of-proceeds/mixed-loan-counted-whole.js";
import { noRingFenceAccountOrLedger } from "./use-of-proceeds/no-ring-fence-account-or-ledger.js";
import { proceedsRoundTripOrLeak } from "./use-of-proceeds/proceeds-round-trip-or-leak.js";
import { projectListOrSplitMissing } from "./use-of-proceeds/project-list-or-split-missing.js";
import { refinancingOfUntraceableDebt } from "./use-of-proceeds/refinancing-of-untraceable-debt.js";
import { refinancingShareOrLookbackUndisclosed } from "./use-of-proceeds/refinancing-share-or-lookback-undisclosed.js";

/** Checks of the group `use-of-proceeds` by rule. */
export const useOfProceeds: Checks = {
  "carbon-neutral-bond-nonclimate-use": carbonNeutralBondNonclimateUse,
  "eod-package-mislabelled": eodPackageMislabelled,
  "green-share-below-required": greenShareBelowRequired,
  "idle-proceeds-beyond-limit": idleProceedsBeyondLimit,
  "mixed-loan-counted-whole": mixedLoanCountedWhole,
  "no-ring-fence-account-or-ledger": noRingFenceAccountOrLedger,
  "proceeds-round-trip-or-leak": proceedsRoundTripOrLeak,
  "project-list-or-split-missing": projectListOrSplitMissing,
  "refinancing-of-untraceable-debt": refinancingOfUntraceableDebt,
  "refinancing-share-or-lookback-undisclosed": refinancingShareOrLookbackUndisclosed,
};
