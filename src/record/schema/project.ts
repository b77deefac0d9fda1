import * as z from "zod";
import { classCodesSchema } from "./catalogue-claim.js";
import {
  amount,
  boolean,
  code,
  date,
  end,
  industry,
  listOf,
  number,
  quantity,
  text,
  words,
} from "./scalars.js";
import { documentSchema, metricSchema, penaltySchema } from "./shared.js";

/** One part of a package of measures. */
const componentSchema = z
  .looseObject({
    name: text(),
    kind: text("ecological or industrial"),
    description: text(),
    code: code("Catalogue item of this part"),
    amount: amount(),
  })
  .meta({ id: "Component" });

/** Where the money of a package comes from and whether it balances. */
const cashflowSchema = z
  .looseObject({ inflow: amount(), outflow: amount(), balances: boolean(), description: text() })
  .meta({ id: "Cashflow" });

/** The project the money goes to. */
export const projectSchema = z
  .looseObject({
    id: code("Number of the project"),
    codes: classCodesSchema.nullish(),
    name: text(),
    description: text("What is built and at which scale"),
    industry: industry("GB/T 4754 code of the use of funds, apart from the borrower's"),
    industryName: text("Name of that industry"),
    region: text("Where the project is, as a GB/T 2260 code or a name"),
    country: text(),
    entity: text("Company that carries the project"),
    stage: text("planned, under construction, in operation …"),
    activityMode: text("manufacture, construction, operation, retrofit, service, trade …"),
    technology: words(),
    technologyGeneration: text(),
    fuel: words("Fuels and feedstocks"),
    capacity: quantity(),
    capacityBefore: quantity(),
    capacityAfter: quantity(),
    output: quantity("Yearly output"),
    totalCost: amount(),
    equity: amount(),
    metrics: listOf(metricSchema, "Figures that technical conditions are checked against"),
    evidence: listOf(documentSchema, "Papers that prove conditions"),
    certificates: listOf(documentSchema),
    permits: listOf(documentSchema),
    landPermits: listOf(documentSchema),
    hostPermits: listOf(documentSchema, "Permits of the host country"),
    eiaConclusion: text("Conclusion of the environmental impact assessment"),
    planListing: words("Plans and project lists that name the project"),
    siteOverlaps: words("Protected areas the site overlaps"),
    penalties: listOf(penaltySchema),
    isNewBuild: boolean(),
    constructionStartedOn: date(),
    assetLifeEnd: end("When the asset's life ends"),
    retrofitPath: text("Dated retrofit, fuel switch or closure"),
    replacementRatio: number("Capacity retired for each unit built"),
    baselineEmissions: quantity(),
    emissionsBefore: quantity(),
    emissionsAfter: quantity(),
    intensityBefore: quantity(),
    intensityAfter: quantity(),
    paybackYears: number("Years until the measure has paid for itself"),
    jobsLost: number(),
    governmentSupport: words(),
    internationalStandard: words(),
    components: listOf(componentSchema),
    cashflow: cashflowSchema.nullish(),
  })
  .meta({ id: "Project" });
