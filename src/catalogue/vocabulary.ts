import * as z from "zod";
import { facets } from "./facets.js";

/** Which rule book an answer belongs to; a `negative-list` labels nothing and can only take a label away. */
export const regimeSchema = z.enum([
  "national-green",
  "national-transition",
  "local-transition",
  "negative-list",
]);

/**
 * How far a catalogue may be trusted.
 *
 * `official` and `official-copy` decide; `trial` decides with the standing repeated; `reference-profile` is
 * ours and never official; `unattributed` loads on request and never decides; `partial` is an incomplete
 * transcription; `announced` is known by title only and has no items.
 */
export const standingSchema = z.enum([
  "official",
  "official-copy",
  "trial",
  "partial",
  "reference-profile",
  "unattributed",
  "announced",
]);

export const facetSchema = z.enum(facets);

/** Class of an item in an industrial restructuring list. */
export const itemClassSchema = z.enum(["encouraged", "restricted", "eliminated"]);

/**
 * What a level in a reference profile is for. `bar`: where a project should arrive; `access`: asked of new,
 * rebuilt or extended capacity; `floor`: existing plants that stay below it are outside.
 */
export const levelRoleSchema = z.enum(["bar", "access", "floor"]);

/** Greenhouse-gas mark: `direct` is printed √√, `enabling` √; an item whose rows differ is `mixed`. */
export const ghgMarkSchema = z.enum(["direct", "enabling", "none"]);
export const itemGhgMarkSchema = z.enum(["direct", "enabling", "none", "mixed"]);

export const conditionKindSchema = z.enum([
  "standard",
  "technology",
  "cross-reference",
  "list",
  "grade",
  "certificate",
  "location",
  "comparative",
  "exclusion",
  "threshold",
  "permit",
  "plan",
  "preference",
  "note",
  "other",
]);

/**
 * Why a condition is left to a person. A closed set, so that what the program does not decide can be counted and
 * read:
 *
 * - `report-under-standard`: a report, assessment or acceptance under the named standard or rule shows it;
 * - `standard-unnamed`: national or local rules are asked for without naming them;
 * - `level-unstated`: a grade, size or quality is asked for without saying which;
 * - `limit-by-case`: the limit depends on fuel, place or equipment and stands in no source at hand;
 * - `peer-comparison`: better than comparable products, of which no value is published;
 * - `other-item`: the conditions of another item are asked for;
 * - `technology`, `use-or-purpose`, `place`, `list-or-plan`, `permit`, `exclusion`: described in words, shown by papers;
 * - `no-demand`: a note or a preference.
 */
export const manualReasonSchema = z.enum([
  "report-under-standard",
  "standard-unnamed",
  "level-unstated",
  "limit-by-case",
  "peer-comparison",
  "other-item",
  "technology",
  "use-or-purpose",
  "place",
  "list-or-plan",
  "permit",
  "exclusion",
  "no-demand",
]);

/** Comparison operators. Grades are ordered with 1 (or A, or Ⅰ) best. */
export const operatorSchema = z.enum([
  "==",
  ">=",
  "<=",
  ">",
  "<",
  "between",
  "about",
  "at-or-better-than",
  "better-than",
  "listed-in",
  "not-listed-in",
  "certified-as",
  "complies-with",
]);

/**
 * Which rule book an answer belongs to: the national green catalogue, the national or a local transition catalogue, or a
 * negative list, which labels nothing and can only take a label away.
 *
 * @since 0.2.0
 */
export type Regime = z.infer<typeof regimeSchema>;
/**
 * Why a condition is left to a person.
 *
 * @since 0.2.0
 */
export type ManualReason = z.infer<typeof manualReasonSchema>;
/**
 * How far the text of a catalogue may be trusted. `official`, `official-copy` and `trial` decide; `partial` is an
 * incomplete transcription; `reference-profile` is ours and never official; `unattributed` takes part on request and
 * never decides; `announced` is known by title only.
 *
 * @since 0.2.0
 */
export type Standing = z.infer<typeof standingSchema>;
/**
 * What the money does: the activity that separates items which share a subject.
 *
 * @since 0.2.0
 */
export type Facet = z.infer<typeof facetSchema>;
/**
 * The greenhouse-gas mark of a row: `direct` is printed √√, `enabling` √.
 *
 * @since 0.2.0
 */
export type GhgMark = z.infer<typeof ghgMarkSchema>;
