import { describe, expect, it } from "vitest";
import { answer, assessmentIn } from "./record-of.js";

const purpose = "光伏电站建设";
const edition = (record: Readonly<Record<string, unknown>>, asOf?: string): string => {
  const green = assessmentIn(answer({ purpose, ...record }, asOf), "national-green");
  return `${green?.catalogue}@${green?.edition}`;
};
const reason = (record: Readonly<Record<string, unknown>>): string | undefined =>
  assessmentIn(answer({ purpose, ...record }), "national-green")?.editionReason;

const guide2019 = "cn-green-industry@2019";
const bond2015 = "cn-green-bond@2015";
const bond2021 = "cn-green-bond@2021";
const finance2025 = "cn-green-finance@2025";

describe("a loan", () => {
  it.each([
    // published on 2025-07-14, in effect on 2025-10-01
    ["2025-07-13", guide2019],
    ["2025-07-14", finance2025],
    ["2025-07-15", finance2025],
    ["2025-09-30", finance2025],
    ["2025-10-01", finance2025],
    ["2025-10-02", finance2025],
  ])("approved on %s is judged by %s", (approvedOn, expected) => {
    expect(edition({ approvedOn })).toBe(expected);
  });

  it("between publication and effect keeps the old edition where the sender claims it", () => {
    const claim = { catalogue: { claimedVersion: "2019" } };
    expect(edition({ approvedOn: "2025-07-13", ...claim })).toBe(guide2019);
    expect(edition({ approvedOn: "2025-07-14", ...claim })).toBe(guide2019);
    expect(edition({ approvedOn: "2025-09-30", ...claim })).toBe(guide2019);
    expect(edition({ approvedOn: "2025-10-01", ...claim })).toBe(finance2025);
  });

  it.each(["2025-07-13", "2025-10-01", "2026-03-01"])(
    "approved before publication keeps its edition when drawn on %s",
    (firstDrawdownOn) => {
      expect(edition({ approvedOn: "2025-06-30", firstDrawdownOn })).toBe(guide2019);
    },
  );

  it("says whether it was drawn", () => {
    expect(reason({ approvedOn: "2023-06-30" })).not.toBe(
      reason({ approvedOn: "2023-06-30", firstDrawdownOn: "2023-07-01" }),
    );
  });

  it.each([
    ["2024-02-28", false],
    ["2024-02-29", true],
    ["2024-03-01", true],
  ])(
    "approved on %s: the 2024 guide, whose text is not bundled, leaves the answer open: %s",
    (approvedOn, open) => {
      const { decision, assessments } = answer({ approvedOn, purpose: "光伏电站建设" });
      expect(assessments[0]?.edition).toBe("2019");
      expect(decision.reasons.some((r) => r.code === "EDITION_TEXT_NOT_BUNDLED")).toBe(open);
      expect(decision.status === "eligible" && open).toBe(false);
    },
  );

  it.each([
    ["2025-09-30", guide2019],
    ["2025-10-01", finance2025],
    ["2025-10-02", finance2025],
  ])("whose use of proceeds changed on %s is judged by %s", (proceedsChangedOn, expected) => {
    expect(edition({ approvedOn: "2025-06-30", instrument: { proceedsChangedOn } })).toBe(expected);
  });

  it("without any date is judged by the newest edition, or by the as-of date", () => {
    expect(edition({})).toBe(finance2025);
    expect(edition({}, "2025-07-13")).toBe(guide2019);
    expect(edition({}, "2025-10-01")).toBe(finance2025);
  });

  it("is judged by what had happened on the as-of date", () => {
    expect(
      edition({ approvedOn: "2025-06-30", instrument: { proceedsChangedOn: "2025-12-01" } }, "2025-11-30"),
    ).toBe(guide2019);
    expect(
      edition({ approvedOn: "2025-06-30", instrument: { proceedsChangedOn: "2025-12-01" } }, "2025-12-01"),
    ).toBe(finance2025);
  });
});

describe("a bond", () => {
  it.each([
    ["2021-06-30", bond2015],
    ["2021-07-01", bond2021],
    ["2021-07-02", bond2021],
    ["2025-07-13", bond2021],
    ["2025-07-14", finance2025],
    ["2025-10-01", finance2025],
  ])("registered on %s is judged by %s", (registeredOn, expected) => {
    expect(edition({ kind: "bond", registeredOn })).toBe(expected);
  });

  it("registered before publication keeps the edition, whenever it is issued", () => {
    expect(edition({ kind: "bond", registeredOn: "2025-07-13", issuedOn: "2026-02-01" })).toBe(bond2021);
  });

  it.each([
    ["2025-07-13", undefined, finance2025],
    ["2025-07-13", "2021", bond2021],
    ["2025-07-14", "2021", bond2021],
    ["2025-10-01", "2021", finance2025],
  ])("filed on %s claiming %s is judged by %s", (filedOn, claimedVersion, expected) => {
    expect(edition({ kind: "bond", filedOn, catalogue: { claimedVersion } })).toBe(expected);
  });

  it.each([
    ["2025-09-30", bond2021],
    ["2025-10-01", finance2025],
  ])("filed earlier and labelled green on %s is judged by %s", (labelledOn, expected) => {
    expect(
      edition({
        kind: "bond",
        filedOn: "2025-06-01",
        catalogue: { claimedVersion: "2021" },
        instrument: { labelledOn },
      }),
    ).toBe(expected);
  });
});

describe("a carbon-neutral bond", () => {
  it("needs a row with a greenhouse-gas mark", () => {
    const bond = { kind: "bond", registeredOn: "2025-11-03", labels: ["carbon-neutral-bond"] };
    expect(answer({ ...bond, purpose }).decision.status).not.toBe("conditions-unmet");
    const unmarked = answer({ ...bond, purpose: "城市黑臭水体整治工程" });
    expect(unmarked.decision.status).toBe("conditions-unmet");
    expect(unmarked.decision.reasons.map((r) => r.code)).toContain("NO_MARKED_ROW");
    expect(
      answer({ ...bond, labels: ["green-bond"], purpose: "城市黑臭水体整治工程" }).decision.status,
    ).not.toBe("conditions-unmet");
  });
});
