import { describe, expect, test } from "vitest";
import { lintChecks } from "../../../src/authoring/lint/checks.js";
import { lintTaxonomy } from "../../../src/authoring/lint/lint-taxonomy.js";
import { parseTaxonomy } from "../../../src/authoring/parse-taxonomy.js";
import { changedTaxonomy, smallTaxonomy } from "../../catalogue/small-taxonomy.js";
import { cases, edition, older, section } from "./check-cases.js";

// cases a marked file cannot show: the finding is elsewhere than the change
const elsewhere: Readonly<Record<string, { file: string; line: number; column: number }>> = {
  "announced with items": { file: section, line: 7, column: 5 },
  nameless: { file: edition, line: 9, column: 9 },
};

describe("lint", () => {
  test("the small taxonomy is clean", () => {
    expect(lintTaxonomy(parseTaxonomy(smallTaxonomy()))).toEqual([]);
  });

  test.each(cases)("$check: $what", ({ check, what, severity, also = 0, ...change }) => {
    const { files, expected } = changedTaxonomy(change);
    const parsed = parseTaxonomy(files);
    expect(parsed.problems).toEqual([]);
    const found = lintTaxonomy(parsed, { checks: lintChecks.filter(({ id }) => id === check) });
    const places = found.map(({ code, file, line, column, ...rest }) => ({
      code,
      severity: rest.severity,
      file,
      line,
      column,
    }));
    const at = elsewhere[what] ?? expected[0];
    expect(places).toContainEqual({ code: `lint/${check}`, severity: severity ?? "error", ...at });
    expect(places).toHaveLength(1 + also);
    for (const { message, hint } of found) {
      for (const text of [message.zh, message.en, hint.zh, hint.en]) expect(text).not.toBe("");
    }
  });

  test("an edition that declares how many terms its items have is held to it", () => {
    const { files } = changedTaxonomy({
      path: edition,
      find: "completeness: complete",
      put: "completeness: complete\nminimumTerms: 6",
    });
    const found = lintTaxonomy(parseTaxonomy(files));
    expect(found.map(({ code, severity, path }) => `${code} ${severity} ${path}`)).toEqual([
      "lint/few-aliases error items.0.code",
      "lint/few-aliases error items.1.code",
      "lint/few-aliases error items.2.code",
    ]);
  });

  test("a term declared as shared may be a strong alias of both items", () => {
    const { files } = changedTaxonomy({
      path: section,
      find: "[高效示例水泵, 示例泵站改造]",
      put: "[高效示例水泵, 示例泵站改造, 节能示例锅炉]",
    });
    const declared = files.map((file) =>
      file.path === section
        ? { ...file, text: file.text.replace("term: 示例机组", "term: 节能示例锅炉") }
        : file,
    );
    expect(lintTaxonomy(parseTaxonomy(declared))).toEqual([]);
  });

  test("industry codes may come from outside and are not checked without a table", () => {
    const without = smallTaxonomy().filter(({ path }) => !path.startsWith("industry/"));
    expect(lintTaxonomy(parseTaxonomy(without))).toEqual([]);
    const found = lintTaxonomy(parseTaxonomy(without), { industryCodes: ["0111"] });
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "lint/industry-codes items.0.rows.0.industry",
      "lint/industry-codes industries.0",
    ]);
  });

  test("what an unreadable file may hold is not reported as missing", () => {
    const { files } = changedTaxonomy({ path: older, find: 'section: "1"', put: "section: 1" });
    const parsed = parseTaxonomy(files);
    expect(parsed.problems.map(({ code }) => code)).toEqual(["schema/unquoted-text"]);
    expect(lintTaxonomy(parsed)).toEqual([]);
  });

  test("every check has a failing case", () => {
    expect([...new Set(cases.map(({ check }) => check))].sort()).toEqual(
      lintChecks.map(({ id }) => id).sort(),
    );
  });
});
