import * as z from "zod";
import { boolean, code, date, industry, listOf, quantity, share, text, words } from "./scalars.js";
import { penaltySchema } from "./shared.js";

/** A line of the borrower's revenue. */
const revenueLineSchema = z
  .looseObject({ activity: text(), industry: industry(), share: share() })
  .meta({ id: "RevenueLine" });

/** An earlier case of money used for something else. */
const misuseSchema = z
  .looseObject({ date: date(), description: text(), cured: boolean() })
  .meta({ id: "Misuse" });

/** The borrower or issuer. Its words describe the company and never stand for the use of funds. */
export const entitySchema = z
  .looseObject({
    id: code("Unified social credit code"),
    name: text(),
    industry: industry("GB/T 4754 code of the borrower"),
    industryName: text("Name of that industry"),
    region: text("Where the borrower is registered, as a GB/T 2260 code or a name"),
    mainBusiness: text(),
    businessScope: text("Registered scope of business"),
    group: words("Group and affiliates"),
    isListed: boolean(),
    isBondIssuer: boolean(),
    keyDischarger: boolean("On the list of key dischargers"),
    controlListStatus: text("refuse, suspend, watch …"),
    greenList: words("Green lists that name the company"),
    emissionsTotal: quantity(),
    fossilRevenueShare: share(),
    revenueSplit: listOf(revenueLineSchema),
    mandates: words("Duties by law and plans already announced"),
    supplyChain: words(),
    penalties: listOf(penaltySchema),
    misuseHistory: listOf(misuseSchema),
  })
  .meta({ id: "Entity" });
