import type { Checks } from "../checks.js";
import { greenBillWithoutRealTrade } from "./double-counting-arbitrage/green-bill-without-real-trade.js";
import { labelledFinanceExceedsProjectCost } from "./double-counting-arbitrage/labelled-finance-exceeds-project-cost.js";
import { projectUnderSeveralClasses } from "./double-counting-arbitrage/project-under-several-classes.js";
import { reportingDateSpike } from "./double-counting-arbitrage/reporting-date-spike.js";
import { sameAssetOrAttributeCountedTwice } from "./double-counting-arbitrage/same-asset-or-attribute-counted-twice.js";
import { stackedCentralBankTools } from "./double-counting-arbitrage/stacked-central-bank-tools.js";

/** Checks of the group `double-counting-arbitrage` by rule. */
export const doubleCountingArbitrage: Checks = {
  "green-bill-without-real-trade": greenBillWithoutRealTrade,
  "labelled-finance-exceeds-project-cost": labelledFinanceExceedsProjectCost,
  "project-under-several-classes": projectUnderSeveralClasses,
  "reporting-date-spike": reportingDateSpike,
  "same-asset-or-attribute-counted-twice": sameAssetOrAttributeCountedTwice,
  "stacked-central-bank-tools": stackedCentralBankTools,
};
