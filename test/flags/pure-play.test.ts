import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import { recordOf } from "./rule-outcomes.js";

const rule = "entity-green-not-use-green";

/** What the rule says of a loan to a company with a share of its revenue in wind power. */
const flagOf = (share: number, purePlayPolicy?: string) => {
  const parameters = purePlayPolicy === undefined ? {} : { [rule]: { purePlayPolicy } };
  const classifier = createClassifier({ taxonomy: bundledTaxonomy(), rules: { parameters } });
  const result = classifier.classify(
    recordOf({
      labels: ["绿色贷款"],
      purpose: "企业综合授信",
      entity: { revenueSplit: [{ activity: "风力发电", share }] },
    }),
  );
  if (result.outcome === "rejected") throw new Error(result.error.message);
  return result.flags.find((flag) => flag.rule === rule);
};

describe(rule, () => {
  it("makes no exception where the bank names no rule of its own", () => {
    expect(flagOf(1)?.severity).toBe("high");
  });

  it("notes the revenue share where the bank has a rule for pure-play borrowers", () => {
    const flag = flagOf(0.95, "行内绿色主体认定办法");
    expect(flag?.severity).toBe("info");
    expect(flag?.evidence).toMatchObject([{ code: "pure-play", path: "entity.revenueSplit" }]);
    expect(flag?.evidence[0]?.text).toContain("行内绿色主体认定办法");
    expect(flag?.evidence[0]?.text).toContain("0.95");
  });

  it("makes no exception for a company below the share", () => {
    expect(flagOf(0.94, "行内绿色主体认定办法")?.severity).toBe("high");
  });
});
