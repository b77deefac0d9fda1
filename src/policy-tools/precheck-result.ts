/**
 * How a criterion of a tool, or the tool as a whole, was decided.
 *
 * @since 0.2.0
 */
export type CriterionStatus = "met" | "unmet" | "unknown" | "not-applicable";

/**
 * A criterion of a tool, decided for one record.
 *
 * @since 0.2.0
 */
export interface CriterionResult {
  readonly id: string;
  readonly status: CriterionStatus;
  readonly requirement: string;
  /** What decided it. */
  readonly found?: string;
  readonly needs: readonly string[];
  /** Documents the criterion rests on, with number and date. */
  readonly sources: readonly string[];
  /** Whether the criterion itself was read in a source. */
  readonly verified: boolean;
}

/**
 * Money the central bank would supply, by the terms on the day of the loan.
 *
 * @since 0.2.0
 */
export interface ToolFunding {
  readonly shareOfPrincipal: number;
  /** In the currency of the record. */
  readonly funds?: number;
  /** Yearly rate as a fraction. */
  readonly rate?: number;
  readonly rateFrom?: string;
  readonly term: string;
}

/**
 * Whether the fields that have to be published are there.
 *
 * @since 0.2.0
 */
export interface ToolDisclosure {
  readonly frequency: string;
  readonly present: readonly string[];
  readonly missing: readonly string[];
  readonly sources: readonly string[];
}

/**
 * The pre-check of one tool. The central bank decides; nothing here is an approval.
 *
 * @since 0.2.0
 */
export interface PolicyToolCheck {
  readonly tool: string;
  readonly name: string;
  readonly status: CriterionStatus;
  /** The record says that its principal is reported under the tool. */
  readonly reported: boolean;
  /** Day the terms were looked up for. */
  readonly on: string;
  readonly criteria: readonly CriterionResult[];
  /** Only for loans inside the term of the tool. */
  readonly funding?: ToolFunding;
  readonly disclosure?: ToolDisclosure;
}

/**
 * The pre-checks of all central-bank tools for one record. Nothing here is an approval.
 *
 * @since 0.2.0
 */
export interface PolicyToolPrecheck {
  readonly asOf: string;
  readonly tools: readonly PolicyToolCheck[];
  /** Said where the same principal stands under several tools. */
  readonly duplicate?: string;
}
