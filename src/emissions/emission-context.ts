import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import type { EmissionData } from "./emission-data.js";

/** What the figures of one record are worked out from. */
export interface EmissionContext {
  readonly record: FinanceRecord;
  readonly data: EmissionData;
  readonly asOf: string;
  /** Year the figures are for. */
  readonly year: number;
  readonly lang: Lang;
  readonly unverified: boolean;
}
