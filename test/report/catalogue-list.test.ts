import { describe, expect, test } from "vitest";
import { diffEditions } from "../../src/catalogue/diff.js";
import { catalogueTable, listedEdition } from "../../src/report/catalogue-list.js";
import { diffPage } from "../../src/report/diff-page.js";
import { displayWidth } from "../../src/report/display-width.js";
import { demoTaxonomy } from "../search/demo-taxonomy.js";
import { plainPage } from "./plain-page.js";

const taxonomy = demoTaxonomy();

describe("the list of editions", () => {
  test("holds what a program needs, under stable names", () => {
    expect(taxonomy.editions().map(listedEdition)).toContainEqual({
      id: "demo-green",
      edition: "2025",
      title: "示例目录（2025年版）",
      standing: "official-copy",
      region: "100000",
      effectiveFrom: "2025-10-01",
      effectiveTo: null,
      items: 3,
      verifiedShare: 0.666,
    });
  });

  test("as a table never claims more than is verified", () => {
    const table = catalogueTable(taxonomy.editions().map(listedEdition), plainPage());
    expect(table).toMatch(/demo-green@2025 .* 3 +66% /);
    expect(Math.max(...table.split("\n").map(displayWidth))).toBeLessThanOrEqual(100);
  });
});

describe("the difference of two editions", () => {
  test("counts, and marks what is only proposed", () => {
    const from = taxonomy.edition("demo-green", "2021");
    const to = taxonomy.edition("demo-green", "2025");
    const [link] = taxonomy.crosswalks();
    const crosswalk = link && taxonomy.crosswalk(link.from, link.to);
    if (!from || !to || !crosswalk) throw new Error("the made-up catalogue has changed");
    const page = diffPage(diffEditions({ from, to, crosswalk }), plainPage());
    expect(page).toMatch(/^ *1\.9 示例锅炉 → 1\.1 示例锅炉$/m);
    expect(page).toMatch(/^ *1\.10 示例水泵 → 1\.2 示例水泵\*$/m);
    expect(page).toMatch(/^ *1\.3 示例风机$/m);
  });
});
