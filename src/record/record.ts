import type { z } from "zod";
import type { NormalisedObject } from "./normalised.js";
import type { RecordKind } from "./record-kind.js";
import type { proceedsLineSchema } from "./schema/proceeds.js";
import type { metricSchema } from "./schema/shared.js";
import type { RecordInput } from "./schema.js";

type Fields = NormalisedObject<RecordInput>;
type Nested<Name extends keyof Fields> = NonNullable<Fields[Name]>;

/**
 * The loan or bond of a record as the engine reads it: days are `YYYY-MM-DD`, amounts in the record's currency.
 *
 * @since 0.2.0
 */
export type Instrument = Nested<"instrument">;
/**
 * The project the money goes to, as the engine reads it.
 *
 * @since 0.2.0
 */
export type Project = Nested<"project">;
/**
 * The borrower or issuer, as the engine reads it; its sector is no use of funds.
 *
 * @since 0.2.0
 */
export type Entity = Nested<"entity">;
/**
 * Which catalogue, edition and code the sender claims.
 *
 * @since 0.2.0
 */
export type CatalogueClaim = Nested<"catalogue">;
/**
 * Class codes of the regulators' reporting systems as the sender states them.
 *
 * @since 0.2.0
 */
export type ClassCodes = Nested<"codes">;
/**
 * What is told of the money: its split, accounts and placements.
 *
 * @since 0.2.0
 */
export type Proceeds = Nested<"proceeds">;
/**
 * A line of the split: a use, its amount and its industry.
 *
 * @since 0.2.0
 */
export type ProceedsLine = NormalisedObject<z.input<typeof proceedsLineSchema>>;
/**
 * A figure as the record states it, with name, value and unit.
 *
 * @since 0.2.0
 */
export type Metric = NormalisedObject<z.input<typeof metricSchema>>;

/**
 * A text of the record, whole and unchanged, with the path under which the sender wrote it.
 *
 * @since 0.2.0
 */
export interface RecordText {
  readonly field: string;
  readonly text: string;
  /** Position in `proceeds.lines`, where the text is the use of one line. */
  readonly line?: number;
}

/** Objects that are carried as they were sent, read but not merged with anything. */
type Carried = Pick<
  Fields,
  | "linked"
  | "transition"
  | "benefits"
  | "evidence"
  | "answers"
  | "overrides"
  | "disclosures"
  | "bill"
  | "asset"
  | "bank"
  | "decision"
  | "originalDebt"
  | "payments"
  | "portfolio"
  | "reporting"
  | "review"
  | "text"
  | "treasury"
>;

/**
 * A record as the engine reads it. Short names are merged into the nested objects, so that each fact has one
 * place: `amount` is `instrument.amount`, `content` is `project.description`.
 *
 * @since 0.2.0
 */
export interface FinanceRecord extends Carried {
  readonly id: string;
  readonly kind: RecordKind;
  /** Texts on the use of funds, never blank: purpose, content, name, then the uses of the lines. */
  readonly texts: readonly RecordText[];
  /** Texts about the borrower, which never stand for the use of funds. */
  readonly borrowerTexts: readonly RecordText[];
  readonly instrument: Instrument & { readonly labels: readonly string[] };
  readonly project: Project & { readonly metrics: readonly Metric[] };
  readonly entity: Entity;
  readonly catalogue: CatalogueClaim;
  readonly codes: ClassCodes;
  readonly proceeds: Proceeds & { readonly lines: readonly ProceedsLine[] };
  readonly claims: readonly string[];
  /** Industry of the use of funds: the project's, else the one all lines agree on. */
  readonly fundsIndustry?: string;
  /** Region of the project, else of the borrower. */
  readonly region?: string;
}
