import type { EmissionReduction } from "../emissions/emission-reduction-result.js";
import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import type { Result } from "../result/schema.js";
import type { PolicyTool } from "./schema.js";

/** What the criteria of one tool are decided by. */
export interface ToolContext {
  readonly tool: PolicyTool;
  readonly record: FinanceRecord;
  readonly result: Result;
  readonly reduction: EmissionReduction;
  /** Day of the loan, else the as-of date. */
  readonly on: string;
  /** The day is the as-of date, because the record has none. */
  readonly assumed: boolean;
  readonly lang: Lang;
  /** Lender, where the caller knows it. */
  readonly institution: string | undefined;
  /** Names of the tools the principal is reported under; nothing where the record does not say. */
  readonly reported: readonly string[] | undefined;
}

/** What a check comes to. */
export interface Finding {
  readonly status: "met" | "unmet" | "unknown" | "not-applicable";
  readonly found?: string;
  readonly needs?: readonly string[];
}
