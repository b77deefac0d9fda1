import { describe, expect, it } from "vitest";
import { type Condition, type ConditionTree, conditionSchema } from "../../src/catalogue/condition-schema.js";
import type { Item } from "../../src/catalogue/schema.js";
import { openDemands } from "../../src/flags/open-demands.js";
import type { ConditionResult, Match } from "../../src/result/schema.js";

const leaf = (id: string, demand = true): Condition =>
  conditionSchema.parse({ id, kind: "threshold", requirement: { zh: id }, decidable: "manual", demand });

const itemOf = (rows: readonly (ConditionTree | undefined)[]): Item => ({
  code: "1.1",
  level: 2,
  name: "条目",
  parent: null,
  source: "s",
  verified: true,
  rows: rows.map((conditions, at) => ({
    activity: `行${at}`,
    ghg: "none",
    subjects: [],
    ...(conditions && { conditions }),
  })),
});

const openOf = (
  rows: readonly (ConditionTree | undefined)[],
  statuses: Readonly<Record<string, ConditionResult["status"]>>,
) => {
  const conditions = Object.entries(statuses).map(
    ([id, status]): ConditionResult => ({ id, status, requirement: id, appliesTo: "all", needs: [] }),
  );
  const match: Match = {
    code: "1.1",
    name: "条目",
    path: [],
    tier: "confirmed",
    score: 1,
    ghg: "none",
    rows: rows.map((_, at) => ({ industry: null, activity: `行${at}`, ghg: "none" })),
    industry: "unknown",
    spans: [],
    conditions,
  };
  const { unmet, unknown } = openDemands({ match, item: itemOf(rows) });
  const ids = (demands: typeof unmet) => demands.map(({ condition }) => condition.id);
  return { unmet: ids(unmet), unknown: ids(unknown) };
};

describe("openDemands", () => {
  it("names every demand that is missed or open", () => {
    const tree = { allOf: [leaf("a"), leaf("b"), leaf("c")] };
    expect(openOf([tree], { a: "unmet", b: "unknown", c: "met" })).toEqual({ unmet: ["a"], unknown: ["b"] });
  });

  it("asks for no alternative once one is met", () => {
    const tree = { anyOf: [leaf("a"), leaf("b"), leaf("c")] };
    expect(openOf([tree], { a: "met", b: "unknown", c: "unmet" })).toEqual({ unmet: [], unknown: [] });
  });

  it("asks for the alternatives that are still open, not for the one that was missed", () => {
    const tree = { anyOf: [leaf("a"), leaf("b")] };
    expect(openOf([tree], { a: "unmet", b: "unknown" })).toEqual({ unmet: [], unknown: ["b"] });
  });

  it("calls alternatives missed when all are", () => {
    const tree = { anyOf: [leaf("a"), leaf("b")] };
    expect(openOf([tree], { a: "unmet", b: "unmet" })).toEqual({ unmet: ["a", "b"], unknown: [] });
  });

  it("takes no line for missed while another line may be meant", () => {
    const rows = [leaf("a"), leaf("b")];
    expect(openOf(rows, { a: "unmet", b: "met" })).toEqual({ unmet: [], unknown: [] });
    expect(openOf(rows, { a: "unmet", b: "unmet" })).toEqual({ unmet: ["a", "b"], unknown: [] });
  });

  it("leaves out what demands nothing", () => {
    const tree = { allOf: [leaf("a", false), leaf("b")] };
    expect(openOf([tree], { a: "not-applicable", b: "unknown" })).toEqual({ unmet: [], unknown: ["b"] });
  });
});
