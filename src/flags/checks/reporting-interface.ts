import type { Checks } from "../checks.js";
import { balanceAboveAmount } from "./reporting-interface/balance-above-amount.js";
import { classChangedWithoutCorrection } from "./reporting-interface/class-changed-without-correction.js";
import { classNotAtFinestLevel } from "./reporting-interface/class-not-at-finest-level.js";
import { eventDateDiffers } from "./reporting-interface/event-date-differs.js";
import { fundsIndustryMissingOrCoarse } from "./reporting-interface/funds-industry-missing-or-coarse.js";
import { greenLoanWithoutClass } from "./reporting-interface/green-loan-without-class.js";
import { maturityBeforeStart } from "./reporting-interface/maturity-before-start.js";
import { overdueFieldsIncomplete } from "./reporting-interface/overdue-fields-incomplete.js";
import { projectLoanAboveInvestment } from "./reporting-interface/project-loan-above-investment.js";
import { projectLoanClassDiffers } from "./reporting-interface/project-loan-class-differs.js";
import { purposeTextTooShort } from "./reporting-interface/purpose-text-too-short.js";
import { rightsClassMissing } from "./reporting-interface/rights-class-missing.js";

/** Checks of the group `reporting-interface` by rule. */
export const reportingInterface: Checks = {
  "balance-above-amount": balanceAboveAmount,
  "class-changed-without-correction": classChangedWithoutCorrection,
  "class-not-at-finest-level": classNotAtFinestLevel,
  "event-date-differs": eventDateDiffers,
  "funds-industry-missing-or-coarse": fundsIndustryMissingOrCoarse,
  "green-loan-without-class": greenLoanWithoutClass,
  "maturity-before-start": maturityBeforeStart,
  "overdue-fields-incomplete": overdueFieldsIncomplete,
  "project-loan-above-investment": projectLoanAboveInvestment,
  "project-loan-class-differs": projectLoanClassDiffers,
  "purpose-text-too-short": purposeTextTooShort,
  "rights-class-missing": rightsClassMissing,
};
