import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import { reclassify } from "../../src/engine/reclassify.js";

const classifier = createClassifier({ taxonomy: bundledTaxonomy() });
const to = { catalogue: "cn-green-finance", edition: "2025" };
const compare = (record: Readonly<Record<string, unknown>>) =>
  reclassify(classifier, { id: "R-1", kind: "bond", registeredOn: "2022-05-18", ...record }, { to });

describe("reclassifying a historical record", () => {
  it.each([
    ["海上风力发电设施建设和运营", "follows", "kept", "3.2.2.1", "4.2.1"],
    ["节能电机制造生产线建设，一级能效", "follows", "renamed", "1.1.1.8", "1.1.7"],
    ["节能型液压气压元件制造", "lost", "dropped", "1.1.1.5", null],
    ["采购钢坯", "none", null, null, null],
  ])("%s: %s (%s)", (purpose, change, relation, before, after) => {
    expect(compare({ purpose })).toMatchObject({
      change,
      relation,
      before: { code: before },
      after: { code: after },
    });
  });

  it("gives the reason for each change", () => {
    const answer = compare({ purpose: "节能型液压气压元件制造" });
    expect(answer.outcome === "compared" && answer.reasons.map((r) => r.code)).toEqual(["RECLASS_DROPPED"]);
  });

  it("goes from the guide of 2019 through the catalogue of 2021", () => {
    const answer = compare({
      kind: "loan",
      approvedOn: "2022-05-18",
      registeredOn: undefined,
      purpose: "风电场建设",
    });
    expect(answer).toMatchObject({
      change: "follows",
      before: { edition: "2019" },
      after: { edition: "2025", code: "4.2.1" },
    });
  });

  it("leaves a record of the new edition where it is", () => {
    expect(compare({ registeredOn: "2025-11-03", purpose: "海上风电场建设" })).toMatchObject({
      change: "follows",
      relation: "kept",
    });
  });

  it("rejects what cannot be read", () => {
    expect(compare({ purpose: "" }).outcome).toBe("rejected");
  });
});
