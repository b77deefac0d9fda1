import * as z from "zod";

/** How the value of a field is read, beyond its JSON type. */
export type FieldKind =
  | "id"
  | "record-kind"
  | "text"
  | "code"
  | "currency"
  | "date"
  /** A date, or a year alone: when an asset's life ends. */
  | "end"
  | "year"
  | "amount"
  | "number"
  | "share"
  | "boolean"
  | "industry";

/** The kind of every leaf of the record schema. */
export const fieldKinds = z.registry<{ readonly kind: FieldKind }>();
