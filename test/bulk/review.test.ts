import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { DecisionEntry } from "../../src/bulk/review/decision-entry.js";
import { mergeDecisions } from "../../src/bulk/review/merge-decisions.js";
import { resolveEntries } from "../../src/bulk/review/resolve-entries.js";
import { csvRow } from "../../src/report/csv-row.js";
import { run } from "../cli/run-in-process.js";
import { temporaryFolder } from "../cli/temporary-folder.js";
import { bookCsv } from "./sample-book.js";

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
type Row = Record<string, string>;

function csv(name: string): Row[] {
  return parse(readFileSync(at(name)), { columns: true, record_delimiter: "\r\n", bom: true });
}

/** A sheet as a reviewer sends it back. */
function filled(name: string, rows: readonly Row[]): string {
  const headings = Object.keys(rows[0] ?? {});
  return folder.file(name, [headings, ...rows.map((row) => Object.values(row))].map(csvRow).join(""));
}

const loan = (id: string, use: string, amount = "100"): string[] => [
  id,
  "客户",
  use,
  amount,
  "2025-11-03",
  "",
];
const unclear = loan("L-2", "综合能源项目");
const bookFile = folder.file(
  "book.csv",
  bookCsv([loan("L-1", "屋顶光伏电站"), unclear, loan("L-3", "节能环保项目")]),
);

async function bulkRows(file: string, decisions: string): Promise<Row[]> {
  const { code, stderr } = await run(["bulk", file, "--out", at("out.csv"), "--decisions", decisions]);
  expect(code, stderr).toBe(0);
  return csv("out.csv");
}

describe("the reviewer's loop", () => {
  test("export, fill in, import, and a second run that knows the decision", async () => {
    const { code, stderr } = await run(["review", "export", bookFile, "--out", at("sheet.csv")]);
    expect(code, stderr).toBe(0);
    const sheet = csv("sheet.csv");
    expect(sheet.length).toBeGreaterThan(0);
    for (const row of sheet) {
      expect(row.verdex_status).toBe("needs-review");
      expect(row.verdex_fingerprint).toMatch(/^fp-[0-9a-f]{32}$/);
    }
    const [asked] = sheet;
    expect(asked?.贷款用途).toBeTruthy();
    const id = asked?.verdex_id ?? "";
    const decided = filled("filled.csv", [
      { ...asked, verdex_accepted: "none", verdex_reviewer: "张三", verdex_reason: "用途过泛" },
      ...sheet.slice(1),
    ]);
    const imported = await run([
      "review",
      "import",
      decided,
      "--decisions",
      at("d.jsonl"),
      "--date",
      "2026-01-05",
    ]);
    expect(imported.code, imported.stderr).toBe(0);
    const entry: DecisionEntry = JSON.parse(readFileSync(at("d.jsonl"), "utf8"));
    expect(entry).toMatchObject({
      id,
      accepted: null,
      reviewer: "张三",
      on: "2026-01-05",
      machine: { status: "needs-review", digest: expect.stringMatching(/^sha256:/) },
      sheet: { file: "filled.csv", line: 2 },
    });

    const rows = await bulkRows(bookFile, at("d.jsonl"));
    const row = rows.find(({ verdex_id }) => verdex_id === id);
    expect(row).toMatchObject({
      verdex_status: "needs-review",
      verdex_accepted: "none",
      verdex_reviewer: "张三",
      verdex_reviewState: "applies",
    });
    expect(rows.filter(({ verdex_reviewState: state }) => state !== "")).toHaveLength(1);

    const again = await run([
      "review",
      "export",
      bookFile,
      "--out",
      at("next.csv"),
      "--decisions",
      at("d.jsonl"),
    ]);
    expect(again.code).toBe(0);
    expect(csv("next.csv").map(({ verdex_id }) => verdex_id)).not.toContain(id);

    const changed = folder.file("changed.csv", bookCsv([loan(id, asked?.贷款用途 ?? "", "999")]));
    const [moved] = await bulkRows(changed, at("d.jsonl"));
    expect(moved).toMatchObject({ verdex_reviewState: "content-changed", verdex_accepted: "none" });
  });

  test("an id a spreadsheet made a number of loses no decision", async () => {
    const padded = folder.file(
      "padded.csv",
      bookCsv([loan("0002", "综合能源项目"), loan("0003", "屋顶光伏电站")]),
    );
    await run(["review", "export", padded, "--out", at("padded-sheet.csv")]);
    const [asked] = csv("padded-sheet.csv");
    expect(asked?.verdex_id).toBe("0002");
    const decision = { verdex_accepted: "none", verdex_reviewer: "张三", verdex_reason: "用途过泛" };
    const sheet = filled("padded-filled.csv", [{ ...asked, 贷款编号: "2", verdex_id: "2", ...decision }]);
    const decisions = at("padded.jsonl");
    await run(["review", "import", sheet, "--decisions", decisions, "--date", "2026-01-05"]);
    const [row] = await bulkRows(padded, decisions);
    expect(row).toMatchObject({ verdex_accepted: "none", verdex_reviewState: "applies" });
  });

  test("decisions that cannot be read are told as an input, whoever answers", async () => {
    for (const workers of ["0", "1"]) {
      const argv = ["bulk", bookFile, "--out", at("none.csv"), "--decisions", at("none.jsonl")];
      const { code, stderr } = await run([...argv, "--workers", workers]);
      expect([code, stderr]).toEqual([4, expect.stringContaining(at("none.jsonl"))]);
    }
  });

  test("decisions that are about no row are told and counted", async () => {
    const both = folder.file("both.csv", bookCsv([unclear, loan("L-5", "综合能源项目")]));
    await run(["review", "export", both, "--out", at("lost-sheet.csv")]);
    const decision = { verdex_accepted: "none", verdex_reviewer: "张三", verdex_reason: "用途过泛" };
    const sheet = csv("lost-sheet.csv").map((row) => ({ ...row, ...decision }));
    const argv = ["review", "import", filled("lost-filled.csv", sheet), "--decisions", at("lost.jsonl")];
    await run([...argv, "--date", "2026-01-05"]);
    const one = folder.file("one.csv", bookCsv([loan("L-1", "屋顶光伏电站"), loan("L-5", "综合能源项目")]));
    const accountOf = async (file: string) => {
      const sides = ["--decisions", at("lost.jsonl"), "--account", at("lost.json"), "--chunk-size", "60"];
      const { stderr } = await run(["bulk", file, "--out", at("lost.csv"), ...sides]);
      return { stderr, account: JSON.parse(readFileSync(at("lost.json"), "utf8")) };
    };
    const some = await accountOf(one);
    expect(some.stderr).toContain("decisions that met no row, by record: 1 (L-2)");
    expect(some.account).toMatchObject({ unmetDecisions: 1, reviewed: { applies: 1 } });
    const all = await accountOf(both);
    expect(all.stderr).not.toContain("met no row");
    expect(all.account).toMatchObject({ unmetDecisions: 0, reviewed: { applies: 2 } });
  });

  test("what cannot be taken over is told by its line and makes the exit code 1", async () => {
    await run(["review", "export", bookFile, "--out", at("wrong.csv")]);
    const [row = {}] = csv("wrong.csv");
    const fill = (accepted: string, more: Row = {}): Row => {
      return { ...row, verdex_accepted: accepted, verdex_reviewer: "李四", verdex_reason: "理由", ...more };
    };
    const rows = [
      fill("99.99.99"),
      fill("none", { verdex_reviewer: "" }),
      fill("none", { verdex_reason: "" }),
      fill("none", { verdex_fingerprint: "1.2E+31" }),
      fill("", { verdex_reason: "" }),
    ];
    const sheet = filled("wrong-filled.csv", rows);
    const { code, stderr } = await run([
      "review",
      "import",
      sheet,
      "--decisions",
      at("w.jsonl"),
      "--date",
      "2026-01-05",
    ]);
    expect(code).toBe(1);
    expect(stderr.match(/^row \d/gm)).toEqual(["row 2", "row 3", "row 4", "row 5"]);
    expect(stderr).toContain("0 decisions merged");
    const other = folder.file("other.csv", "a,b\r\n1,2\r\n");
    expect((await run(["review", "import", other, "--decisions", at("w.jsonl")])).code).toBe(4);
  });

  test("a tick under accepted names no item and is refused, a no as well; “none of them” is none", async () => {
    await run(["review", "export", bookFile, "--out", at("ticks.csv")]);
    const [row = {}] = csv("ticks.csv");
    const code = (row.verdex_candidate1 ?? "").split(" ")[0] ?? "";
    expect(code).not.toBe("");
    const fill = (accepted: string): Row => {
      return { ...row, verdex_accepted: accepted, verdex_reviewer: "李四", verdex_reason: "理由" };
    };
    const ticks = ["是", "否", "Y", "N", "yes", "对", "√", "x", "×", "？", "1", "TRUE"];
    const sheet = filled("ticks-filled.csv", ticks.map(fill));
    const refused = await run(["review", "import", sheet, "--decisions", at("ticks.jsonl")]);
    expect(refused.code).toBe(1);
    const lines = refused.stderr.split("\n").filter((line) => line.startsWith("row "));
    expect(lines).toHaveLength(ticks.length);
    for (const line of lines) expect(line).toMatch(/which names no item: fill in the code.*or none/);
    expect(lines[0]).toContain(code);
    for (const [at_, no] of ["都不是", "ｎｏ"].entries()) {
      const file = filled(`no-${at_}.csv`, [fill(no)]);
      const { code: exit, stderr } = await run([
        "review",
        "import",
        file,
        "--decisions",
        at(`no-${at_}.jsonl`),
      ]);
      expect(exit, stderr).toBe(0);
      expect(readFileSync(at(`no-${at_}.jsonl`), "utf8")).toContain('"accepted":null');
    }
  });

  test("XLSX there and back", async () => {
    await run(["review", "export", bookFile, "--out", at("sheet.xlsx")]);
    const { code, stderr } = await run(["review", "import", at("sheet.xlsx"), "--decisions", at("x.jsonl")]);
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/0 decisions merged .*; [1-9]\d* rows blank/);
  });
});

describe("precedence", () => {
  const entry = (
    reviewer: string,
    accepted: string | null,
    more: Partial<DecisionEntry> = {},
  ): DecisionEntry => ({
    version: 1,
    fingerprint: "fp-1",
    id: "L-1",
    accepted,
    catalogue: "c",
    edition: "e",
    reviewer,
    reason: "r",
    on: "2026-01-01",
    machine: {
      category: "green",
      status: "needs-review",
      answer: "fp-a",
      candidates: [],
      digest: "d",
      engine: "v",
    },
    sheet: { file: "s.csv", digest: "d", line: 2 },
    ...more,
  });

  test("of one reviewer the latest decision counts", () => {
    const { entries, conflict } = resolveEntries([entry("A", "1.1"), entry("A", null)]);
    expect([entries.map(({ accepted }) => accepted), conflict]).toEqual([[null], false]);
  });

  test("reviewers who differ are in conflict, whoever came last; who agree stand together", () => {
    expect(resolveEntries([entry("A", "1.1"), entry("B", "1.2")]).conflict).toBe(true);
    expect(resolveEntries([entry("A", "1.1"), entry("B", "1.1")])).toMatchObject({ conflict: false });
    expect(resolveEntries([entry("A", "1.1"), entry("B", "1.2"), entry("B", "1.1")]).conflict).toBe(false);
  });

  test("an overruling decision ends all before it, and says whom it overruled", () => {
    const before = [entry("A", "1.1"), entry("B", "1.2")];
    const { added, conflicts } = mergeDecisions(before, [entry("B", "1.2")], true);
    expect(added.map(({ overrules }) => overrules)).toEqual([["A"]]);
    expect(conflicts).toEqual([]);
    expect(resolveEntries([...before, ...added, entry("C", "1.3")]).conflict).toBe(true);
  });

  test("a sheet that is imported twice adds nothing; one that contradicts itself adds nothing either", () => {
    expect(mergeDecisions([entry("A", "1.1")], [entry("A", "1.1")], false)).toMatchObject({
      added: [],
      known: 1,
    });
    const twice = mergeDecisions([], [entry("A", "1.1"), entry("A", "1.2")], false);
    expect(twice.added).toEqual([]);
    expect(twice.twice).toHaveLength(2);
  });

  test("merging tells the records that are in conflict now", () => {
    const { conflicts } = mergeDecisions([entry("A", "1.1")], [entry("B", null)], false);
    expect(conflicts.map(({ entries }) => entries.map(({ reviewer }) => reviewer))).toEqual([["A", "B"]]);
  });
});
