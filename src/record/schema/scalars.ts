import * as z from "zod";
import { type FieldKind, fieldKinds } from "./field-kind.js";

/** Every field may be left out or be null: both mean that nothing was given. */
function leaf<T extends z.ZodType>(schema: T, kind: FieldKind, description?: string) {
  // `meta` returns a copy, so the kind is put on what it returns.
  const described = description === undefined ? schema : schema.meta({ description });
  fieldKinds.add(described, { kind });
  return described;
}

const digits = z.string().meta({ pattern: "^-?[0-9]+(,[0-9]{3})*(\\.[0-9]+)?$" });
const positive = z.string().meta({ pattern: "^[0-9]+(,[0-9]{3})*(\\.[0-9]+)?$" });
const upToOne = z.string().meta({ pattern: "^(0+(\\.[0-9]+)?|0*1(\\.0+)?)$" });
const day = { pattern: "^[0-9]{4}-?[0-9]{2}-?[0-9]{2}$" };

export const text = (description?: string) => leaf(z.string(), "text", description).nullish();
/** A code, number or identifier: text always, because a JSON number loses zeros. */
export const code = (description?: string) => leaf(z.string(), "code", description).nullish();
export const currency = (description?: string) => leaf(z.string(), "currency", description).nullish();
export const boolean = (description?: string) => leaf(z.boolean(), "boolean", description).nullish();
export const date = (description?: string) =>
  leaf(z.string().meta(day), "date", description ?? "YYYY-MM-DD or YYYYMMDD").nullish();
export const end = (description?: string) =>
  leaf(z.string().meta({ pattern: "^[0-9]{4}(-?[0-9]{2}-?[0-9]{2})?$" }), "end", description).nullish();
export const year = (description?: string) =>
  leaf(z.union([z.number(), z.string()]), "year", description).nullish();
export const amount = (description?: string) =>
  leaf(z.union([z.number().meta({ minimum: 0 }), positive]), "amount", description).nullish();
export const number = (description?: string) =>
  leaf(z.union([z.number(), digits]), "number", description).nullish();
export const share = (description?: string) =>
  leaf(z.union([z.number().meta({ minimum: 0, maximum: 1 }), upToOne]), "share", description).nullish();
export const industry = (description?: string) =>
  leaf(z.string().meta({ pattern: "^[A-Za-z]?[0-9]{2,4}$" }), "industry", description).nullish();

const entry = leaf(z.string(), "text");
/** A list of texts. */
export const texts = (description = "") => z.array(entry).meta({ description }).nullish();
/** One text or a list of texts. */
export const words = (description = "") =>
  z
    .union([entry, z.array(entry)])
    .meta({ description })
    .nullish();

/** A list of numbers. */
export const numbers = (description = "") =>
  z
    .array(leaf(z.union([z.number(), digits]), "number"))
    .meta({ description })
    .nullish();

/** A list of objects. */
export const listOf = <T extends z.ZodObject>(element: T, description = "") =>
  z.array(element).meta({ description }).nullish();

/** One object or a list of objects. */
export const oneOrMore = <T extends z.ZodObject>(element: T, description = "") =>
  z
    .union([element, z.array(element)])
    .meta({ description })
    .nullish();

export const quantitySchema = z
  .looseObject({ value: number(), unit: text(), period: text(), source: text() })
  .meta({ id: "Quantity", description: "A figure with its unit" });

/** A figure with its unit; a bare number is a figure whose unit is unknown. */
export const quantity = (description = "") =>
  z.union([z.number(), digits, quantitySchema]).meta({ description }).nullish();
