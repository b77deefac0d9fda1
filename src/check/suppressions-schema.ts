import * as z from "zod";

const word = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One finding, or one kind of findings, a person sets aside for a time. */
export const suppressionSchema = z
  .strictObject({
    rule: word.meta({ description: "Id of the rule" }),
    /** What narrows it; at least one. */
    fingerprint: word.optional(),
    record: word.optional().meta({ description: "Id of the product or record" }),
    file: word.optional().meta({ description: "Pattern of files, from the folder of this file" }),
    reason: word,
    owner: word.meta({ description: "Who answers for it" }),
    created: day,
    expires: day.meta({ description: "Last day it works; there is none without an end" }),
  })
  .refine(({ fingerprint, record, file }) => (fingerprint ?? record ?? file) !== undefined, {
    error:
      "name a fingerprint, a record or a file: a rule is not set aside for everything here, use rules.disable",
  })
  .refine(({ created, expires }) => created <= expires, {
    error: "expires is before created",
    path: ["expires"],
  });

/** `verdex.suppressions.yaml` @since 0.2.0 */
export const suppressionsSchema = z.strictObject({
  $schema: word.optional(),
  suppressions: z.array(suppressionSchema),
});

export type Suppression = z.output<typeof suppressionSchema>;
