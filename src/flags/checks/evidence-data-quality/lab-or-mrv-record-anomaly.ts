import type { Check, CheckContext, Finding } from "../../check.js";
import { conclude, notApplicable } from "../../outcome.js";
import { reportMarks } from "./report-marks.js";
import { seriesMarks } from "./series-marks.js";

/** Marks of the 2022 inspection in test reports and in series of readings; two of them weigh more than one. */
export const labOrMrvRecordAnomaly: Check = ({ record, parameters }: CheckContext) => {
  const { reports = [], series = [] } = record.evidence ?? {};
  if (reports.length + series.length === 0) return notApplicable;
  const inReports = reportMarks(reports, parameters);
  const marks: Finding[] = [...inReports.findings, ...seriesMarks(series, parameters)];
  const kinds = new Set(marks.map(({ code }) => code));
  const several =
    marks.length > 1
      ? [{ code: "several-marks", path: "evidence", params: { count: marks.length, kinds: kinds.size } }]
      : [];
  return conclude([...several, ...marks], inReports.missing);
};
