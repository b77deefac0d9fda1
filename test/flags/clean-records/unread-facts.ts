/**
 * Facts the classifier does not read, each with all that lies below it: what changes there leaves its answer as
 * it is, and the flags alone are asked again. `mutated.ts` holds some of the records against that.
 */
const UNREAD = [
  "asset",
  "bank",
  "benefits",
  "bill",
  "claims",
  "decision",
  "disclosures",
  "entity.controlListStatus",
  "entity.emissionsTotal",
  "entity.fossilRevenueShare",
  "entity.mandates",
  "entity.misuseHistory",
  "entity.penalties",
  "evidence",
  "instrument.balance",
  "instrument.maturesOn",
  "instrument.policyToolAmount",
  "instrument.policyTools",
  "instrument.pricing",
  "instrument.venue",
  "linked",
  "originalDebt",
  "payments",
  "portfolio",
  "proceeds.idlePlacements",
  "proceeds.plan",
  "proceeds.unallocated",
  "project.constructionStartedOn",
  "project.equity",
  "project.jobsLost",
  "project.paybackYears",
  "project.siteOverlaps",
  "project.totalCost",
  "reporting",
  "review",
  "text",
  "transition",
  "treasury",
];

export const isUnread = (fact: string): boolean =>
  UNREAD.some((unread) => fact === unread || fact.startsWith(`${unread}.`));
