import type { CheckReport } from "../../check/finding.js";

/** The report as it is, stable by its `schemaVersion`. */
export const json = (report: CheckReport): string => `${JSON.stringify(report, null, 2)}\n`;
