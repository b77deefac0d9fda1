import { describe, expect, it } from "vitest";
import type { Condition, ConditionTree } from "../../src/catalogue/condition-schema.js";
import { evaluateTree } from "../../src/criteria/evaluate-tree.js";
import type { ConditionResult } from "../../src/result/schema.js";

type Status = ConditionResult["status"];

const leaf = (status: Status): ConditionTree => ({ id: status }) as Condition;

/** The status of each condition, named after the status it has by itself. */
const statuses = (tree: ConditionTree): { readonly status: Status; readonly leaves: readonly string[] } => {
  const decide = ({ id }: Condition): ConditionResult => ({
    id,
    status: id as Status,
    requirement: id,
    appliesTo: "all",
    needs: id === "unknown" ? ["a report"] : [],
  });
  const { status, leaves } = evaluateTree(tree, decide, () => undefined);
  return { status, leaves: leaves.map((l) => `${l.status}${l.needs.length > 0 ? ", to be shown" : ""}`) };
};

describe("alternatives", () => {
  it("that are open ask for nothing beside one that is met, and what one misses stays told", () => {
    expect(statuses({ anyOf: [leaf("met"), leaf("unknown"), leaf("unmet")] })).toEqual({
      status: "met",
      leaves: ["met", "not-applicable", "unmet"],
    });
  });

  it("all stay open as long as none is met", () => {
    expect(statuses({ anyOf: [leaf("unknown"), leaf("unmet")] })).toEqual({
      status: "unknown",
      leaves: ["unknown, to be shown", "unmet"],
    });
  });

  it("take nothing from what is demanded beside them", () => {
    expect(statuses({ allOf: [{ anyOf: [leaf("met"), leaf("unknown")] }, leaf("unknown")] })).toEqual({
      status: "unknown",
      leaves: ["met", "not-applicable", "unknown, to be shown"],
    });
  });
});

describe("types of which none is told", () => {
  const types = (...told: Status[]): ConditionTree => ({
    // biome-ignore lint/suspicious/noThenProperty: the YAML says “then”; nobody awaits a tree
    byType: told.map((status, i) => ({ appliesTo: `type ${i}`, then: leaf(status) })),
  });

  it("miss a bar that each of them has", () => {
    expect(statuses(types("unmet", "unmet")).status).toBe("unmet");
  });

  it("leave open a bar one of them does not have", () => {
    expect(statuses(types("unmet", "unmet", "not-applicable")).status).toBe("unknown");
    expect(statuses(types("unmet", "not-applicable")).status).toBe("unknown");
  });
});
