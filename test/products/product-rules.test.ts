import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createFileChecker } from "../../src/check/create-file-checker.js";
import { ruleHeadsOf, ruleOf } from "../../src/flags/rules-of.js";
import { labelTableOf } from "../../src/labels/label-table.js";
import { productChecks } from "../../src/products/product-checks.js";
import { plainPath } from "../../src/products/product-path.js";
import { productSchema } from "../../src/products/product-schema.js";

const taxonomy = bundledTaxonomy();
const checker = await createFileChecker({ taxonomy, lang: "zh", config: {} });
const rules = ruleHeadsOf(taxonomy).flatMap((head) => ruleOf(taxonomy, head) ?? []);
const ofFiles = rules.filter(({ group }) => group === "product-files");
/** Told by the reading of the file, and by the file of suppressions. */
const elsewhere = ["invalid-field", "suppression-lapsed", "suppression-unused", "unknown-field"];

const raisedBy = async (product: object): Promise<string[]> => {
  const { findings } = await checker.check("p.json", Buffer.from(JSON.stringify(product)));
  return findings.map(({ rule }) => rule);
};

describe("rules of product files", () => {
  it("each has a check of its name, or is told elsewhere", () => {
    expect([...Object.keys(productChecks), ...elsewhere].sort()).toEqual(ofFiles.map(({ id }) => id).sort());
  });

  const withExamples = ofFiles.filter(({ id }) => !id.startsWith("suppression-"));
  it.each(withExamples.map((rule) => [rule.id, rule.examples] as const))(
    "%s is raised by its failing example and not by its passing one",
    async (id, { failing, passing }) => {
      expect(await raisedBy(failing.record)).toContain(id);
      expect(await raisedBy(passing.record)).not.toContain(id);
    },
  );

  const product = {
    id: "p",
    kind: "loan",
    label: "green-loan",
    catalogue: "cn-green-finance@2025",
    launchedOn: "2025-11-03",
    items: ["4.2.2"],
    eligibleUses: ["农光互补光伏电站建设"],
  };

  it("a use nobody can place, one of another item and one that is not green are told apart", async () => {
    const uses = ["农光互补光伏电站建设", "城镇污水处理厂建设", "采购办公用品"];
    const { findings } = await checker.check(
      "p.json",
      Buffer.from(JSON.stringify({ ...product, eligibleUses: uses })),
    );
    const outside = findings.filter(({ rule }) => rule === "use-outside-items");
    expect(outside.map(({ path, code }) => [path, code])).toEqual([
      ["eligibleUses.1", "other-item"],
      ["eligibleUses.2", "not-covered"],
    ]);
  });

  it("a code of an older edition is told with all that became of it, and mended where that is one", async () => {
    const told = async (code: string) => {
      const text = JSON.stringify({ ...product, items: [code] });
      const { findings, edits } = await checker.check("p.json", Buffer.from(text));
      const [found] = findings.filter(({ rule }) => rule === "unknown-item-code");
      return { code: found?.code, message: found?.message, mended: edits.length };
    };
    const several = await told("1.1.1.8");
    expect(several).toMatchObject({ code: "moved", mended: 0 });
    expect(several.message).toContain(
      "1.1.1.8 是 cn-green-bond@2021 的代码，在 2025 版中对应 1.1.7 或 8.1.1",
    );
    expect(await told("4.2.99")).toMatchObject({ code: "unknown", mended: 0 });
  });

  it("a product without uses is asked for them, never for a purpose; a name that stands in is said", async () => {
    const { eligibleUses: _uses, ...bare } = product;
    const messages = async (value: object) => {
      const { findings } = await checker.check("p.json", Buffer.from(JSON.stringify(value)));
      return findings.map(({ message }) => message).join("\n");
    };
    const without = await messages(bare);
    expect(without).toContain("eligibleUses");
    expect(without).not.toContain("purpose");
    expect(await messages({ ...bare, name: "绿享贷" })).toContain("以名称作为用途");
    expect(await messages(product)).not.toContain("以名称作为用途");
  });

  it("--fix is promised where it is done", async () => {
    const remedies = async (label: string, options?: { mendable: boolean }) => {
      const text = Buffer.from(JSON.stringify({ ...product, label }));
      const { findings } = await checker.check("p.json", text, options);
      return findings.filter(({ rule }) => rule === "unknown-label").map(({ remediation }) => remediation);
    };
    expect((await remedies("绿色贷款"))[0]).toContain("--fix");
    expect((await remedies("绿色货款"))[0]).not.toContain("--fix");
    expect((await remedies("绿色贷款", { mendable: false }))[0]).not.toContain("--fix");
  });

  it("a carbon-neutral bond may finance none of its items without a mark, wherever it stands in the list", async () => {
    const bond = {
      ...product,
      kind: "bond",
      label: "carbon-neutral-bond",
      items: ["4.2.2", "6.4.7"],
      eligibleUses: ["农光互补光伏电站建设", "城镇污水处理厂建设"],
    };
    const { findings } = await checker.check("p.json", Buffer.from(JSON.stringify(bond)));
    const unmarked = findings.filter(({ code }) => code === "row-without-carbon-mark");
    expect(unmarked.map(({ rule, path }) => [rule, path])).toEqual([
      ["carbon-neutral-bond-nonclimate-use", "items.1"],
    ]);
  });

  it("a use of its own item lies outside where the product does not name that item", async () => {
    const uses = [
      { use: "农光互补光伏电站建设", code: "4.2.2" },
      { use: "城镇污水处理厂建设", code: "6.4.7" },
    ];
    const outside = async (fields: object) => {
      const file = Buffer.from(JSON.stringify({ ...product, eligibleUses: uses, ...fields }));
      const { findings } = await checker.check("p.json", file);
      return findings
        .filter(({ rule }) => rule === "use-outside-items")
        .map(({ path, code }) => [path, code]);
    };
    expect(await outside({})).toEqual([["eligibleUses.1", "other-item"]]);
    expect(await outside({ items: ["4.2.2", "6.4.7"] })).toEqual([]);
    expect(await outside({ items: undefined })).toEqual([]);
  });

  it("a label and a catalogue of different standards are told, whichever of the two is the green one", async () => {
    const told = async (fields: object) => {
      const file = Buffer.from(JSON.stringify({ ...product, ...fields }));
      const { findings } = await checker.check("p.json", file);
      return findings
        .filter(({ rule }) => rule === "label-wrong-catalogue")
        .map(({ path, message }) => [path, message]);
    };
    const coking = { catalogue: "cn-shanxi-coking-profile@profile-2026" };
    const transition = { label: "transition-loan" };
    expect(await told(coking)).toEqual([
      ["catalogue.id", expect.stringContaining("green-loan 须依国家绿色标准认定")],
    ]);
    expect(await told(transition)).toEqual([
      ["catalogue.id", expect.stringContaining("须依国家转型标准 / 地方转型标准认定")],
    ]);
    expect(await told({ ...coking, ...transition })).toEqual([]);
    expect(await told({ ...coking, label: undefined, labels: ["transition-loan", "green-loan"] })).toEqual(
      [],
    );
    expect(await told({ label: "sustainability-linked-loan" })).toEqual([]);
  });

  it("an edition that is not there is told once and hides nothing else", async () => {
    const raised = await raisedBy({
      ...product,
      catalogue: "cn-green-finance@2029",
      items: ["4.2.2", "99.1"],
    });
    expect(raised).toEqual(expect.arrayContaining(["unknown-catalogue", "unknown-item-code"]));
  });

  it("in a catalogue known by its title alone no use is found", async () => {
    const announced = { ...product, catalogue: "cn-hebei-transition-steel@2025", region: "130000" };
    const file = Buffer.from(JSON.stringify({ ...announced, eligibleUses: ["高炉富氢冶炼改造"] }));
    const { findings } = await checker.check("p.json", file);
    expect(findings.find(({ rule }) => rule === "use-outside-items")?.code).toBe("not-covered");
  });

  it("the id of the product, the borrower and its evidence are none of the project's", async () => {
    const missingOf = async (fields: object) => {
      const { findings } = await checker.check(
        "p.json",
        Buffer.from(JSON.stringify({ ...product, ...fields })),
      );
      return findings.filter(({ rule }) => rule === "required-fact-missing").map(({ message }) => message);
    };
    const bond = {
      kind: "bond",
      label: "green-bond",
      entity: { name: "示例公司" },
      evidence: { grade: "1" },
    };
    expect(await missingOf(bond)).toContainEqual(expect.stringContaining("project.id"));
    expect(await missingOf({ ...bond, project: { id: "X-1" } })).not.toContainEqual(
      expect.stringContaining("project.id"),
    );
    const eod = { ...bond, kind: "project", label: "eod-project" };
    expect(await missingOf(eod)).toContainEqual(expect.stringContaining("project.entity"));
  });

  it("facts are asked for under names a product file may bring", async () => {
    const keys = new Set(Object.keys(productSchema.shape));
    const asked = labelTableOf(taxonomy).labels.flatMap(({ requiredFacts }) =>
      requiredFacts.flatMap(({ fields }) => fields.map((path) => plainPath(path, keys))),
    );
    expect(asked.filter((path) => !keys.has(path.split(".")[0] ?? ""))).toEqual([]);
    expect(asked).toEqual(expect.arrayContaining(["items", "amount", "project.eiaConclusion", "bill.goods"]));
  });

  it("a code of an older edition that became one other is offered for mending", async () => {
    const crosswalk = taxonomy.crosswalk(
      { catalogue: "cn-green-bond", edition: "2021" },
      { catalogue: "cn-green-finance", edition: "2025" },
    );
    const now = { catalogue: "cn-green-finance", edition: "2025" };
    const moved = crosswalk?.items.find(
      ({ code, to }) =>
        to.length === 1 &&
        to[0]?.verified === true &&
        !taxonomy.item(code, now) &&
        !taxonomy.group(code, now),
    );
    const file = Buffer.from(JSON.stringify({ ...product, items: [moved?.code] }));
    const { findings, edits } = await checker.check("p.json", file);
    expect(findings.find(({ rule }) => rule === "unknown-item-code")).toMatchObject({
      code: "renamed",
      fixable: true,
    });
    expect(edits.map(({ text }) => text)).toEqual([JSON.stringify(moved?.to[0]?.code)]);
  });
});
