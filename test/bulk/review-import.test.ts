import { appendFileSync, chmodSync, existsSync, readdirSync, readFileSync, truncateSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { csvRow } from "../../src/report/csv-row.js";
import { type Run, run } from "../cli/run-in-process.js";
import { temporaryFolder } from "../cli/temporary-folder.js";
import { bookCsv } from "./sample-book.js";

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
type Row = Record<string, string>;
type Fill = readonly [accepted: string, reviewer: string, reason: string];
let sheet: Row[];

beforeAll(async () => {
  const rows = ["1", "2", "3"].map((id) => [
    id,
    "客户",
    "综合能源项目",
    "100",
    "2025-11-03",
    '"第一行\n第二行"',
  ]);
  const book = folder.file("book.csv", bookCsv(rows));
  await run(["review", "export", book, "--out", at("sheet.csv")]);
  sheet = parse(readFileSync(at("sheet.csv")), { columns: true, bom: true });
  expect(sheet).toHaveLength(3);
});

function csvOf(fills: readonly Fill[], between = ","): string {
  const rows = sheet.map((row, position) => {
    const [verdex_accepted = "", verdex_reviewer = "", verdex_reason = ""] = fills[position] ?? [];
    return { ...row, verdex_accepted, verdex_reviewer, verdex_reason };
  });
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) =>
      between === ","
        ? csvRow(cells)
        : `${cells.map((cell) => cell.replaceAll("\n", " ")).join(between)}\r\n`,
    )
    .join("");
}

const filled = (name: string, fills: readonly Fill[]): string => folder.file(name, csvOf(fills));

async function take(file: string, decisions: string, ...more: string[]): Promise<Run> {
  const argv = ["review", "import", file, "--decisions", at(decisions), "--date", "2026-01-05", ...more];
  return await run(argv);
}

const entries = (name: string) =>
  readFileSync(at(name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the file of decisions", () => {
  test("is never glued together: its last line may have lost its end in an editor", async () => {
    await take(filled("a.csv", [["none", "甲", "理由"]]), "cut.jsonl");
    truncateSync(at("cut.jsonl"), readFileSync(at("cut.jsonl")).length - 1);
    const { code, stderr } = await take(
      filled("b.csv", [
        ["", "", ""],
        ["none", "甲", "理由"],
      ]),
      "cut.jsonl",
    );
    expect(code, stderr).toBe(0);
    expect(entries("cut.jsonl")).toHaveLength(2);
  });

  test("may have been saved with a byte order mark", async () => {
    await take(filled("a.csv", [["none", "甲", "理由"]]), "bom.jsonl");
    folder.file("bom.jsonl", `\ufeff${readFileSync(at("bom.jsonl"), "utf8")}`);
    const { code, stderr } = await take(
      filled("b.csv", [
        ["", "", ""],
        ["none", "甲", "理由"],
      ]),
      "bom.jsonl",
    );
    expect([code, stderr]).toEqual([0, expect.stringContaining("1 decisions merged")]);
  });

  test("with half a line is left as it is, and told by the line and what to do", async () => {
    await take(filled("a.csv", [["none", "甲", "理由"]]), "half-line.jsonl");
    appendFileSync(at("half-line.jsonl"), '{"version":1');
    const before = readFileSync(at("half-line.jsonl"), "utf8");
    const { code, stderr } = await take(filled("b.csv", [["none", "乙", "理由"]]), "half-line.jsonl");
    expect([code, stderr]).toEqual([
      4,
      expect.stringContaining("line 2 is no whole decision. Where it is half"),
    ]);
    expect(readFileSync(at("half-line.jsonl"), "utf8")).toBe(before);
    expect(existsSync(at("half-line.jsonl.lock"))).toBe(false);
  });

  test("keeps who may read it, and no second file stays beside it", async () => {
    await take(filled("a.csv", [["none", "甲", "理由"]]), "mode.jsonl");
    chmodSync(at("mode.jsonl"), 0o640);
    await take(
      filled("b.csv", [
        ["", "", ""],
        ["none", "甲", "理由"],
      ]),
      "mode.jsonl",
    );
    expect(readdirSync(folder.path).filter((name) => name.startsWith("mode.jsonl"))).toEqual(["mode.jsonl"]);
  });

  test("is written by one import at a time", async () => {
    const [one, other] = [
      filled("a.csv", [["none", "甲", "理由"]]),
      filled("b.csv", [["none", "乙", "理由"]]),
    ];
    const lock = folder.file("busy.jsonl.lock", JSON.stringify({ host: hostname(), pid: process.ppid }));
    const { code, stderr } = await take(one, "busy.jsonl");
    expect([code, stderr]).toEqual([2, expect.stringContaining(lock)]);
    expect(existsSync(at("busy.jsonl"))).toBe(false);
    await run(["--version"]);
    const runs = await Promise.all([take(one, "both.jsonl"), take(other, "both.jsonl")]);
    const taken = runs.filter((result) => result.code === 0).length;
    expect(entries("both.jsonl")).toHaveLength(taken);
  });
});

describe("a sheet as it comes back", () => {
  test("rows are counted as the spreadsheet shows them; empty ones are none", async () => {
    const file = filled("rows.csv", [
      ["none", "", "理由"],
      ["", "甲", ""],
      ["none", "甲", ""],
    ]);
    appendFileSync(file, `${",".repeat(20)}\r\n\r\n`);
    const { stderr } = await take(file, "rows.jsonl");
    expect(stderr.match(/^row \d/gm)).toEqual(["row 2", "row 4"]);
    expect(stderr).toContain("1 rows blank");
  });

  test("a reason without a decision was forgotten, and is told; a name alone was filled down", async () => {
    const { code, stderr } = await take(
      filled("half.csv", [
        ["", "甲", "看过"],
        ["", "甲", ""],
      ]),
      "half.jsonl",
    );
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^row 2 .*accepted/m)]);
    expect(stderr).toContain("2 rows blank, 0 known, 1 wrong");
  });

  test("yes and no name no item, and the message says what to write", async () => {
    const file = filled("yes.csv", [
      ["是", "甲", "理由"],
      ["否 ", "甲", "理由"],
      ["√", "甲", "理由"],
    ]);
    const { code, stderr } = await run([
      "--lang",
      "zh",
      "review",
      "import",
      file,
      "--decisions",
      at("yes.jsonl"),
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/第 2 行（1）：accepted 填的是 是，看不出指哪个条目：请填条目代码（如 \d/);
    expect(stderr.match(/看不出指哪个条目/g)).toHaveLength(3);
  });

  test("may be the Unicode text of a spreadsheet, which is UTF-16 with tabs", async () => {
    const text = `\ufeff${csvOf([["none", "甲 ", "理由"]], "\t")}`;
    const { code, stderr } = await take(folder.file("wide.txt", Buffer.from(text, "utf16le")), "wide.jsonl");
    expect(code, stderr).toBe(0);
    expect(entries("wide.jsonl")).toMatchObject([{ reviewer: "甲", sheet: { line: 2 } }]);
  });

  test("what is no sheet at all is told so", async () => {
    const { code, stderr } = await take(
      folder.file("no-sheet.csv", new Uint8Array([0, 1, 2, 0])),
      "none.jsonl",
    );
    expect([code, stderr]).toEqual([4, expect.stringContaining("neither CSV")]);
  });

  test("a workbook that was cut off is told as damaged, in the reader's language", async () => {
    const file = folder.file("cut.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    const argv = ["--lang", "zh", "review", "import", file, "--decisions", at("none.jsonl")];
    expect(await run(argv)).toMatchObject({ code: 4, stderr: expect.stringContaining("损坏或不完整") });
  });

  test("a day typed as a reason stays a day", async () => {
    const [row = {}] = sheet;
    const headings = Object.keys(row);
    const typed: Row = { ...row, verdex_accepted: "none", verdex_reviewer: "甲" };
    const cells = headings.map((name) => {
      return name === "verdex_reason" ? new Date(Date.UTC(2025, 10, 6)) : (typed[name] ?? "");
    });
    const workbook = await writeXlsx({ sheets: [{ name: "verdex", rows: [headings, cells] }] });
    await take(folder.file("day.xlsx", workbook), "day.jsonl");
    expect(entries("day.jsonl")).toMatchObject([{ reason: "2025-11-06" }]);
  });

  test("is not overwritten by another export while somebody fills it in", async () => {
    const book = at("book.csv");
    for (const fill of [
      ["none", "", ""],
      ["", "甲", ""],
    ] as const) {
      const file = filled("work.csv", [fill]);
      const before = readFileSync(file, "utf8");
      const { code, stderr } = await run(["review", "export", book, "--out", file]);
      expect([code, stderr]).toEqual([2, expect.stringContaining("filled in")]);
      expect(readFileSync(file, "utf8")).toBe(before);
    }
    expect((await run(["review", "export", book, "--out", filled("work.csv", [])])).code).toBe(0);
  });

  test("two columns for the same thing are refused", async () => {
    const file = folder.file(
      "two.csv",
      csvOf([["none", "甲", "理由"]]).replace("verdex_question", "verdex_accepted"),
    );
    const { code, stderr } = await take(file, "two.jsonl");
    expect([code, stderr]).toEqual([4, expect.stringContaining("verdex_accepted")]);
  });
});

describe("reviewers who differ", () => {
  test("are told with file and row, at each import, until it is settled", async () => {
    await take(filled("li.csv", [["none", "李", "理由"]]), "differ.jsonl");
    const wang = filled("wang.csv", [[sheet[0]?.verdex_candidate1 ?? "", "王", "理由"]]);
    for (const added of [1, 0]) {
      const { code, stderr } = await take(wang, "differ.jsonl");
      expect(code).toBe(1);
      expect(stderr).toContain("李 (li.csv row 2), 王 (wang.csv row 2) decided differently");
      expect(stderr).toContain(`${added} decisions merged`);
    }
    expect((await take(wang, "differ.jsonl", "--overrule")).code).toBe(0);
  });

  test("an overruled sheet that is imported again by mistake puts nothing back", async () => {
    const li = filled("li.csv", [["none", "李", "理由"]]);
    await take(li, "again.jsonl");
    const candidate = sheet[0]?.verdex_candidate1 ?? "";
    await take(filled("wang.csv", [[candidate, "王", "理由"]]), "again.jsonl", "--overrule");
    const { code, stderr } = await take(li, "again.jsonl");
    expect([code, stderr]).toEqual([0, expect.stringContaining("0 decisions merged")]);
    expect(stderr).toContain("1 known");
    const changed = filled("li-2.csv", [["none", "李", "仍不同意"]]);
    expect((await take(changed, "again.jsonl")).stderr).toContain("1 decisions merged");
  });

  test("a sheet of both overrules nobody: which of them is to hold cannot be told", async () => {
    const both = csvOf([["none", "李", "理由"]]);
    const [, row = ""] = csvOf([[sheet[0]?.verdex_candidate1 ?? "", "王", "理由"]]).split(/(?<=\r\n)/);
    const { code, stderr } = await take(folder.file("both.csv", both + row), "neither.jsonl", "--overrule");
    expect(code).toBe(1);
    expect(stderr).toContain("0 decisions merged");
    expect(stderr.match(/--overrule/g)).toHaveLength(2);
  });
});
