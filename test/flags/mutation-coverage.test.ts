import { describe, expect, it } from "vitest";
import { mutationFiles, mutations } from "./clean-records/mutation.js";
import { recordRules } from "./clean-records/outcomes.js";

const table = mutationFiles().flatMap(mutations);
const words = (rule: string): readonly string[] => table.flatMap(({ moves }) => moves[rule] ?? []);

/** A record with nothing left out says so many times what it says that one fact alone makes these find nothing. */
const NEVER_ALONE: Readonly<Record<string, string>> = {
  "entity-green-not-use-green": "project, lines and the row found each tie the money to a use",
  "project-under-several-classes": "two lines of one project must differ in code and agree in amount",
};

const SILENT = new Set(["open", "off", "pass"]);

describe("mutations", () => {
  it("are many, each under a name of its own", () => {
    expect(table.length).toBeGreaterThanOrEqual(80);
    expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
  });

  it("move every rule", () => {
    expect(recordRules.filter((rule) => words(rule).length === 0)).toEqual([]);
  });

  it("make every rule find something, but for those where one fact is not enough", () => {
    const silent = recordRules.filter((rule) => words(rule).every((word) => SILENT.has(word)));
    expect(silent.sort()).toEqual(Object.keys(NEVER_ALONE));
  });
});
