import * as z from "zod";
import { sourcesCited, sourcesListed, verification, word } from "./schema-parts.js";

const positive = z.number().positive();

/**
 * `emissions/fuel-factors.yaml`: CO2 and standard coal of fuels and heat.
 *
 * @since 0.2.0
 */
export const fuelDocumentSchema = z
  .strictObject({
    id: word,
    title: word,
    formula: word,
    sources: sourcesListed,
    fuels: z.array(
      z.strictObject({
        name: word,
        unit: word,
        /** GJ per unit, lowest and highest. */
        ncv: z.tuple([positive, positive]),
        /** tC per TJ. */
        carbonContent: positive,
        oxidation: positive.max(1),
        /** tCO2 per unit by the formula, lowest and highest. */
        derived: z.tuple([positive, positive]),
        ...verification,
      }),
    ),
    database: z.strictObject({
      scenario: word,
      unit: word,
      rows: z.array(z.strictObject({ name: word, value: positive, ...verification })),
    }),
    local: z.strictObject({
      note: word,
      rows: z.array(z.strictObject({ name: word, value: positive, per: word, ...verification })),
    }),
    coalUnits: z.strictObject({
      oxidation: z.strictObject({ value: positive, ...verification }),
      ncv: z.strictObject({ value: positive, ...verification }),
    }),
    heat: z.strictObject({ value: positive, unit: word, ...verification }),
    supplyCoal: z.strictObject({
      unit: word,
      values: z.array(z.strictObject({ year: z.int(), value: positive, ...verification })),
    }),
    standardCoal: z.array(
      z.strictObject({
        id: word,
        name: word,
        /** A number or a range, as the standard has it. */
        value: word,
        unit: word,
        condition: word.optional(),
        ...verification,
      }),
    ),
    standardCoalDefinition: z.strictObject({ value: positive, unit: word, ...verification }),
    contradictions: z.array(word),
    gaps: z.array(word),
  })
  .refine(sourcesCited, "cites a source that is not listed");

export type FuelDocument = z.infer<typeof fuelDocumentSchema>;
export type Fuel = FuelDocument["fuels"][number];
