import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Turns one rule off, changes the severity of another, sets a parameter and adds a rule of the bank. */
const bankConfig = `lang: en
rules:
  disable: [green-label-no-catalogue-match]
  severities: { absolute-or-future-claim-unsupported: low }
  parameters: { labelled-finance-exceeds-project-cost: { tolerance: 5 } }
  own: own/*.yaml
`;

const bankRule = `id: site-needed
title: { zh: 须说明地点, en: Site needed }
severity: medium
why: 行内制度
basis: [{ document: 行内办法, article: 第12条, demands: 说明地点 }]
remediation: 补充地点
findings: { no-site: { text: 未说明地点 } }
flagWhen:
  - { finding: no-site, when: { field: project.region, given: false } }
`;

/** A loan whose label and claim nothing bears out, one in order, and one whose site is known. */
const bankLoans = [
  { id: "L-1", purpose: "购买办公楼", labels: ["green-loan"], claims: ["本项目百分之百零碳排放"] },
  { id: "L-2", purpose: "新建100MW农光互补光伏电站，含升压站及送出线路", labels: ["green-loan"] },
  { id: "L-3", purpose: "屋顶光伏电站", project: { region: "110000" } },
].map((loan) => ({ kind: "loan", approvedOn: "2025-11-03", amount: 120_000_000, ...loan }));

/** Flags of the loans without the configuration, and under it. */
export const plainFlags = {
  "L-1": ["absolute-or-future-claim-unsupported high", "green-label-no-catalogue-match critical"],
  "L-2": [],
  "L-3": [],
};
export const bankFlags = {
  "L-1": ["absolute-or-future-claim-unsupported low", "site-needed medium"],
  "L-2": ["site-needed medium"],
  "L-3": [],
};

/** A folder with a configuration, and `books` below it with the loans. */
export const writeBank = (folder: string): void => {
  const files = {
    "verdex.config.yaml": bankConfig,
    "own/site.yaml": bankRule,
    "books/loans.jsonl": bankLoans.map((loan) => `${JSON.stringify(loan)}\n`).join(""),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
