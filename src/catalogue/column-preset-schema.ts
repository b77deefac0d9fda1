import * as z from "zod";
import { sourceSchema } from "./schema.js";

const words = z.array(z.string().min(1)).min(1);

const columnSchema = z.strictObject({
  /** Dotted path of a record field. */
  field: z.string().min(1),
  headings: words,
  /** Word of the unit the figures are in. */
  unit: z.string().min(1).optional(),
});

const presetSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  sources: words,
  kind: z.enum(["loan", "bond", "project"]).optional(),
  columns: z.array(columnSchema).min(1),
  /** Headings of the interface that a record does not need. */
  unused: words.optional(),
});

const messageSchema = z.strictObject({
  /** Name of the root element. */
  root: z.string().min(1),
  title: z.string().min(1),
  sources: words,
  /** Element whose rows belong together. */
  group: z.string().min(1),
  /** Elements that are records, with their fields that name a project and a borrower. */
  records: z
    .array(
      z.strictObject({
        element: z.string().min(1),
        preset: z.string().min(1),
        project: z.string().min(1).optional(),
        borrower: z.string().min(1).optional(),
      }),
    )
    .min(1),
  project: z.strictObject({
    element: z.string().min(1),
    key: z.string().min(1),
    columns: z.array(columnSchema).min(1),
  }),
  /** Without a key the borrower is the one of the group. */
  borrower: z.strictObject({
    element: z.string().min(1),
    key: z.string().min(1).optional(),
    preset: z.string().min(1),
  }),
});

/**
 * `lexicon/column-presets.yaml`: the tables and messages of the regulators' reporting interfaces by the record
 * fields they stand for.
 *
 * @since 0.2.0
 */
export const columnPresetsSchema = z
  .strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    sources: z.array(sourceSchema).min(1),
    presets: z.array(presetSchema).min(1),
    messages: z.array(messageSchema),
    /** Rules and tables of the interfaces that are not carried. */
    gaps: z.array(z.string().min(1)).optional(),
  })
  .superRefine(({ presets, messages, sources }, context) => {
    const ids = new Set(presets.map(({ id }) => id));
    const refs = new Set(sources.map(({ ref }) => ref));
    const problem = (message: string) => context.addIssue({ code: "custom", message, path: [] });
    if (ids.size !== presets.length) problem("a preset occurs twice");
    for (const { sources: used } of [...presets, ...messages])
      for (const ref of used) if (!refs.has(ref)) problem(`unknown source ${ref}`);
    for (const { records, borrower } of messages)
      for (const { preset } of [...records, borrower])
        if (!ids.has(preset)) problem(`unknown preset ${preset}`);
  });

export type ColumnPresets = z.infer<typeof columnPresetsSchema>;
/**
 * A table of a reporting interface: the columns it has and the record fields they are.
 *
 * @since 0.2.0
 */
export type ColumnPreset = ColumnPresets["presets"][number];
/**
 * A message of a reporting interface: which of its parts are records, and which is the borrower.
 *
 * @since 0.2.0
 */
export type MessageForm = ColumnPresets["messages"][number];
