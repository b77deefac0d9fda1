import * as z from "zod";
import { code, date, text } from "./scalars.js";

/** A reviewer's answer to one condition of a catalogue. */
export const answerSchema = z
  .looseObject({
    condition: code("Id of the condition, as the result shows it"),
    edition: code(
      "Edition of the condition, as catalogue@edition; needed for every catalogue but the national green one",
    ),
    answer: text("met, unmet or not-applicable"),
    by: text("Who answered; an answer nobody signed does not count"),
    on: date("When it was answered; an answer without a day does not count"),
    document: text("Paper the answer rests on"),
  })
  .meta({ id: "Answer" });
