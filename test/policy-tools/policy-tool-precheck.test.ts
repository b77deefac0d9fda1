import { describe, expect, it } from "vitest";
import { classify } from "../../src/engine/classify.js";
import {
  type PolicyToolPrecheckOptions,
  policyToolPrecheck,
} from "../../src/policy-tools/policy-tool-precheck.js";
import { policyToolsOf } from "../../src/policy-tools/policy-tools-of.js";
import type { PolicyToolCheck } from "../../src/policy-tools/precheck-result.js";
import { financeRecord, metric, solarPlant, taxonomy } from "../emissions/finance-record.js";

const precheck = (
  fields: Readonly<Record<string, unknown>>,
  options: Partial<PolicyToolPrecheckOptions> = {},
) => {
  const record = { id: "T-1", kind: "loan", purpose: "项目贷款", ...fields };
  const result = classify(record, { asOf: options.asOf ?? "2025-11-03", lang: "en" });
  return policyToolPrecheck(financeRecord(fields), result, taxonomy, {
    asOf: "2025-11-03",
    lang: "en",
    ...options,
  });
};

const toolOf = (found: ReturnType<typeof precheck>, id: string): PolicyToolCheck => {
  const tool = found.tools.find((one) => one.tool === id);
  if (!tool) throw new Error(`no tool ${id}`);
  return tool;
};

const statuses = ({ criteria }: PolicyToolCheck) =>
  Object.fromEntries(criteria.map(({ id, status }) => [id, status]));

const loan = {
  ...solarPlant,
  approvedOn: "2025-11-03",
  instrument: { policyTools: ["CERF"], pricing: { benchmark: "1年期LPR", spreadBp: -10, rate: 0.029 } },
  project: {
    ...solarPlant.project,
    metrics: [metric("年二氧化碳减排量", 85_000, "tCO2", { source: "可行性研究报告" })],
  },
};

describe("policy tools data", () => {
  it("hold the tools with the fields the sources count", () => {
    const tools = policyToolsOf(taxonomy);
    expect(tools.map(({ id }) => id)).toEqual(["pboc-cert", "pboc-coal", "pboc-tech-renewal"]);
    expect(tools.map(({ fields }) => fields.flatMap(({ subFields }) => subFields).length)).toEqual([
      23, 20, 2,
    ]);
  });
});

describe("carbon emission reduction facility", () => {
  it("decides each criterion with its source and date", () => {
    const tool = toolOf(precheck(loan), "pboc-cert");
    expect(tool.reported).toBe(true);
    expect(statuses(tool)).toEqual({
      term: "met",
      field: "met",
      "carbon-effect": "met",
      "loan-rate": "met",
      institution: "unknown",
      "principal-once": "met",
    });
    expect(tool.status).toBe("unknown");
    const [term] = tool.criteria;
    expect(term?.found).toContain(
      "2025-11-03, between 2021-11-08 and 2027-12-31; the end is not cross-checked",
    );
    expect(term?.sources[0]).toMatch(/鲁发改财金〔2022〕66号.*2022-01-29/);
    expect(tool.criteria.at(-1)).toMatchObject({ id: "principal-once", verified: false });
  });

  it("works out the funds by the share and the rate of the day", () => {
    // 60 % of 120 million; 1.50 % from May 2025, whose day is not known
    expect(toolOf(precheck(loan), "pboc-cert").funding).toMatchObject({ funds: 72_000_000, rate: 0.015 });
    const on = (approvedOn: string) =>
      toolOf(precheck({ ...loan, approvedOn }, { asOf: "2026-02-01" }), "pboc-cert").funding;
    expect(on("2024-01-01")?.rate).toBe(0.0175);
    expect(on("2025-05-20")).not.toHaveProperty("rate");
    expect(on("2026-01-19")?.rate).toBe(0.0125);
  });

  it("does not apply before its launch or after its last known end", () => {
    const on = (approvedOn: string) =>
      toolOf(precheck({ ...loan, approvedOn }, { asOf: "2028-06-01" }), "pboc-cert").status;
    expect(on("2021-11-07")).toBe("not-applicable");
    expect(on("2021-11-08")).toBe("unknown");
    expect(on("2028-01-01")).toBe("not-applicable");
  });

  it("is not met without a figure, and says what would give one", () => {
    const tool = toolOf(precheck({ ...solarPlant, approvedOn: "2025-11-03" }), "pboc-cert");
    const effect = tool.criteria.find(({ id }) => id === "carbon-effect");
    expect(effect?.status).toBe("unknown");
    expect(effect?.needs[0]).toContain("feasibility study");
    expect(statuses(tool)).toMatchObject({ "loan-rate": "unknown", "principal-once": "unknown" });
  });

  it("finds no field for a use of funds that is in none", () => {
    const tool = toolOf(
      precheck({ purpose: "酒店装修及家具采购", approvedOn: "2025-11-03", amount: 1_000_000 }),
      "pboc-cert",
    );
    expect(statuses(tool).field).toBe("unmet");
  });

  it("lists what has to be published and is missing", () => {
    const bank = { cerf: { loanAmount: 1, weightedRate: 0.03, verified: false } };
    const { disclosure } = toolOf(precheck({ ...loan, bank }), "pboc-cert");
    expect(disclosure?.missing).toEqual([
      "number of projects (bank.cerf.projects)",
      "carbon reduction brought (bank.cerf.emissionCut)",
      "third-party verification (bank.cerf.verified)",
    ]);
  });
});

describe("other tools", () => {
  it("re-lending for coal is closed to loans after 2023", () => {
    const coal = { purpose: "智能化煤矿改造", amount: 1_000_000 };
    const on = (approvedOn: string) => toolOf(precheck({ ...coal, approvedOn }), "pboc-coal");
    expect(on("2023-12-31").status).not.toBe("not-applicable");
    expect(on("2024-01-01").status).toBe("not-applicable");
    expect(on("2024-01-01").criteria).toHaveLength(1);
  });

  it("re-lending for coal is open to named institutions only", () => {
    const fields = { purpose: "智能化煤矿改造", approvedOn: "2023-06-01" };
    const at = (institution: string) =>
      statuses(toolOf(precheck(fields, { institution }), "pboc-coal")).institution;
    expect(at("中国工商银行股份有限公司太原分行")).toBe("met");
    expect(at("晋商银行")).toBe("unmet");
  });

  it("re-lending for technology needs the list of the ministry", () => {
    const fields = { purpose: "设备更新和技术改造", approvedOn: "2024-06-01" };
    const on = (project: object) =>
      statuses(toolOf(precheck({ ...fields, project }), "pboc-tech-renewal")).list;
    expect(on({})).toBe("unknown");
    expect(on({ planListing: ["工业和信息化部科技创新和技术改造再贷款备选项目清单"] })).toBe("met");
  });
});

describe("duplicate application", () => {
  it("is said where the same principal stands under two tools, in any spelling", () => {
    const instrument = { policyTools: ["碳减排支持工具", "CERF", "技术改造再贷款"] };
    const found = precheck({ ...loan, instrument });
    expect(found.duplicate).toBe(
      "the same principal is reported under 2 tools: 碳减排支持工具、科技创新和技术改造再贷款",
    );
    expect(toolOf(found, "pboc-cert").status).toBe("unmet");
  });

  it("counts a tool that is not among the data", () => {
    const found = precheck({ ...loan, instrument: { policyTools: ["碳减排支持工具", "支小再贷款"] } });
    expect(found.duplicate).toContain("支小再贷款");
  });

  it("is not said for two names of one tool", () => {
    const found = precheck({ ...loan, instrument: { policyTools: ["碳减排支持工具", "pboc-cert"] } });
    expect(found).not.toHaveProperty("duplicate");
  });
});
