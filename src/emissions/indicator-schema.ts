import * as z from "zod";
import { sourcesListed, word } from "./schema-parts.js";

const words = z.array(word).min(1);

/**
 * `emissions/indicators.yaml`: the yearly figures that are reported.
 *
 * @since 0.2.0
 */
export const indicatorDocumentSchema = z.strictObject({
  id: word,
  title: word,
  verified: z.boolean(),
  sources: sourcesListed,
  indicators: z
    .array(
      z.strictObject({
        id: word,
        /** Field of the reporting interface. */
        field: word,
        name: word,
        nameEn: word,
        unit: word,
        /** Units of other dimensions that mean the same for this indicator. */
        also: words.optional(),
        names: words,
      }),
    )
    .min(1),
});

/**
 * `emissions/scenarios.yaml`: the scenarios benefits are reported by, with the inputs each asks for.
 *
 * @since 0.2.0
 */
export const scenarioDocumentSchema = z
  .strictObject({
    id: word,
    title: word,
    note: word,
    verified: z.boolean(),
    sources: sourcesListed,
    scenarios: z.array(z.strictObject({ code: z.string().regex(/^\d{12}$/), name: word, elements: words })),
    elements: z.array(z.strictObject({ code: word, name: word, unit: word.optional() })),
    enumerations: z.array(z.strictObject({ name: word, values: words })),
    gaps: words.optional(),
  })
  .refine(
    ({ scenarios, elements }) => {
      const known = new Set(elements.map(({ code }) => code));
      return scenarios.every((scenario) => scenario.elements.every((code) => known.has(code)));
    },
    { message: "a scenario asks for an element that is not listed" },
  );

/**
 * `emissions/bounds.yaml`: what no project can exceed.
 *
 * @since 0.2.0
 */
export const boundDocumentSchema = z.strictObject({
  id: word,
  title: word,
  sources: sourcesListed,
  hoursOfYear: z.number().positive(),
  factorSets: words,
  footprints: words,
  capacity: z.strictObject({ fields: z.array(z.enum(["project.capacity"])), names: words, unit: word }),
  formulas: words,
  fullLoadHours: z.array(
    z.strictObject({
      id: word,
      words,
      hours: z.number().positive(),
      verified: z.boolean(),
      proposal: z.boolean(),
    }),
  ),
});

export type IndicatorDocument = z.infer<typeof indicatorDocumentSchema>;
export type Indicator = IndicatorDocument["indicators"][number];
export type ScenarioDocument = z.infer<typeof scenarioDocumentSchema>;
export type BoundDocument = z.infer<typeof boundDocumentSchema>;
