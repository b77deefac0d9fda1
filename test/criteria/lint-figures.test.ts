import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { conditionValues } from "../../src/authoring/lint/condition-values.js";
import { lintTaxonomy } from "../../src/authoring/lint/lint-taxonomy.js";
import { parseTaxonomy } from "../../src/authoring/parse-taxonomy.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { criteriaWordsOf } from "../../src/criteria/criteria-words.js";
import { type Change, changedTaxonomy } from "../catalogue/small-taxonomy.js";

const lists = ["units", "metrics"].map((name) => ({
  path: `lexicon/${name}.yaml`,
  text: readFileSync(new URL(`../../taxonomy/lexicon/${name}.yaml`, import.meta.url), "utf8"),
}));

const section = "catalogues/demo-green/2025/1.yaml";
const named = "metric: 热回收效率";

const findings = (change: Change, brought = lists) => {
  const { files, expected } = changedTaxonomy(change);
  const parsed = parseTaxonomy([...files, ...brought]);
  const found = lintTaxonomy(parsed, { checks: [conditionValues] });
  return {
    found: found.map(({ severity, file, line, column }) => ({ severity, file, line, column })),
    expected,
  };
};

test.each([
  ["a metric nobody knows", "metric: 效率", "metric: ▼效率"],
  [
    "a unit nobody knows",
    'metric: 效率\n              operator: ">="\n              value: 90\n              unit: "%"',
    `${named}\n              operator: ">="\n              value: 90\n              unit: ▼"%%"`,
  ],
  [
    "a unit of another dimension",
    'metric: 效率\n              operator: ">="\n              value: 90\n              unit: "%"',
    `${named}\n              operator: ">="\n              value: 90\n              unit: ▼MW`,
  ],
])("%s is an error", (_, find, put) => {
  const { found, expected } = findings({ path: section, find, put });
  expect(found).toEqual(expected.map((place) => ({ severity: "error", ...place })));
});

test("a known metric in its own unit is fine", () => {
  expect(findings({ path: section, find: "metric: 效率", put: named }).found).toEqual([]);
});

describe("a folder that brings no word lists of its own", () => {
  const words = criteriaWordsOf(bundledTaxonomy());
  const judged = (change: Change) => {
    const { files, expected } = changedTaxonomy(change);
    const found = lintTaxonomy(parseTaxonomy(files), { checks: [conditionValues], words });
    return {
      found: found.map(({ severity, file, line, column }) => ({ severity, file, line, column })),
      places: expected.map((place) => ({ severity: "error", ...place })),
    };
  };

  test.each([
    ["a unit nobody knows", "metric: 效率", 'unit: ▼"furlong"'],
    ["a unit of another dimension", named, "unit: ▼MW"],
  ])("is judged by those it stands beside: %s", (_, metric, unit) => {
    const find =
      'metric: 效率\n              operator: ">="\n              value: 90\n              unit: "%"';
    const put = `${metric}\n              operator: ">="\n              value: 90\n              ${unit}`;
    const { found, places } = judged({ path: section, find, put });
    expect(found).toEqual(places);
  });

  test("may use metrics of its own", () => {
    expect(judged({ path: section, find: "metric: 效率", put: "metric: 示例指数" }).found).toEqual([]);
  });

  test("is not judged where it stands alone", () => {
    expect(findings({ path: section, find: 'unit: "%"', put: 'unit: "furlong"' }, []).found).toEqual([]);
  });
});

test("a word list of another shape is an error of its own", () => {
  const broken = lists.map((l) => (l.path.includes("units") ? { ...l, text: "id: units\n" } : l));
  const { files } = changedTaxonomy({ path: section, find: "metric: 效率", put: named });
  const [first] = parseTaxonomy([...files, ...broken]).problems;
  expect(first).toMatchObject({ severity: "error", file: "lexicon/units.yaml", line: 1, column: 1 });
});
