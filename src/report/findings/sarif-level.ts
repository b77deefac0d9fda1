import type { Result } from "sarif";
import type { Severity } from "../../catalogue/severity.js";

export const sarifLevel = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
} as const satisfies Readonly<Record<Severity, Result.level>>;
