import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlText } from "../../../src/report/findings/html-text.js";
import { markdownText } from "../../../src/report/findings/markdown-text.js";
import { awkwardFinding, awkwardReport, emptyReport } from "./awkward-report.js";
import { writeReport } from "./write-report.js";

const many = (count: number) => ({
  ...emptyReport,
  findings: Array.from({ length: count }, (_, at) => ({ ...awkwardFinding, line: at + 1 })),
});

describe("markdown", () => {
  it("begins with the mark by which a workflow finds its comment", () => {
    expect(writeReport("markdown").split("\n")[0]).toBe("<!-- verdex check -->");
  });

  it("every row of the table has the four cells of its head, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (message) => {
        const report = { ...emptyReport, findings: [{ ...awkwardFinding, message, file: message }] };
        const rows = writeReport("markdown", { report })
          .split("\n")
          .filter((line) => line.startsWith("|"));
        expect(rows).toHaveLength(3);
        // an escaped bar is no border, and a backslash in front of it is itself escaped
        for (const row of rows) expect(row.replace(/\\./g, "").split("|")).toHaveLength(6);
      }),
    );
  });

  it("calls nobody and no issue, and lets no markup through", () => {
    const text = markdownText("@user #12 <img src=x> **b** [l](u) `c` a|b\n# h\n1. x\n- y");
    expect(text).toBe(
      "@<!-- -->user #<!-- -->12 &lt;img src=x&gt; \\*\\*b\\*\\* \\[l\\](u) \\`c\\` a\\|b<br>\\# h<br>1\\. x<br>\\- y",
    );
  });

  it("holds no more than a comment does, the gravest first, and says how many are left out", () => {
    const report = many(3000);
    const text = writeReport("markdown", { report, lang: "en" });
    expect(text.length).toBeLessThan(65_536);
    const rows = text.split("\n").filter((line) => line.startsWith("| high")).length;
    expect(text).toContain(`${3000 - rows} more are not listed`);
  });

  it("says so when nothing was found, and does not when a file could not be read", () => {
    expect(writeReport("markdown", { report: emptyReport, lang: "en" })).toContain("Nothing found.");
    const report = { ...emptyReport, unread: awkwardReport.unread };
    expect(writeReport("markdown", { report, lang: "en" })).not.toContain("Nothing found.");
  });
});

describe("html", () => {
  it.each(["zh", "en"] as const)("fetches nothing and runs nothing, in %s", (lang) => {
    const page = writeReport("html", { lang });
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|base)\b/i);
    expect(page).not.toMatch(/\bsrc=|url\(|@import/i);
    expect(page).toContain("default-src 'none'");
    expect([...page.matchAll(/\bhref="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "https://pages.example/规则?a=1&amp;b=&quot;2&quot;",
    ]);
    expect(page).toContain(`<html lang="${lang === "zh" ? "zh-CN" : "en"}">`);
  });

  it("no text becomes markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(htmlText(text).replaceAll("<br>", "")).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it("has each finding with place, clause, remedy, page and an anchor", () => {
    const page = writeReport("html");
    for (const { fingerprint } of awkwardReport.findings) expect(page).toContain(`id="f-${fingerprint}"`);
    expect(page).toContain("#1?.yaml:4:8");
    expect(page).toContain("要求 ]]&gt; &amp; &quot;q&quot;");
    expect(page).toContain("规则说明：docs/rules/zh/unknown-label.md");
    expect(page).toContain("已豁免：待更名 &lt;|&gt; 50% ]]&gt;（产品部，至 2026-06-30）");
  });

  it("says so when nothing was found", () => {
    expect(writeReport("html", { report: emptyReport, lang: "en" })).toContain("Nothing found.");
  });
});

describe("jsonl", () => {
  const lines = (text: string) =>
    text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));

  it("holds all that JSON does, the run last", () => {
    const { findings, unread, undecided, ...run } = JSON.parse(writeReport("json"));
    const all = lines(writeReport("jsonl"));
    const of = (type: string) => all.filter((line) => line.type === type).map(({ type: _, ...line }) => line);
    expect(of("finding")).toEqual(findings);
    expect(of("unread")).toEqual(unread);
    expect(of("undecided")).toEqual(undecided);
    expect(all.at(-1)).toEqual({ type: "run", ...run, findings: 8, unread: 1, undecided: 1 });
  });

  it("nothing found is the line of the run", () => {
    expect(lines(writeReport("jsonl", { report: emptyReport }))).toHaveLength(1);
  });
});
