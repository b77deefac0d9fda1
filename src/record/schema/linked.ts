import * as z from "zod";
import { date, listOf, number, oneOrMore, quantity, text, year } from "./scalars.js";

/** A figure of one year. */
const yearValueSchema = z.looseObject({ year: year(), value: number() }).meta({ id: "YearValue" });

const kpiSchema = z
  .looseObject({
    name: text(),
    definition: text(),
    scope: text(),
    unit: text(),
    method: text(),
    baselineYear: year(),
    baselineValue: number(),
    coveredEmissions: quantity(),
    history: listOf(yearValueSchema),
  })
  .meta({ id: "Kpi" });

const sptSchema = z
  .looseObject({ kpi: text("Name of the KPI"), value: number(), unit: text(), date: date() })
  .meta({ id: "Spt" });

const observationSchema = z
  .looseObject({ date: date(), kpi: text(), value: number() })
  .meta({ id: "Observation" });

const verificationSchema = z
  .looseObject({ provider: text(), frequency: text(), lastOn: date() })
  .meta({ id: "Verification" });

/** Terms of a sustainability-linked product. */
export const linkedSchema = z
  .looseObject({
    kpis: listOf(kpiSchema),
    spts: listOf(sptSchema),
    observations: listOf(observationSchema),
    benchmark: quantity("Entry value of the sector"),
    stepBpUp: number(),
    stepBpDown: number(),
    stepEffectiveOn: date(),
    fallbackClause: text(),
    verification: oneOrMore(verificationSchema),
  })
  .meta({ id: "Linked" });
