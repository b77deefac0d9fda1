import { expect, test } from "vitest";
import { parseTaxonomy } from "../../src/authoring/parse-taxonomy.js";
import { changedTaxonomy } from "../catalogue/small-taxonomy.js";

const cues = "lexicon/cues.yaml";
const entry = "  - { id: negation, scope: clause, terms: [未取得, 未获得] }";

test.each([
  ["at the top", { path: cues, find: "cues:\n", put: "▼cuse: []\ncues:\n" }, "cues"],
  ["in an entry", { path: cues, find: entry, put: entry.replace("terms:", "▼unles: [x], terms:") }, "unless"],
  [
    "of words of money",
    {
      path: "lexicon/uses-of-money.yaml",
      put: `id: uses-of-money
refinancing: { types: [], uses: [], ▼use: [] }
workingCapital: { types: [], uses: [] }
negations: []
`,
    },
    "uses",
  ],
] as const)("a key no list knows is told with its place: %s", (_, change, meant) => {
  const { files, expected } = changedTaxonomy(change);
  const { problems } = parseTaxonomy(files);
  expect(problems).toMatchObject([{ code: "schema/unknown-key", ...expected[0] }]);
  expect(problems[0]?.hint.en).toContain(meant);
});
