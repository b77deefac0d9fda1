import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { createResultWriter } from "../../src/report/create-result-writer.js";
import { csvRow } from "../../src/report/csv-row.js";
import type { ReportedResult } from "../../src/report/result-writer.js";
import { answeredOf, assessmentOf, conditionOf, matchOf, rejectedOf } from "../explain/sample-results.js";
import { plainPage } from "./plain-page.js";

function written(results: readonly ReportedResult[], options = {}): string {
  const writer = createResultWriter("csv", { ...plainPage(), ...options });
  return writer.head() + results.map((result) => writer.row(result)).join("") + writer.foot();
}

/** The rows as a spreadsheet reads them. */
function rows(results: readonly ReportedResult[]): Record<string, string>[] {
  return parse(written(results), { columns: true, record_delimiter: "\r\n" });
}

describe("csvRow", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1+1", "＠x"])(
    "%j is no formula any more",
    (text) => {
      expect(parse(csvRow([text]), { record_delimiter: "\r\n" })).toEqual([[`'${text}`]]);
    },
  );

  test("quotes what would break a row and keeps it whole", () => {
    const cells = ['说"好"', "a,b", "第一行\n第二行", "普通", " x "];
    expect(parse(csvRow(cells), { record_delimiter: "\r\n" })).toEqual([cells]);
  });

  test("numbers stay numbers, nothing stays empty", () => {
    expect(csvRow([-1.5, true, null, undefined, ""])).toBe("-1.5,true,,,\r\n");
  });
});

describe("results as CSV", () => {
  test("one row a result, the answer and what is missing in it", () => {
    const conditions = [conditionOf(), conditionOf({ status: "met" })];
    const assessments = [
      assessmentOf({ status: "needs-evidence", matches: [matchOf({ conditions })] }),
      assessmentOf({ regime: "national-transition", category: "transition", status: "needs-evidence" }),
    ];
    const [row, rejected] = rows([
      { result: answeredOf({ assessments }), record: { purpose: "采购锅炉" } },
      { result: rejectedOf({ id: "L-2" }) },
    ]);
    expect(row).toMatchObject({
      id: "L-1",
      purpose: "采购锅炉",
      outcome: "answered",
      category: "green",
      status: "needs-evidence",
      catalogue: "demo-green",
      edition: "2025",
      standing: "official-copy",
      code: "1.1",
      tier: "confirmed",
      missing: "检测报告",
      otherAnswers: "national-transition:transition/needs-evidence:1.1",
      asOf: "2025-11-03",
    });
    expect(rejected).toMatchObject({
      id: "L-2",
      outcome: "rejected",
      category: "",
      code: "",
      errorCode: "RECORD_NOT_JSON",
      errorLine: "14",
    });
  });

  test("a candidate that is not the answer stands only among the candidates", () => {
    const assessments = [assessmentOf({ category: "undetermined", status: "needs-review" })];
    const [row] = rows([{ result: answeredOf({ assessments }) }]);
    expect(row).toMatchObject({ code: "", name: "", tier: "", candidates: "1.1:confirmed" });
  });

  test("what a record holds cannot become a formula", () => {
    const [row] = rows([
      { result: answeredOf({ id: "=cmd|' /C calc'!A0" }), record: { purpose: "@SUM(1)\n-2" } },
    ]);
    expect(row?.id).toBe("'=cmd|' /C calc'!A0");
    expect(row?.purpose).toBe("'@SUM(1) -2");
  });

  test("a long text is cut between characters", () => {
    const [row] = rows([{ result: answeredOf(), record: { purpose: `a${"𠮷".repeat(400)}` } }]);
    expect(row?.purpose).toMatch(/^a𠮷+…$/u);
    expect([...(row?.purpose ?? "")].length).toBeLessThan(300);
  });

  test("a byte order mark stands in front only where it is asked for", () => {
    expect(written([]).startsWith("id,")).toBe(true);
    expect(written([], { byteOrderMark: true }).startsWith("\ufeffid,")).toBe(true);
  });
});
