import * as z from "zod";
import { date, sourcesCited, sourcesListed, word } from "./schema-parts.js";

const words = z.array(word).min(1);

/**
 * `emissions/high-carbon.yaml`: sectors that carry the high-carbon tag and the fields of a carbon account.
 *
 * @since 0.2.0
 */
export const highCarbonDocumentSchema = z
  .strictObject({
    id: word,
    title: word,
    note: word,
    /** No document defines the tag; the list is this project's choice among documents that name sectors. */
    own: z.literal(true),
    articles: z.array(
      z.strictObject({
        document: word,
        article: word,
        subject: z.enum(["carbon-account", "high-carbon-exposure"]),
      }),
    ),
    /** Day of the oldest document the list rests on. */
    published: date,
    bases: z.array(
      z.strictObject({
        id: word,
        title: word,
        documentNumber: word,
        sources: words,
        codes: z.strictObject({ source: word, note: word }).optional(),
      }),
    ),
    sources: sourcesListed,
    sectors: z.array(
      z.strictObject({
        industry: z.string().regex(/^\d{4}$/),
        name: word,
        basis: word,
        fields: z
          .array(
            z.strictObject({
              name: word,
              group: word.optional(),
              deadline: date.optional(),
              /** The document names the field. */
              verified: z.boolean(),
              /** The field was found under this code, not assigned to it from memory. */
              codeVerified: z.boolean(),
              note: word.optional(),
            }),
          )
          .min(1),
      }),
    ),
    account: z.strictObject({
      gradeNames: words,
      emissionNames: words,
      intensityNames: words,
      emissionUnits: words,
      required: z.array(
        z.strictObject({
          id: z.enum(["emissions", "intensity", "grade", "gradeDate", "source"]),
          name: word,
          nameEn: word,
        }),
      ),
    }),
  })
  .refine(sourcesCited, "cites a source that is not listed");

export type HighCarbonDocument = z.infer<typeof highCarbonDocumentSchema>;
