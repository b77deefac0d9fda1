import { describe, expect, it } from "vitest";
import { createBook } from "../../src/book/book.js";
import { classifyStream } from "../../src/bulk/classify-stream.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import { classify } from "../../src/engine/classify.js";
import { reclassify } from "../../src/engine/reclassify.js";
import type { VerdexError } from "../../src/errors.js";
import { explain } from "../../src/explain/explain.js";
import { screen } from "../../src/screening/screen.js";
import { search } from "../../src/search/search.js";
import { answer } from "../classify/record-of.js";

const taxonomy = bundledTaxonomy();
const classifier = createClassifier({ taxonomy, lang: "en" });
const loan = { id: "L-1", kind: "loan", purpose: "光伏电站", approvedOn: "2025-11-03" };
const errorOf = async (make: () => unknown): Promise<VerdexError> => {
  try {
    await make();
  } catch (error) {
    return error as VerdexError;
  }
  throw new Error("it did not throw");
};

describe("a day of the question that is none", () => {
  const wrong = ["", "nonsense", "20250101", "2025/01/01", "2025-02-30", "2025-1-1", null, 20250101];
  it.each(wrong)("%s is an error and no answer", async (asOf) => {
    // what a program in JavaScript may send
    const when = { asOf: asOf as string };
    for (const make of [
      () => classifier.classify(loan, when),
      () => createBook({ taxonomy, ...when }),
      () => screen(loan, classifier.classify(loan), when),
      () => classifyStream([loan], when).next(),
      () => reclassify(classifier, loan, { to: { catalogue: "cn-green-finance", edition: "2025" }, ...when }),
    ]) {
      const error = await errorOf(make);
      expect(error).toMatchObject({ name: "VerdexError", code: "INVALID_DATE" });
      expect(error.message).toContain("asOf");
    }
  });

  it("a real one decides which events have happened", () => {
    expect(answer(loan, "2025-01-01").asOf).toBe("2025-01-01");
    expect(answer(loan).asOf).toBe("2025-11-03");
  });
});

describe("an edition that is not there", () => {
  it.each([
    ["another catalogue", { catalogue: "cn-green-finanse", edition: "2025" }, "cn-green-finance@2025"],
    ["another standard", { catalogue: "cn-huzhou-transition", edition: "2022" }, "cn-huzhou-transition@2022"],
    ["another year", { catalogue: "cn-green-finance", edition: "2052" }, "cn-green-finance@2025"],
  ])("%s is an error that names what was meant", async (_name, edition, meant) => {
    const asked = await errorOf(() => classifier.classify(loan, { edition }));
    const moved = await errorOf(() => reclassify(classifier, loan, { to: edition }));
    for (const error of [asked, moved]) {
      expect(error.code).toBe("UNKNOWN_CATALOGUE");
      expect(error.message).toContain(meant);
    }
  });

  it("one that is known by title only says so", () => {
    const edition = { catalogue: "cn-green-industry", edition: "2024" };
    const asked = classifier.classify(loan, { edition });
    expect(asked).toMatchObject({
      decision: {
        category: "undetermined",
        status: "needs-review",
        reasons: [{ code: "EDITION_ANNOUNCED" }],
      },
    });
    expect(reclassify(classifier, loan, { to: edition })).toMatchObject({ change: "review" });
  });
});

describe("arguments of another kind", () => {
  // what a program in JavaScript may send
  const any = (value: unknown) => value as never;
  const to = { catalogue: "cn-green-finance", edition: "2025" };

  it.each([
    ["classify in another language", () => classify(loan, any({ lang: "fr" })), '"fr"'],
    ["classify with null", () => classify(loan, any(null)), "null"],
    ["a classifier with null", () => classifier.classify(loan, any(null)), "null"],
    ["a language in place of options", () => classify(loan, any("en")), '"en"'],
    ["createClassifier without a taxonomy", () => createClassifier(any({})), "bundledTaxonomy"],
    ["createClassifier with a file name", () => createClassifier(any({ taxonomy: "a.json" })), "a.json"],
    ["createClassifier with nothing", () => createClassifier(any(null)), "null"],
    ["createBook without a taxonomy", () => createBook(any({})), "bundledTaxonomy"],
    ["createBook in another language", () => createBook(any({ taxonomy, lang: "EN" })), '"EN"'],
    ["search for nothing", () => search(any(null)), "null"],
    ["search in another language", () => search("光伏", any({ lang: "fr" })), '"fr"'],
    ["explain of nothing", () => explain(any(undefined)), "classify"],
    ["explain in another language", () => explain("4.2.2", any({ lang: "fr" })), '"fr"'],
    ["reclassify in another language", () => reclassify(classifier, loan, any({ to, lang: "fr" })), '"fr"'],
    ["classifyStream in another language", () => classifyStream([loan], any({ lang: "fr" })).next(), '"fr"'],
  ])("%s is an error with what was found and expected", async (_name, make, named) => {
    const error = await errorOf(make);
    expect(error).toMatchObject({ name: "VerdexError", code: "USAGE" });
    expect(error.message).toContain(named);
  });

  it("the numbers that map hands over do no harm", () => {
    expect([loan, loan].map(any(classify))).toHaveLength(2);
  });
});
