import * as z from "zod";
import {
  amount,
  boolean,
  code,
  date,
  listOf,
  number,
  numbers,
  oneOrMore,
  quantity,
  share,
  text,
  words,
  year,
} from "./scalars.js";

/** One environmental benefit with its method. */
export const benefitSchema = z
  .looseObject({
    indicator: text("e.g. CO2 reduction"),
    value: number(),
    unit: text(),
    period: text(),
    method: text(),
    baseline: text(),
    factorYear: year(),
    factorSource: text(),
    shareFinanced: share("Share of the project this product pays for"),
    attributeClaims: words("Certificates and credits that carry the same benefit"),
  })
  .meta({ id: "Benefit" });

const reportSchema = z
  .looseObject({
    number: code(),
    laboratory: text(),
    sampledOn: date(),
    receivedOn: date("Day the sample came in at the laboratory"),
    testedOn: date(),
    issuedOn: date(),
    qrOrSeal: boolean("Bears an anti-forgery code or seal"),
  })
  .meta({ id: "LabReport" });

const seriesSchema = z.looseObject({ name: text(), unit: text(), values: numbers() }).meta({ id: "Series" });

/** What proves a claim. */
export const evidenceSchema = z
  .looseObject({
    grade: number("1 measured and checked by a third party … 5 none"),
    date: date(),
    reports: listOf(reportSchema),
    series: listOf(seriesSchema),
  })
  .meta({ id: "Evidence" });

const publicationSchema = z
  .looseObject({ kind: text("annual report, half-year information …"), period: text(), publishedOn: date() })
  .meta({ id: "Publication" });

/** What was published about the use of the money. */
export const disclosuresSchema = z
  .looseObject({
    fields: words("Indicators that were published"),
    allocated: amount(),
    fees: amount(),
    refinancingShare: share(),
    lookBackMonths: number(),
    publications: listOf(publicationSchema),
  })
  .meta({ id: "Disclosures" });

/** An outside review of the product. */
export const reviewSchema = z
  .looseObject({
    provider: text(),
    date: date(),
    covers: words(),
    registeredWithGbsc: boolean("On the register of the Green Bond Standard Committee"),
    relationToClient: text(),
    otherServices: words(),
  })
  .meta({ id: "Review" });

/** Passages of documents whose wording is checked. */
export const textSchema = z
  .looseObject({ marketing: words(), prospectus: words(), report: words(), review: words() })
  .meta({ id: "Texts" });

const cerfSchema = z
  .looseObject({
    projects: number(),
    loanAmount: amount(),
    weightedRate: number(),
    emissionCut: quantity(),
    verified: boolean(),
  })
  .meta({ id: "CerfDisclosure" });

const systemRecordSchema = z
  .looseObject({ amount: amount(), code: code(), benefit: quantity(), date: date(), projects: words() })
  .meta({ id: "SystemRecord" });

/** What the bank itself holds and publishes. */
export const bankSchema = z
  .looseObject({ cerf: cerfSchema.nullish(), systemRecord: oneOrMore(systemRecordSchema) })
  .meta({ id: "Bank" });
