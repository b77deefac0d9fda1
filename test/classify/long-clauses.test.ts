import { expect, it } from "vitest";
import { answer } from "./record-of.js";

/** As long as a text may be. */
const LONG = 99_000;

// what grows with the square of a text takes minutes here, and the test does not end in time
it.each([
  "费",
  "费，",
  "购销",
  "《光伏》",
  "给送",
  "除外均",
  "不含储能电站、",
  "在光伏工作",
  "供给公寓",
  "学校建设、",
])("a cell that repeats “%s” is answered like any other", (word) => {
  const purpose = `光伏电站${word.repeat(LONG / word.length)}`;
  expect(answer({ purpose, approvedOn: "2025-11-03" }).outcome).toBe("answered");
});
