import * as z from "zod";
import { answerSchema } from "../record/schema/answer.js";
import { assetSchema, billSchema, portfolioSchema, reportingSchema } from "../record/schema/context.js";
import { entitySchema } from "../record/schema/entity.js";
import {
  bankSchema,
  benefitSchema,
  disclosuresSchema,
  evidenceSchema,
  reviewSchema,
  textSchema,
} from "../record/schema/evidence.js";
import { instrumentSchema } from "../record/schema/instrument.js";
import { linkedSchema } from "../record/schema/linked.js";
import { overrideSchema } from "../record/schema/override.js";
import {
  originalDebtSchema,
  paymentSchema,
  proceedsSchema,
  treasurySchema,
} from "../record/schema/proceeds.js";
import { projectSchema } from "../record/schema/project.js";
import { recordKindField } from "../record/schema/record-kind-field.js";
import { metricSchema } from "../record/schema/shared.js";
import { transitionSchema } from "../record/schema/transition.js";

const word = z.string().min(1);
const day = z.string().regex(/^\d{4}-?\d{2}-?\d{2}$/);
const described = <T extends z.ZodType>(schema: T, description: string) =>
  schema.optional().meta({ description });
const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)]);

const useSchema = z.union([
  word,
  z.strictObject({
    use: word,
    code: described(word, "Item the use is meant to fall under"),
    industry: described(z.string().regex(/^[A-Za-z]?[0-9]{2,4}$/), "GB/T 4754 code of the use"),
  }),
]);

/**
 * A labelled product as a team keeps it in a file: a loan product, a bond's term sheet, a fund. Top-level keys
 * are closed, so that a slip of the pen is found; the nested objects are those of the record schema.
 *
 * @since 0.2.0
 */
export const productSchema = z
  .strictObject({
    $schema: described(word, "Address of this schema, for editors"),
    id: word.meta({ description: "Key of the product" }),
    name: described(word, "Name customers read"),
    kind: recordKindField(),
    label: described(word, "Label the product bears: id, Chinese or English name"),
    labels: described(z.array(word).min(1), "Labels, where it bears several"),
    catalogue: described(
      z.union([word, z.strictObject({ id: word, edition: word.optional() })]),
      "Catalogue the label rests on: cn-green-finance@2025, or id and edition",
    ),
    items: described(z.array(word).min(1), "Codes of the items the product finances, at the finest level"),
    eligibleUses: described(z.array(useSchema).min(1), "What the money may be used for, a use an entry"),
    excludedUses: described(z.array(word).min(1), "What it may not be used for"),
    claims: described(z.array(word).min(1), "What is said about the product"),
    conditions: described(z.array(answerSchema), "What reviewers answered to conditions of the items"),
    metrics: described(z.array(metricSchema), "Figures technical conditions are checked against"),
    kpis: described(linkedSchema.shape.kpis, "Short for linked.kpis"),
    spts: described(linkedSchema.shape.spts, "Short for linked.spts"),
    launchedOn: described(day, "First day the product is offered; decides the edition"),
    approvedOn: described(day, "Day of approval"),
    filedOn: described(day, "Day the issue was filed"),
    registeredOn: described(day, "Day the registration was completed"),
    signedOn: described(day, "Day of the contract"),
    issuedOn: described(day, "Day of issue"),
    labelledOn: described(day, "Day the label was given"),
    maturesOn: described(day, "Day of maturity"),
    amount: described(z.union([z.number(), word]), "In whole units of the currency"),
    currency: described(word, "ISO 4217"),
    greenShare: described(z.number().min(0).max(1), "Share of the amount for green uses"),
    venue: described(word, "Market of the bond"),
    region: described(word, "Where the money goes"),
    text: described(textSchema, "Passages whose wording is checked"),
    disclosure: described(disclosuresSchema, "What is published about the use of the money"),
    proceeds: described(proceedsSchema, "How the money is split, kept and used"),
    linked: described(linkedSchema, "Terms that move with targets"),
    transition: described(transitionSchema, "Plan of a company in transition"),
    benefits: described(oneOrMore(benefitSchema), "Environmental benefits with their method"),
    evidence: described(evidenceSchema, "What proves a claim"),
    review: described(oneOrMore(reviewSchema), "Outside reviews"),
    instrument: described(instrumentSchema, "Further fields of the instrument"),
    project: described(projectSchema, "The project the money goes to"),
    entity: described(entitySchema, "The borrower or issuer"),
    bank: described(bankSchema, "What the bank itself holds and publishes"),
    originalDebt: described(oneOrMore(originalDebtSchema), "Debt that is replaced"),
    payments: described(z.array(paymentSchema), "Payments made out of the money"),
    asset: described(assetSchema, "The asset that is pledged or pooled"),
    bill: described(billSchema, "The bill and the trade behind it"),
    treasury: described(treasurySchema, "Where money lies until it is used"),
    portfolio: described(portfolioSchema, "The portfolio the product belongs to"),
    reporting: described(reportingSchema, "How the product is reported"),
    overrides: described(z.array(overrideSchema), "What reviewers decided about flags"),
  })
  .meta({
    title: "verdex product",
    description: "A labelled loan product, bond or project as `verdex check` reads it.",
  });

/** @since 0.2.0 */
export type Product = z.output<typeof productSchema>;
