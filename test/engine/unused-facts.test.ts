import { expect, test } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";

const { classify } = createClassifier({ taxonomy: bundledTaxonomy(), lang: "en" });

const notices = (fields: object): string[] => {
  const result = classify({ id: "L-1", kind: "loan", purpose: "屋顶光伏电站", ...fields });
  if (result.outcome === "rejected") throw new Error(result.error.message);
  return result.notices.map(({ code, path }) => `${code} ${path}`);
};

test.each([
  [
    { project: { certificates: [{ kind: "能效标识" }, { issuedOn: "2025-01-01" }] } },
    "RECORD_PAPER_UNNAMED project.certificates.1",
  ],
  [{ project: { permits: [{ issuer: "某局" }] } }, "RECORD_PAPER_UNNAMED project.permits.0"],
  [{ project: { evidence: [{ grade: "1级" }] } }, "RECORD_PAPER_UNNAMED project.evidence.0"],
  [
    { project: { certificates: [{ kind: "优质品牌证书", grade: "1级" }] } },
    "PAPER_GRADE_UNKNOWN project.certificates.0",
  ],
  [{ metrics: [{ name: "转换效率", unit: "%" }] }, "RECORD_FIGURE_INCOMPLETE metrics.0"],
  [{ project: { metrics: [{ value: 22.5, unit: "%" }] } }, "RECORD_FIGURE_INCOMPLETE project.metrics.0"],
])("a fact that decides nothing is told: %j", (fields, notice) => {
  expect(notices(fields)).toEqual([notice]);
});

test("papers and figures that are known are not", () => {
  const certificates = [
    { kind: "能效标识", grade: "1级" },
    { name: "变压器能效标识", grade: "1级" },
  ];
  const permits = [{ kind: "环境影响评价批复", number: "1" }];
  const metrics = [
    { name: "转换效率", value: 22.5, unit: "%" },
    { name: "能效等级", text: "1级" },
  ];
  expect(notices({ project: { certificates, permits }, metrics })).toEqual([]);
});
