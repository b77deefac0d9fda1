import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { factsPage } from "../../scripts/facts-page.js";
import { rulePages } from "../../scripts/rule-pages.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { severities } from "../../src/catalogue/severity.js";
import { checks } from "../../src/flags/checks.js";
import { isRecordPath } from "../../src/flags/is-record-path.js";
import { ruleHeadsOf, ruleOf } from "../../src/flags/rules-of.js";
import { labelTableOf } from "../../src/labels/label-table.js";
import { everyRule, outcomeOf } from "../flags/rule-outcomes.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const taxonomy = bundledTaxonomy();
// product files have checks of their own, which no record reaches
const all = ruleHeadsOf(taxonomy).flatMap((head) => ruleOf(taxonomy, head) ?? []);
const rules = all.filter(({ group }) => group !== "product-files");
const ids = rules.map(({ id }) => id).sort();

const GAP = /\{([a-zA-Z]+)\}/g;
const gapsOf = (text: string): string[] => [...text.matchAll(GAP)].map(([, gap]) => gap ?? "").sort();

describe("the rules as a whole", () => {
  it("are the 63 of the rulebook, 58 of them verified, and those of the reporting interface, and two of ours", () => {
    const rulebook = rules.filter(({ origin }) => origin === "rulebook");
    expect(rulebook).toHaveLength(63);
    expect(rulebook.filter(({ verified }) => verified)).toHaveLength(58);
    expect(rules.filter(({ origin }) => origin === "reporting-interface")).toHaveLength(12);
    expect(
      rules
        .filter(({ origin }) => origin === "project")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["project-under-several-classes", "transition-label-no-list-entry"]);
  });

  it("each has a check of its name, and each check a rule", () => {
    expect(Object.keys(checks).sort()).toEqual(ids);
  });

  it("each has cases of its name, and each file of cases a rule", () => {
    const files = rules.map(({ group, id }) => `${group}/${id}.yaml`);
    const there = readdirSync(join(root, "test/cases/flags"), { recursive: true, encoding: "utf8" });
    expect(there.filter((name) => name.includes("/")).sort()).toEqual(files.sort());
  });

  it("each has a page in both languages that says what the YAML says: npm run docs:rules", () => {
    for (const [name, text] of rulePages(all)) {
      const file = join(root, "docs/rules", name);
      expect(existsSync(file) && readFileSync(file, "utf8") === text, name).toBe(true);
    }
    expect(readdirSync(join(root, "docs/rules/zh"))).toHaveLength(all.length + 1);
  });

  it("tell in one page what each fact is needed for: npm run docs:rules", () => {
    const page = factsPage(all);
    expect(readFileSync(join(root, "docs/facts-and-rules.md"), "utf8") === page).toBe(true);
    expect(rules.filter(({ id }) => !page.includes(`rules/zh/${id}.md`)).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("rule %s", (id, rule) => {
  it("stands where its name and group say", () => {
    const file = join(root, "taxonomy/rules", rule.group, `${id}.yaml`);
    expect(parse(readFileSync(file, "utf8")).id).toBe(id);
  });

  it("reads fields that exist", () => {
    const paths = [...rule.needs, ...(rule.applies.fields ?? [])];
    expect(paths.filter((path) => !isRecordPath(path))).toEqual([]);
  });

  it("names labels that exist", () => {
    const known = labelTableOf(taxonomy).labels.map((label) => label.id);
    expect((rule.applies.labels ?? []).filter((label) => !known.includes(label))).toEqual([]);
  });

  it("fills the same gaps in both languages, and one finding is as grave as the rule", () => {
    const found = Object.values(rule.findings);
    for (const { zh, en } of found) expect(gapsOf(zh)).toEqual(gapsOf(en));
    expect(found.length).toBeGreaterThan(0);
    const gravest = Math.min(...found.map(({ severity }) => severities.indexOf(severity)));
    expect(gravest).toBeLessThanOrEqual(severities.indexOf(rule.severity));
  });

  it("has a basis with a document and a demand in both languages", () => {
    for (const { document, demands } of rule.basis) {
      expect(document.trim()).not.toBe("");
      expect(demands.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it("says by its examples when it is raised and when not", () => {
    const { failing, passing } = rule.examples;
    expect(outcomeOf(id, failing.record, failing.asOf).result).toBe("flag");
    const result = everyRule.classify(
      passing.record,
      passing.asOf === undefined ? {} : { asOf: passing.asOf },
    );
    if (result.outcome === "rejected") throw new Error(result.error.message);
    const grave = result.flags.filter((f) => f.rule === id && ["critical", "high"].includes(f.severity));
    expect(grave).toEqual([]);
    expect(result.undecided.filter((u) => u.rule === id)).toEqual([]);
  });
});
