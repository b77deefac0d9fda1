import * as z from "zod";
import { parameterSchema, severitySchema } from "../catalogue/rule-schema.js";

const word = z.string().min(1);
const oneOrMore = z.union([word, z.array(word).min(1)]);
const day = z.iso.date();
const parameterValue = parameterSchema.shape.values.element.shape.value;

/** Which rules run and how; names that do not exist are errors when the rules are opened. */
export const ruleSettingsSchema = z.strictObject({
  groups: z.array(word).min(1).optional().meta({ description: "Only rules of these groups" }),
  enable: z.array(word).optional().meta({ description: "Rules that are off by default and shall run" }),
  disable: z.array(word).optional().meta({ description: "Rules that shall not run" }),
  severities: z
    .record(word, severitySchema)
    .optional()
    .meta({ description: "Severity of a rule (rule) or of one of its findings (rule/finding)" }),
  parameters: z
    .record(word, z.record(word, parameterValue))
    .optional()
    .meta({ description: "Numbers, dates and word lists of rules" }),
  own: oneOrMore.optional().meta({ description: "YAML files of your own rules; patterns are allowed" }),
});

/** Severity that makes a run fail, or `none`. */
export const failOnSchema = z.enum([...severitySchema.options, "none"]);

const settings = {
  rules: ruleSettingsSchema.optional(),
  failOn: failOnSchema.optional().meta({ description: "Lowest severity that fails a run; default high" }),
};

/**
 * `verdex.config.yaml`: what a folder of files is checked by. Paths are relative to the file they stand in.
 *
 * @since 0.2.0
 */
export const configSchema = z.strictObject({
  $schema: word.optional(),
  extends: oneOrMore.optional().meta({ description: "Configurations this one builds on, the last one wins" }),
  lang: z.enum(["zh", "en"]).optional(),
  asOf: day.optional().meta({ description: "Day the question is asked for" }),
  catalogues: oneOrMore.optional().meta({ description: "Folders of your own catalogues" }),
  unattributed: z.boolean().optional().meta({ description: "Transition lists of unknown issuer take part" }),
  maxWarnings: z
    .int()
    .min(0)
    .optional()
    .meta({ description: "Most findings below failOn before a run fails" }),
  suppressions: word.optional().meta({ description: "File of findings set aside" }),
  formats: oneOrMore
    .optional()
    .meta({ description: "Reports of a run: FORMAT, or FORMAT=FILE; --format on the command line wins" }),
  docsUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      description: "Address below which docs/rules/<language>/<rule>.md is served; findings link to it",
    }),
  baseline: word.optional().meta({ description: "File of findings known from before" }),
  ...settings,
  overrides: z
    .array(z.strictObject({ files: oneOrMore, ...settings }))
    .optional()
    .meta({ description: "Settings for some files only, by pattern; later ones win" }),
});

/** A configuration as it is written. @since 0.2.0 */
export type ConfigInput = z.input<typeof configSchema>;
export type Config = z.output<typeof configSchema>;
export type RuleSettings = z.output<typeof ruleSettingsSchema>;
export type FailOn = z.output<typeof failOnSchema>;
