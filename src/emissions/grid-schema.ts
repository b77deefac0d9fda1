import * as z from "zod";
import { date, sourcesCited, sourcesListed, verification, word } from "./schema-parts.js";

const yearValue = z.strictObject({
  year: z.int(),
  value: z.number().positive(),
  ...verification,
});

const area = { name: word, values: z.array(yearValue).min(1) };

/**
 * `emissions/grid-factors.yaml`: CO2 of electricity.
 *
 * @since 0.2.0
 */
export const gridDocumentSchema = z
  .strictObject({
    id: word,
    title: word,
    unit: z.literal("tCO2/MWh"),
    unitNote: word,
    use: z.record(z.string(), z.string()),
    /** When the factor of a year was made known: before, nobody could use it. */
    published: z.array(z.strictObject({ year: z.int(), day: date, source: word })).min(1),
    regionCodes: z.strictObject({
      source: word,
      note: word,
      without: z.array(z.strictObject({ region: word, name: word, note: word })),
    }),
    sources: sourcesListed,
    nation: z.array(z.strictObject({ set: word, values: z.array(yearValue).min(1) })),
    market: z.array(z.strictObject({ period: word, value: z.number().positive(), ...verification })),
    grids: z.array(z.strictObject(area)),
    provinces: z.array(z.strictObject({ region: z.string().regex(/^\d{6}$/), ...area })),
    footprints: z.array(
      z.strictObject({
        name: word,
        year: z.int(),
        value: z.number().positive(),
        unit: word,
        ...verification,
      }),
    ),
    marginFactors: z.strictObject({ values: z.null(), method: word, ...verification }),
    contradictions: z.array(word),
    gaps: z.array(word),
  })
  .refine(sourcesCited, "cites a source that is not listed");

export type GridDocument = z.infer<typeof gridDocumentSchema>;
