import * as z from "zod";
import { conditionTreeSchema } from "./condition-schema.js";
import {
  facetSchema,
  ghgMarkSchema,
  itemClassSchema,
  itemGhgMarkSchema,
  regimeSchema,
  standingSchema,
} from "./vocabulary.js";

/** A code is always text: an unquoted 3.10 in YAML is the number 3.1. */
export const codeSchema = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.\-–]*$/);
const date = z.iso.date();
const bilingual = z.strictObject({ zh: z.string().optional(), en: z.string().optional() });
const strings = z.array(z.string());

export const sourceSchema = z.strictObject({
  ref: z.string().min(1),
  title: z.string().min(1),
  documentNumber: z.string().optional(),
  url: z.string().optional(),
  repository: z.string().optional(),
  path: z.string().optional(),
  kind: z.string(),
  dated: z.string().optional(),
  issuers: strings.optional(),
  note: z.string().optional(),
  /** How and where the document was read, as the transcription tells it. */
  extra: z.record(z.string(), z.unknown()).optional(),
});

/** A term that is decisive only where every element of `needs` also occurs (`|` inside an element: any of). */
export const contextAliasSchema = z.strictObject({ term: z.string().min(1), needs: strings.min(1) });

/** A term several items share; `question` is what a reviewer asks to tell them apart. */
export const sharedTermSchema = z.strictObject({
  term: z.string().min(1),
  with: z.array(codeSchema),
  /** The question is whether any of the items is meant at all, as it always is where no other shares the term. */
  whether: z.literal(true).optional(),
  question: z.string().optional(),
  needs: strings.optional(),
});

/** A look-alike that the item does not cover. */
export const notThisSchema = z.strictObject({ term: z.string().min(1), why: z.string() });

/** An industry line inside an item. The greenhouse-gas mark is printed per row, so it is judged per row. */
export const rowSchema = z.strictObject({
  /** GB/T 4754-2017 class as printed, absent where the code cell is a dash. */
  industry: z.string().optional(),
  activity: z.string(),
  ghg: ghgMarkSchema,
  facet: facetSchema.optional(),
  subjects: strings.default([]),
  /** The printed condition cell is merged with the row above. */
  sharesConditionsWithRowAbove: z.boolean().optional(),
  standards: strings.optional(),
  conditions: conditionTreeSchema.optional(),
  /** Industry codes named in the remark; `open` where the remark says the list is not complete. */
  industriesInRemarks: z.strictObject({ codes: strings, open: z.boolean() }).optional(),
  industryExpected: z.string().optional(),
  industryInferred: z.string().optional(),
  verified: z.boolean().optional(),
  note: z.string().optional(),
});

export const groupSchema = z.strictObject({
  code: codeSchema,
  level: z.int().min(1).max(3),
  name: z.string().min(1),
  nameEn: z.string().optional(),
  parent: codeSchema.nullable(),
  source: z.string(),
  verified: z.boolean(),
  note: z.string().optional(),
});

export const itemSchema = z.strictObject({
  code: codeSchema,
  level: z.int().min(1).max(4),
  name: z.string().min(1),
  nameEn: z.string().optional(),
  parent: codeSchema.nullable(),
  source: z.union([z.string(), strings]),
  page: z.int().optional(),
  /** How the fact was read, e.g. `official-text`, `transcription`, `recalled`. */
  evidenceGrade: z.string().optional(),
  verified: z.boolean(),
  note: z.string().optional(),
  /** Negative lists: the class decides what follows from a match. */
  class: itemClassSchema.optional(),
  summary: bilingual.optional(),
  ghg: itemGhgMarkSchema.optional(),
  standards: strings.optional(),
  referencedDocuments: strings.optional(),
  crossReferences: strings.optional(),
  exclusions: strings.optional(),
  scopeTerms: strings.optional(),
  scopeTermsOrigin: z.string().optional(),
  /** Strong terms: decisive as a substring of the use of funds. */
  aliases: strings.optional(),
  contextAliases: z.array(contextAliasSchema).optional(),
  sharedTerms: z.array(sharedTermSchema).optional(),
  notThis: z.array(notThisSchema).optional(),
  termsEn: strings.optional(),
  rows: z.array(rowSchema).optional(),
  /** Conditions of the whole item, for catalogues that print no rows. */
  conditions: conditionTreeSchema.optional(),
  /** Thresholds as first transcribed from the document, kept beside the row conditions. */
  thresholds: z.array(z.record(z.string(), z.unknown())).optional(),
  /** Industry codes at item level (catalogues without rows, or the union of the rows). */
  industries: strings.optional(),
  industriesInRemarks: z.strictObject({ codes: strings, open: z.boolean() }).optional(),
  /** 2021 bond catalogue items with an equal name start; a hint, not a crosswalk. */
  nameMatches2021: strings.optional(),
  /** Item of the 2019 guide whose explanation applies too. */
  inheritsGuide2019: codeSchema.optional(),
  catalogue2021: codeSchema.optional(),
  facets: z.array(facetSchema).optional(),
  /** Transition catalogues. */
  sector: z.string().optional(),
  alsoSectors: strings.optional(),
  fields: strings.optional(),
  pathway: z.string().optional(),
  codeOrigin: z.string().optional(),
  /** The name fits many trades (供热改造, 数字化技术): alone it is no evidence for this item. */
  genericName: z.boolean().optional(),
  /** Items of the 2025 green catalogue to test first, and what decides there. */
  greenItems: z.array(codeSchema).optional(),
  greenNote: z.string().optional(),
  references: z.array(z.record(z.string(), z.unknown())).optional(),
  target: z.unknown().optional(),
  /** Anything the source states that no other field holds, so that nothing is lost. */
  extra: z.record(z.string(), z.unknown()).optional(),
});

export const transitionRuleSchema = z.strictObject({
  id: z.string(),
  subject: z.string(),
  case: z.string(),
  rule: z.string(),
  source: z.string().optional(),
  verified: z.boolean().optional(),
  note: z.string().optional(),
});

export const erratumSchema = z.strictObject({
  item: codeSchema,
  printed: z.string(),
  likely: z.string(),
  basis: z.string(),
  verified: z.boolean(),
});

/** A rule that keeps a project out, or that says what follows from a class, whatever item it matches. */
export const editionRuleSchema = z.strictObject({
  id: z.string().min(1),
  /** Class, sector or kind of capacity the rule is about. */
  appliesTo: z.string().optional(),
  rule: z.string(),
  source: strings,
  evidenceGrade: z.string().optional(),
  verified: z.boolean(),
  document: z.string().optional(),
  note: z.string().optional(),
  see: z.string().optional(),
  /** Words by which the rule is found in a use of funds; a rule without any is read by people only. */
  aliases: strings.optional(),
  contextAliases: z.array(contextAliasSchema).optional(),
  notThis: z.array(notThisSchema).optional(),
});

/** `edition.yaml`: everything about one edition that is not an item. */
export const editionSchema = z.strictObject({
  catalogue: z.string(),
  edition: z.string(),
  title: z.string(),
  titleEn: z.string().optional(),
  titleOrigin: z.string().optional(),
  regime: regimeSchema,
  standing: standingSchema,
  /** Why the standing is what it is, and what is missing. */
  standingNote: z.string().optional(),
  official: z.boolean(),
  issuers: strings,
  documentNumber: z.string().nullable(),
  region: z.string(),
  regionName: z.string().optional(),
  sectors: strings.default([]),
  industries: strings.default([]),
  dated: date.nullable().default(null),
  published: z.string().nullable(),
  effective: z.string().nullable(),
  superseded: z.string().nullable().default(null),
  /** Null where the day was not recorded. */
  lastChecked: date.nullable(),
  basedOn: strings.optional(),
  supersedes: z.array(z.record(z.string(), z.unknown())).optional(),
  supersededBy: z.record(z.string(), z.unknown()).optional(),
  appliesTo: z.string().optional(),
  /** Transition lists: how far the link between the transcription and the issuer is proven. */
  provenance: z.record(z.string(), z.unknown()).optional(),
  /** What is asked besides the items; empty facts mean that the text was not found. */
  requirements: z
    .strictObject({
      entity: z.record(z.string(), z.unknown()).optional(),
      transitionPlan: z.record(z.string(), z.unknown()).optional(),
      disclosure: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
  /** What is known about the document, in our words. */
  facts: strings.optional(),
  notices: strings.optional(),
  exclusionRules: z.array(editionRuleSchema).optional(),
  classRules: z.array(editionRuleSchema).optional(),
  policyRules: z.array(editionRuleSchema).optional(),
  transitionRules: z.array(transitionRuleSchema).optional(),
  errata: z.array(erratumSchema).optional(),
  notes: z.array(z.record(z.string(), z.unknown())).optional(),
  legend: z.record(z.string(), z.unknown()).optional(),
  sources: z.array(sourceSchema).min(1),
  completeness: z.unknown(),
  /** Terms every item of this edition can be found by, at least: fewer are an error, not a warning. */
  minimumTerms: z.int().min(1).optional(),
  standardsIndex: z.record(z.string(), z.string()).optional(),
  /** Anything else the source file states, kept verbatim. */
  extra: z.record(z.string(), z.unknown()).optional(),
});

/** `<section>.yaml`: the groups and items of one section. */
export const sectionSchema = z.strictObject({
  catalogue: z.string(),
  edition: z.string(),
  section: z.string(),
  groups: z.array(groupSchema).default([]),
  items: z.array(itemSchema),
});

/** `catalogue.yaml`: one catalogue and the editions it has, in order of effect. */
export const catalogueSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string(),
  titleEn: z.string().optional(),
  regime: regimeSchema,
  region: z.string(),
  languages: strings.default(["zh"]),
  editions: z.array(z.string()).min(1),
  note: z.string().optional(),
});

export type Source = z.infer<typeof sourceSchema>;
/**
 * An industry line inside an item, with the greenhouse-gas mark and the conditions printed for it.
 *
 * @since 0.2.0
 */
export type Row = z.infer<typeof rowSchema>;
/**
 * A heading of an edition: code, level from 1, name, and the code of the heading above.
 *
 * @since 0.2.0
 */
export type Group = z.infer<typeof groupSchema>;
/**
 * An item of an edition: its official code, name and source, the words it is found by, its rows and conditions.
 * `verified: false` where nobody has compared it with the document.
 *
 * @since 0.2.0
 */
export type Item = z.infer<typeof itemSchema>;
/**
 * Everything about an edition that is not an item: issuer, dates, standing, rules and sources.
 *
 * @since 0.2.0
 */
export type EditionHeader = z.infer<typeof editionSchema>;
export type Section = z.infer<typeof sectionSchema>;
/**
 * A catalogue with the editions it has, in order of effect.
 *
 * @since 0.2.0
 */
export type CatalogueHeader = z.infer<typeof catalogueSchema>;

/**
 * One edition, whole: the header with all groups and items in code order.
 *
 * @since 0.2.0
 */
export interface Edition extends EditionHeader {
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
}
