import * as z from "zod";
import { amount, boolean, code, date, number, quantity, text, words, year } from "./scalars.js";

/** A measured or designed figure of the project, the material of technical conditions. */
export const metricSchema = z
  .looseObject({
    name: text("What was measured"),
    value: number(),
    unit: text(),
    text: text("Grade, star, kind or answer where what was found is no number, e.g. 1级, 三星, 纯电动"),
    period: text("Period the figure covers"),
    scope: text("Plant, line or process the figure is for"),
    source: text("Report or meter the figure comes from"),
  })
  .meta({ id: "Metric" });

/** A permit, certificate or other paper with its dates. */
export const documentSchema = z
  .looseObject({
    kind: text("What the paper is, e.g. environmental impact approval"),
    name: text(),
    number: code(),
    issuer: text(),
    grade: text("Grade or star the paper gives"),
    stage: text("Stage it was given for, e.g. design or operation"),
    issuedOn: date(),
    validFrom: date(),
    validTo: date(),
  })
  .meta({ id: "Document" });

/** A penalty for a breach of environmental or other law. */
export const penaltySchema = z
  .looseObject({
    kind: text("Fine, daily penalty, production limit, shutdown …"),
    date: date(),
    amount: amount(),
    authority: text(),
    number: code("Number of the decision"),
    description: text(),
    corrected: boolean("Rectification is finished"),
    correctedOn: date(),
  })
  .meta({ id: "Penalty" });

/** A dated target. */
export const targetSchema = z
  .looseObject({
    name: text(),
    year: year(),
    value: number(),
    unit: text(),
    basis: text("absolute or intensity"),
    description: text(),
  })
  .meta({ id: "Target" });

/** The state a benefit or target is measured from. */
export const baselineSchema = z
  .looseObject({ year: year(), emissions: quantity(), description: text() })
  .meta({ id: "Baseline" });

/** A step of a plan with the money it takes. */
export const planStepSchema = z
  .looseObject({ name: text(), year: year(), amount: amount(), measures: words() })
  .meta({ id: "PlanStep" });
