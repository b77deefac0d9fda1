import type { Check } from "./check.js";
import { catalogueVersionDate } from "./checks/catalogue-version-date.js";
import { claimsWording } from "./checks/claims-wording.js";
import { disclosure } from "./checks/disclosure.js";
import { doubleCountingArbitrage } from "./checks/double-counting-arbitrage.js";
import { entityCompliance } from "./checks/entity-compliance.js";
import { evidenceDataQuality } from "./checks/evidence-data-quality.js";
import { labelVsCatalogue } from "./checks/label-vs-catalogue.js";
import { reportingInterface } from "./checks/reporting-interface.js";
import { sustainabilityLinked } from "./checks/sustainability-linked.js";
import { thresholdsDnsh } from "./checks/thresholds-dnsh.js";
import { transitionCredibility } from "./checks/transition-credibility.js";
import { useOfProceeds } from "./checks/use-of-proceeds.js";

/** Checks by the id of their rule, which is also the name of their file. */
export type Checks = Readonly<Record<string, Check>>;

/** Every bundled check. */
export const checks: Checks = {
  ...labelVsCatalogue,
  ...catalogueVersionDate,
  ...useOfProceeds,
  ...thresholdsDnsh,
  ...evidenceDataQuality,
  ...doubleCountingArbitrage,
  ...transitionCredibility,
  ...sustainabilityLinked,
  ...claimsWording,
  ...disclosure,
  ...entityCompliance,
  ...reportingInterface,
};
