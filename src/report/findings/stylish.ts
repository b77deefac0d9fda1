import type { CheckReport } from "../../check/finding.js";
import { findingsPage } from "../findings-page.js";
import type { ReportWriterOptions } from "./report-writer.js";

/** For people at a terminal. */
export const stylish = ({ findings }: CheckReport, options: ReportWriterOptions): string =>
  findingsPage(findings, options);
