import { z } from "zod";
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

export type Regime = z.infer<typeof regimeSchema>;
export type Standing = z.infer<typeof standingSchema>;
export type Facet = z.infer<typeof facetSchema>;
export type GhgMark = z.infer<typeof ghgMarkSchema>;
