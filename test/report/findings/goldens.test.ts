import { describe, expect, it } from "vitest";
import type { ReportedRule } from "../../../src/check/reported-rule.js";
import { reportFormats } from "../../../src/report/findings/report-writer.js";
import { exampleReport } from "./example-report.js";
import { writeReport } from "./write-report.js";

// after a change that is meant: npx vitest run test/report/findings -u, and read the difference
describe.each(["zh", "en"] as const)("reports in %s", (lang) => {
  it.each(reportFormats)("%s of a report full of awkward text", async (format) => {
    await expect(writeReport(format, { lang })).toMatchFileSnapshot(`golden/awkward.${lang}.${format}.txt`);
  });

  it("of the failing example, in every format", async () => {
    const report = await exampleReport(lang);
    const rules = [...new Map(report.findings.map((finding) => [finding.rule, finding])).values()].map(
      ({ rule, severity, title, remediation, basis, helpUri }): ReportedRule => ({
        id: rule,
        group: "…",
        severity,
        title,
        why: "…",
        remediation,
        basis,
        helpUri,
      }),
    );
    const files = [...new Set(report.findings.map(({ file }) => file))];
    for (const format of reportFormats) {
      const text = writeReport(format, { lang, report, rules, files });
      await expect(text).toMatchFileSnapshot(`golden/example.${lang}.${format}.txt`);
    }
  });
});
