import { describe, expect, it } from "vitest";
import { carbonAccount } from "../../src/emissions/carbon-account.js";
import { financeRecord, taxonomy } from "./finance-record.js";

const accountOf = (fields: Readonly<Record<string, unknown>>, asOf = "2026-01-05") => {
  const account = carbonAccount(financeRecord(fields), taxonomy, { asOf, lang: "en" });
  if (!account) throw new Error("no data");
  return account;
};

describe("high-carbon tag", () => {
  it("is set by the industry of the funds, with sector, document and exposure", () => {
    const { tag, exposure } = accountOf({ amount: 5_000_000, project: { industry: "C2521" } });
    expect(tag).toMatchObject({ status: "tagged", subject: "funds", sector: "炼焦", verified: true });
    expect(tag.sources.length).toBeGreaterThan(0);
    expect(exposure).toBe(5_000_000);
  });

  it("is set by the borrower's industry where the funds' is another", () => {
    const { tag } = accountOf({ project: { industry: "4416" }, entity: { industry: "3110" } });
    expect(tag).toMatchObject({ status: "tagged", subject: "borrower", industry: "3110" });
  });

  it("says where the code of a field is not verified", () => {
    const { tag } = accountOf({ project: { industry: "4411" } });
    expect(tag).toMatchObject({ status: "tagged", verified: false });
    expect(tag.needs).toHaveLength(1);
  });

  it("is unknown without a code or with a coarse one, and not set elsewhere", () => {
    expect(accountOf({}).tag.status).toBe("unknown");
    expect(accountOf({ entity: { industry: "31" } }).tag).toMatchObject({ status: "unknown" });
    expect(accountOf({ entity: { industry: "8311" } }).tag).toMatchObject({ status: "not-listed" });
  });

  it("is not given for a day before the documents", () => {
    expect(accountOf({ project: { industry: "2521" } }, "2020-01-01").tag.status).toBe("unknown");
  });
});

describe("carbon account", () => {
  it("reads emissions, intensity and grade with the quality of the evidence", () => {
    const account = accountOf({
      entity: {
        industry: "2521",
        emissionsTotal: { value: 120, unit: "万吨", period: "2024年", source: "核查报告" },
      },
      project: {
        metrics: [{ name: "碳效等级", text: "B", period: "2024年" }],
        intensityBefore: { value: 0.4, unit: "tCO2/t" },
      },
      evidence: { grade: 1, date: "2025-03-01" },
    });
    expect(account.emissions).toMatchObject([{ name: "entity.emissionsTotal", value: 120 }]);
    expect(account.intensity).toMatchObject([{ value: 0.4 }]);
    expect(account.grade).toMatchObject([{ text: "B" }]);
    expect(account).toMatchObject({ evidenceGrade: 1, needs: [] });
    expect(account.basis).toEqual(["晋银发〔2024〕53号 （四）", "晋银发〔2024〕53号 （十八）"]);
  });

  it("takes no figure of a wrong unit and lists what is missing", () => {
    const account = accountOf({ entity: { industry: "2521", emissionsTotal: { value: 120, unit: "kWh" } } });
    expect(account.emissions).toEqual([]);
    expect(account.needs).toEqual(
      expect.arrayContaining(["emissions", "emission intensity", "carbon account grade"]),
    );
  });
});
