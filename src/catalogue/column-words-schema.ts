import * as z from "zod";
import { sourceSchema } from "./schema.js";

const words = z.array(z.string().min(1)).min(1);

const columnSchema = z.strictObject({
  /** Dotted path of the record field the headings stand for. */
  field: z.string().min(1),
  /** What the rows of a table with such a heading are, where the heading leaves no doubt. */
  kind: z.enum(["loan", "bond", "project"]).optional(),
  headings: words,
  sources: words,
});

/** A unit in brackets behind a heading, as the power of ten its figures are multiplied by. */
const unitSchema = z.strictObject({
  word: z.string().min(1),
  power: z.int().min(-12).max(12),
  /** Kinds of fields whose figures may bear the unit. */
  kinds: z.array(z.enum(["amount", "share"])).min(1),
  /** It may stand behind the digits of a cell, too. */
  cells: z.boolean().optional(),
});

/**
 * `lexicon/columns.yaml`: what tables of business systems and of the regulators' interfaces call the fields
 * of a record.
 *
 * @since 0.2.0
 */
export const columnWordsSchema = z
  .strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    sources: z.array(sourceSchema).min(1),
    /** Cells that say yes or no, where a field takes nothing else. */
    yes: words,
    no: words,
    /** Cells that say nothing where the use of the money should stand. */
    nothing: words,
    /** Days that stand for none, as YYYY-MM-DD. */
    noDays: words,
    /** What the rows that add others up are called. */
    totals: words,
    units: z.array(unitSchema),
    /** Headings of columns that say the unit of the amounts of each row. */
    unitColumns: words,
    columns: z.array(columnSchema).min(1),
  })
  .superRefine((document, context) => {
    const known = new Set(document.sources.map(({ ref }) => ref));
    const seen = new Set<string>();
    const problem = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: "custom", message, path });
    for (const [index, column] of document.columns.entries()) {
      for (const [place, heading] of column.headings.entries()) {
        if (seen.has(heading))
          problem(`heading ${heading} occurs twice`, ["columns", index, "headings", place]);
        seen.add(heading);
      }
      for (const [place, ref] of column.sources.entries()) {
        if (!known.has(ref)) problem(`unknown source ${ref}`, ["columns", index, "sources", place]);
      }
    }
  });

export type ColumnWords = z.infer<typeof columnWordsSchema>;
