import type {
  Assessment,
  Category,
  ConditionResult,
  Decision,
  Flag,
  Match,
  Notice,
  Rejected,
  Risk,
  RowResult,
  Status,
  Tier,
  Undecided,
} from "../result/schema.js";
import type { Segment } from "./excerpt.js";

/**
 * A field of the record with the words the match rests on marked.
 *
 * @since 0.2.0
 */
export interface MarkedField {
  readonly field: string;
  readonly segments: readonly Segment[];
}

/**
 * A candidate and what speaks for it; `score` is comparable inside one result only.
 *
 * @since 0.2.0
 */
export interface ExplainedMatch {
  readonly code: string;
  readonly name: string;
  /** What the item covers, in our words; null where the catalogues were not at hand. */
  readonly summary: string | null;
  readonly path: readonly string[];
  readonly tier: Tier;
  readonly score: number;
  readonly ghg: Match["ghg"];
  readonly industry: Match["industry"];
  readonly evidence: readonly MarkedField[];
  /** Catalogue terms that were found, in the order of the text. */
  readonly terms: readonly { readonly term: string; readonly kind: Match["spans"][number]["kind"] }[];
  readonly rows: readonly RowResult[];
  readonly conditions: readonly ConditionResult[];
}

/**
 * The answer of one regime, with its grounds and what would change it.
 *
 * @since 0.2.0
 */
export interface ExplainedAssessment {
  readonly regime: Assessment["regime"];
  readonly catalogue: string;
  readonly edition: string;
  readonly title: string;
  readonly standing: Assessment["standing"];
  /** Which edition and why. */
  readonly editionReason: string;
  readonly category: Category;
  readonly status: Status;
  readonly reasons: readonly string[];
  readonly question: string | null;
  /** The leading candidate, where the answer rests on one. */
  readonly leading: ExplainedMatch | null;
  /** Candidates that came close, best first. */
  readonly others: readonly ExplainedMatch[];
  /** Uses of funds found in the text, where it names several. */
  readonly uses: readonly { readonly text: string; readonly codes: readonly string[] }[];
  /** Whether the decision was taken from this answer. */
  readonly decides: boolean;
  /** What would change or settle the answer. */
  readonly advice: readonly string[];
}

/** Why a record was answered as it was. JSON-safe. @since 0.2.0 */
export interface AnsweredExplanation {
  readonly kind: "answered";
  readonly id: string;
  readonly decision: Pick<Decision, "category" | "status" | "regime" | "code"> & {
    readonly reasons: readonly string[];
  };
  /** What to do now: the advice of the answer the decision was taken from, the most useful first. */
  readonly next: readonly string[];
  readonly assessments: readonly ExplainedAssessment[];
  readonly flags: readonly Flag[];
  /** Rules that apply and lack facts. */
  readonly undecided: readonly Undecided[];
  readonly risk: Risk;
  readonly notices: readonly Notice[];
  readonly asOf: string | null;
  readonly digest: string;
  readonly engine: string;
}

/** Why a record was not read. @since 0.2.0 */
export interface RejectedExplanation {
  readonly kind: "rejected";
  readonly id: string | null;
  readonly error: Rejected["error"];
  /** What to do now. */
  readonly next: readonly string[];
  readonly digest: string;
  readonly engine: string;
}

/**
 * What `explain` tells of a result, by `kind`: an answer, or why the record was not read.
 *
 * @since 0.2.0
 */
export type ResultExplanation = AnsweredExplanation | RejectedExplanation;
