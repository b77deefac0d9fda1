import * as z from "zod";
import { answerSchema } from "./schema/answer.js";
import { catalogueClaimSchema, classCodesSchema } from "./schema/catalogue-claim.js";
import {
  assetSchema,
  billSchema,
  portfolioSchema,
  priorDecisionSchema,
  reportingSchema,
} from "./schema/context.js";
import { entitySchema } from "./schema/entity.js";
import {
  bankSchema,
  benefitSchema,
  disclosuresSchema,
  evidenceSchema,
  reviewSchema,
  textSchema,
} from "./schema/evidence.js";
import { fieldKinds } from "./schema/field-kind.js";
import { instrumentSchema } from "./schema/instrument.js";
import { linkedSchema } from "./schema/linked.js";
import { overrideSchema } from "./schema/override.js";
import { originalDebtSchema, paymentSchema, proceedsSchema, treasurySchema } from "./schema/proceeds.js";
import { projectSchema } from "./schema/project.js";
import { recordKindField } from "./schema/record-kind-field.js";
import { amount, currency, date, listOf, oneOrMore, share, text, texts } from "./schema/scalars.js";
import { metricSchema } from "./schema/shared.js";
import { transitionSchema } from "./schema/transition.js";

/**
 * The JSON types a record may have, field by field. Names are camelCase; others are kept, because the same names in
 * snake_case are read later, as are the values (dates, amounts, codes).
 */
export const recordTypes = z.looseObject({
  id: z
    .union([z.string().min(1).meta({ pattern: "\\S" }), z.int()])
    .meta({ description: "Key of the record, echoed in the result; text, so that no digit is lost" })
    .register(fieldKinds, { kind: "id" }),
  kind: recordKindField(),
  purpose: text("What the money is for; short for instrument.purpose"),
  content: text("What is built and at which scale; short for project.description"),
  name: text("Short for instrument.name, or project.name where kind is project"),
  amount: amount("Short for instrument.amount"),
  currency: currency("Short for instrument.currency"),
  greenShare: share("Short for instrument.greenShare"),
  approvedOn: date("Short for instrument.approvedOn"),
  firstDrawdownOn: date("Short for instrument.firstDrawdownOn"),
  signedOn: date("Short for instrument.signedOn"),
  filedOn: date("Short for instrument.filedOn"),
  registeredOn: date("Short for instrument.registeredOn"),
  issuedOn: date("Short for instrument.issuedOn"),
  maturesOn: date("Short for instrument.maturesOn"),
  region: text("Short for project.region"),
  labels: texts("Short for instrument.labels"),
  claims: texts("Claims made about the product, in its own words"),
  codes: classCodesSchema.nullish(),
  metrics: listOf(metricSchema, "Short for project.metrics"),
  catalogue: catalogueClaimSchema.nullish(),
  proceeds: proceedsSchema.nullish(),
  entity: entitySchema.nullish(),
  instrument: instrumentSchema.nullish(),
  project: projectSchema.nullish(),
  linked: linkedSchema.nullish(),
  transition: transitionSchema.nullish(),
  benefits: oneOrMore(benefitSchema),
  evidence: evidenceSchema.nullish(),
  answers: listOf(answerSchema, "What reviewers answered to conditions"),
  overrides: listOf(overrideSchema, "What reviewers decided about flags"),
  disclosures: disclosuresSchema.nullish(),
  bill: billSchema.nullish(),
  asset: assetSchema.nullish(),
  bank: bankSchema.nullish(),
  decision: priorDecisionSchema.nullish(),
  originalDebt: oneOrMore(originalDebtSchema),
  payments: listOf(paymentSchema),
  portfolio: portfolioSchema.nullish(),
  reporting: reportingSchema.nullish(),
  review: oneOrMore(reviewSchema),
  text: textSchema.nullish(),
  treasury: treasurySchema.nullish(),
});

/** A record as it may be sent. @since 0.2.0 */
export type RecordInput = z.input<typeof recordTypes>;
