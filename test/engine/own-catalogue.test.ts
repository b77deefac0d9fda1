import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { type Classifier, createClassifier } from "../../src/engine/classifier.js";
import { openTaxonomy } from "../../src/io/open-taxonomy.js";
import type { Answered } from "../../src/result/schema.js";

const catalogue = `id: bank-tangshan-ceramics
title: 唐山陶瓷转型目录
regime: local-transition
region: "130200"
editions: ["2025"]
`;
const edition = `catalogue: bank-tangshan-ceramics
edition: "2025"
title: 唐山陶瓷转型目录（2025年版）
regime: local-transition
standing: official-copy
official: true
issuers: [示例机构]
documentNumber: null
region: "130200"
regionName: 唐山市
sectors: [陶瓷]
dated: null
published: "2025-11-01"
effective: "2025-12-01"
superseded: "2027-01-01"
lastChecked: "2026-01-01"
sources:
  - { ref: "0", title: 示例文本, kind: example }
completeness: example
`;
const section = `catalogue: bank-tangshan-ceramics
edition: "2025"
section: "1"
items:
  - code: "1"
    level: 1
    name: 辊道窑余热回收
    parent: null
    source: "0"
    verified: true
    aliases: [辊道窑余热回收, 辊道窑余热利用, 辊道窑烟气余热]
    conditions:
      id: 1/1
      kind: threshold
      metric: 示例窑余热回收率
      operator: ">="
      value: 50
      unit: "%"
      requirement: { zh: 改造后余热回收率不低于示例值。, en: At least the example share of the heat is recovered. }
      evidence: { zh: 节能诊断报告, en: energy audit report }
      decidable: auto
`;

describe("a bank's own catalogue", () => {
  let folder = "";
  let own: Classifier;
  const bundled = createClassifier({ taxonomy: bundledTaxonomy() });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "verdex-own-"));
    await mkdir(join(folder, "2025"));
    await writeFile(join(folder, "catalogue.yaml"), catalogue);
    await writeFile(join(folder, "2025", "edition.yaml"), edition);
    await writeFile(join(folder, "2025", "1.yaml"), section);
    own = createClassifier({ taxonomy: await openTaxonomy([folder]) });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const both = (record: Readonly<Record<string, unknown>>) => {
    const whole = { id: "O-1", kind: "loan", purpose: "辊道窑余热回收改造", ...record };
    const answered = (c: Classifier) => {
      const { digest: _, ...rest } = c.classify(whole) as Answered;
      return rest;
    };
    return { before: answered(bundled), after: answered(own) };
  };

  it("answers in its region from its day on", () => {
    const { after } = both({ region: "130203", approvedOn: "2025-12-01" });
    expect(after.assessments.find((a) => a.regime === "local-transition")).toMatchObject({
      catalogue: "bank-tangshan-ceramics",
      category: "transition",
      status: "needs-evidence",
    });
  });

  it.each([
    ["reached", { value: 62, unit: "%" }, "met"],
    ["missed", { value: 0.4, unit: "1" }, "unmet"],
    ["without a unit", { value: 62 }, "unknown"],
  ])("decides by a figure under the name the catalogue itself uses: %s", (_, figure, status) => {
    const metrics = [{ name: "示例窑余热回收率", ...figure }];
    const { after } = both({ region: "130203", approvedOn: "2025-12-01", project: { id: "P-1", metrics } });
    const local = after.assessments.find((a) => a.regime === "local-transition");
    expect(local?.matches[0]?.conditions.map((c) => c.status)).toEqual([status]);
  });

  it.each([
    ["another city of the province", { region: "130100", approvedOn: "2025-12-01" }],
    ["another province", { region: "370200", approvedOn: "2025-12-01" }],
    ["the day before it takes effect", { region: "130200", approvedOn: "2025-11-30" }],
    ["the day it is superseded", { region: "130200", approvedOn: "2027-01-01" }],
    ["another sector", { region: "130200", approvedOn: "2025-12-01", purpose: "新建50MW风电场" }],
  ])("changes nothing for %s", (_, record) => {
    const { before, after } = both(record);
    expect(after).toEqual(before);
  });

  it.each([
    [
      "its sector in the words of texts",
      "sectors: [陶瓷]",
      "sectors: [耐火材料行业]",
      "耐火材料厂辊道窑余热回收改造",
    ],
    ["all sectors", "sectors: [陶瓷]", "sectors: []", "辊道窑余热回收改造"],
  ])("is found by %s", async (_, find, put, purpose) => {
    const header = join(folder, "2025", "edition.yaml");
    await writeFile(header, edition.replace(find, put));
    const { classify } = createClassifier({ taxonomy: await openTaxonomy([folder]) });
    await writeFile(header, edition);
    const record = { id: "O-2", kind: "loan", purpose, approvedOn: "2025-12-01" };
    const localOf = (more: object) =>
      (classify({ ...record, ...more }) as Answered).assessments.find((a) => a.regime === "local-transition");
    expect(localOf({ region: "河北省唐山市" })).toMatchObject({ status: "needs-evidence" });
    expect(localOf({ region: "河北省保定市" })?.catalogue).not.toBe("bank-tangshan-ceramics");
  });

  it("is only named among the local catalogues of its sector where the record has no region", () => {
    const { before, after } = both({ approvedOn: "2025-12-01" });
    expect(after.decision).toEqual(before.decision);
    expect(after.assessments.map((a) => [a.regime, a.category, a.status])).toEqual(
      before.assessments.map((a) => [a.regime, a.category, a.status]),
    );
  });

  it("is in the digest of every answer", () => {
    const record = { id: "O-1", kind: "loan", purpose: "新建50MW风电场" };
    expect(own.classify(record).digest).not.toBe(bundled.classify(record).digest);
  });
});
