import { describe, expect, it } from "vitest";
import { z } from "zod";
import { emptyReport } from "./awkward-report.js";
import { exampleReport } from "./example-report.js";
import { writeReport } from "./write-report.js";

// what the code quality widget demands of a report
const issuesSchema = z.array(
  z.object({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(["info", "minor", "major", "critical", "blocker"]),
    location: z.object({
      path: z.string().regex(/^(?!\.\/|\/)/),
      lines: z.object({ begin: z.int().min(1), end: z.int().min(1).optional() }),
    }),
  }),
);
const issues = (text: string) => issuesSchema.parse(JSON.parse(text));

describe("code quality report", () => {
  it.each(["zh", "en"] as const)("has the demanded fields and unique fingerprints, in %s", async (lang) => {
    for (const report of [undefined, await exampleReport(lang)]) {
      const all = issues(writeReport("gitlab", { lang, ...(report && { report }) }));
      expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
    }
  });

  it("holds what counts, by severity, and files that could not be read", () => {
    expect(issues(writeReport("gitlab")).map(({ severity, check_name }) => [check_name, severity])).toEqual([
      ["INPUT_UNREADABLE", "blocker"],
      ["unknown-label", "critical"],
      ["unknown-label", "critical"],
      ["own-rule", "blocker"],
      ["medium-rule", "major"],
      ["low-rule", "minor"],
      ["info-rule", "info"],
    ]);
  });

  it("the description tells what to do and the clause; no half character is left", () => {
    const text = writeReport("gitlab");
    const [, first] = issues(text);
    expect(first?.description).toContain("处理：改用 <标识表> 中的编号");
    expect(first?.description).toContain("依据：文件 <A> | 50%，第3条, (二): `x`");
    expect(first?.description).not.toContain("\n");
    expect(text).not.toMatch(/[^\\]\\ud8/);
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  it("nothing found is an empty list", () => {
    expect(writeReport("gitlab", { report: emptyReport })).toBe("[]\n");
  });
});
