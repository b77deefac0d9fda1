import * as z from "zod";
import { code, words } from "./scalars.js";

/** The catalogue entry the sender claims. */
export const catalogueClaimSchema = z
  .looseObject({
    claimedId: code("Catalogue, e.g. cn-green-finance"),
    claimedVersion: code("Edition, e.g. 2025"),
    claimedCode: code("Item code at the finest level"),
    otherCodes: words("Further item codes, where several are claimed"),
    matchedCode: code("Item found by an earlier run"),
  })
  .meta({ id: "CatalogueClaim" });

/** The class codes that stand side by side on a loan or project. */
export const classCodesSchema = z
  .looseObject({
    pboc: code("Class of the central bank's statistics"),
    nfra: code("Class of the financial regulator's statistics"),
    local: code("Class of a local standard"),
  })
  .meta({ id: "ClassCodes" });
