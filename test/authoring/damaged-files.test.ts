import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintTaxonomy } from "../../src/authoring/lint/lint-taxonomy.js";
import { parseTaxonomy } from "../../src/authoring/parse-taxonomy.js";
import { smallTaxonomy } from "../catalogue/small-taxonomy.js";

const files = smallTaxonomy();

type Damage = (lines: string[], at: number) => void;
const damages: Readonly<Record<string, Damage>> = {
  deleted: (lines, at) => lines.splice(at, 1),
  "written twice": (lines, at) => lines.splice(at, 0, lines[at] ?? ""),
  "moved in": (lines, at) => lines.splice(at, 1, `   ${lines[at]}`),
  "moved out": (lines, at) => lines.splice(at, 1, (lines[at] ?? "").replace(/^ {1,3}/, "")),
  "behind a tab": (lines, at) => lines.splice(at, 1, `\t${lines[at]}`),
  "cut off": (lines, at) => lines.splice(at),
  "left open": (lines, at) => lines.splice(at, 1, `${lines[at]} ["`),
  "without quotes": (lines, at) => lines.splice(at, 1, (lines[at] ?? "").replaceAll('"', "")),
};

const problemsOf = (path: string, text: string) => {
  const parsed = parseTaxonomy(files.map((file) => (file.path === path ? { path, text } : file)));
  return [...parsed.problems, ...lintTaxonomy(parsed)];
};

describe("a catalogue with one line", () => {
  it.each(Object.entries(damages))("%s is told with file, line and column, and never thrown", (_, damage) => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), ({ path, text }, place) => {
        const lines = text.trimEnd().split("\n");
        damage(lines, place % lines.length);
        for (const problem of problemsOf(path, `${lines.join("\n")}\n`)) {
          expect(problem.file).not.toBe("");
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.column).toBeGreaterThan(0);
          expect(problem.message.zh && problem.message.en && problem.code).toBeTruthy();
        }
      }),
      { numRuns: 15 },
    );
  });

  it("written twice is never taken silently where the line is an entry", () => {
    for (const { path, text } of files.filter((file) =>
      /^(industry|classes)\/|edition\.yaml$/.test(file.path),
    )) {
      const lines = text.trimEnd().split("\n");
      for (const [at, line] of lines.entries()) {
        if (!/^ {2}- \{.*(code|id|item):/.test(line)) continue;
        const twice = lines.toSpliced(at, 0, line).join("\n");
        expect([path, at, problemsOf(path, `${twice}\n`).length]).not.toEqual([path, at, 0]);
      }
    }
  });
});
