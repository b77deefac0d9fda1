import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import { isRecordPath } from "../../src/flags/is-record-path.js";
import { ruleHeadsOf } from "../../src/flags/rules-of.js";
import { labelTableOf } from "../../src/labels/label-table.js";
import type { Answered } from "../../src/result/schema.js";
import { recordOf } from "../flags/rule-outcomes.js";

const taxonomy = bundledTaxonomy();
const { labels, find } = labelTableOf(taxonomy);
const classifier = createClassifier({ taxonomy });
const noticesOf = (...sent: string[]) =>
  (classifier.classify(recordOf({ labels: sent })) as Answered).notices.filter(
    ({ code }) => code === "LABEL_UNKNOWN",
  );

describe("product labels", () => {
  it("are the 26 of the source, 18 of them verified", () => {
    expect(labels).toHaveLength(26);
    expect(labels.filter(({ verified }) => verified)).toHaveLength(18);
  });

  it("are found by id, Chinese and English name, whatever width, case and spacing", () => {
    for (const { id, name, aliases } of labels)
      for (const word of [id, name.zh, name.en, ...aliases]) expect(find(word)?.id).toBe(id);
    expect(find("Ｇreen　LOAN")?.id).toBe("green-loan");
    expect(find("绿色 贷款")?.id).toBe("green-loan");
  });

  it("no word is the name of two labels", () => {
    const words = labels.flatMap(({ id, name, aliases }) => [id, name.zh, name.en, ...aliases]);
    expect(new Set(words).size).toBe(words.length);
  });

  it("name rules that exist and fields of the record", () => {
    const rules = new Set(ruleHeadsOf(taxonomy).map(({ id }) => id));
    for (const label of labels) {
      expect(label.rules.filter((id) => !rules.has(id))).toEqual([]);
      const fields = label.requiredFacts.flatMap((fact) => fact.fields);
      expect(fields.filter((path) => !isRecordPath(path))).toEqual([]);
    }
  });

  it.each([
    ["绿色货款", "绿色贷款"],
    ["green-laon", "green-loan"],
    ["Sustainability linked loans", "Sustainability-linked loan"],
  ])("%s is remarked on with what was meant", (word, meant) => {
    const [notice] = noticesOf(word);
    expect(notice?.text).toContain(meant);
  });

  it("a label that is known is not remarked on", () => {
    expect(noticesOf("绿色贷款", "green-loan")).toEqual([]);
  });
});
