import * as z from "zod";
import { code, date, text } from "./scalars.js";

/** What a person decided about a flag, with the papers behind it. */
export const overrideSchema = z
  .looseObject({
    rule: code("Id of the rule"),
    by: text("Who decided; an override nobody signed does not count"),
    on: date("When it was decided; an override without a day does not count"),
    until: date("Last day it holds; an override without an end does not count"),
    reason: text("Why the flag may stand aside; an override without a reason does not count"),
    evidence: text("Paper the decision rests on"),
  })
  .meta({ id: "Override" });
