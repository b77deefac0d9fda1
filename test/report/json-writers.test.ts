import { describe, expect, test } from "vitest";
import { createResultWriter } from "../../src/report/create-result-writer.js";
import { answeredOf, rejectedOf } from "../explain/sample-results.js";
import { plainPage } from "./plain-page.js";

const results = [answeredOf(), rejectedOf()];

function written(format: "json" | "jsonl", given: readonly (typeof results)[number][]): string {
  const writer = createResultWriter(format, plainPage());
  return writer.head() + given.map((result) => writer.row({ result })).join("") + writer.foot();
}

describe("results as JSON", () => {
  test("an array, whole or empty", () => {
    expect(JSON.parse(written("json", results))).toEqual(results);
    expect(JSON.parse(written("json", []))).toEqual([]);
  });

  test("a line each", () => {
    const lines = written("jsonl", results).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(results);
    expect(written("jsonl", [])).toBe("");
  });
});
