import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { ResumeError } from "../../src/bulk/resume-error.js";
import { temporaryFolder } from "../cli/temporary-folder.js";
import { start, textOf } from "./bulk-run.js";
import { book, bookCsv, bookHeadings, bookRow } from "./sample-book.js";

const folder = temporaryFolder();
const out = (name: string): string => join(folder.path, name);
const lines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("a bulk run", () => {
  test("a row out for a row in, in order, with the columns as they were", async () => {
    const input = folder.file("book.csv", iconv.encode(book(40), "gbk"));
    const rows = lines(await textOf({ inputs: [input], out: out("rows.jsonl") }));
    expect(rows).toHaveLength(40);
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, n) => `L-${n}`));
    expect(rows[1]?.input).toEqual(
      Object.fromEntries(bookHeadings.map((name, at) => [name, bookRow(1)[at]])),
    );
    expect(rows[0]).toMatchObject({ line: 2, outcome: "answered", category: "green", code: "3.2.2" });
    expect(readdirSync(folder.path).filter((name) => name.startsWith("rows.jsonl"))).toEqual(["rows.jsonl"]);
  });

  test("in = answered + rejected, and every rejected row is in quarantine with its text", async () => {
    const rows = [bookRow(0), ["L-1", "少一格"], bookRow(2), bookRow(3, "L-0"), bookRow(4, "")];
    const input = folder.file("broken.csv", bookCsv(rows));
    const outcome = await start({ inputs: [input], out: out("broken.jsonl") });
    const { account } = outcome;
    expect(account).toMatchObject({ in: 5, answered: 2, rejected: 3, rows: 5 });
    expect(Object.values(account.decisions).reduce((sum, n) => sum + n, 0)).toBe(2);
    expect(Object.keys(account.reasons)).toContain("RECORD_ID_DUPLICATE");
    const quarantine: Record<string, string>[] = parse(
      readFileSync(`${out("broken.jsonl")}.quarantine.csv`),
      {
        columns: true,
        record_delimiter: "\r\n",
        bom: true,
      },
    );
    expect(quarantine.map(({ line, code }) => [line, code])).toEqual([
      ["3", "RECORD_ROW_SHAPE"],
      ["5", "RECORD_ID_DUPLICATE"],
      ["6", expect.stringMatching(/^RECORD_/)],
    ]);
    expect(quarantine[0]?.raw).toContain("少一格");
    expect(quarantine[1]?.message).toContain("line 2");
    const [, shape, , repeated] = lines(readFileSync(out("broken.jsonl"), "utf8"));
    expect(shape).toMatchObject({ line: 3, outcome: "rejected", errorCode: "RECORD_ROW_SHAPE" });
    expect(repeated).toMatchObject({ id: "L-0", outcome: "rejected", input: { 客户名称: "客户3" } });
  });

  test("a run that rejects nothing leaves no rejected rows of the run before beside its result", async () => {
    const input = folder.file("mended.csv", bookCsv([bookRow(0), ["x"]]));
    const run = { inputs: [input], out: out("mended.jsonl"), quarantine: out("mended-rejected.csv") };
    expect((await start(run)).quarantined).toBe(true);
    expect(existsSync(run.quarantine)).toBe(true);
    folder.file("mended.csv", bookCsv([bookRow(0), bookRow(1)]));
    expect((await start(run)).quarantined).toBe(false);
    expect(existsSync(run.quarantine)).toBe(false);
  });

  test("the same bytes for any size of pieces", async () => {
    const rows = Array.from({ length: 30 }, (_, n) => bookRow(n, n % 11 === 10 ? "L-3" : `L-${n}`));
    const input = folder.file("sizes.csv", bookCsv([...rows.slice(0, 9), ["nur", "zwei"], ...rows.slice(9)]));
    const whole = await textOf({ inputs: [input], out: out("whole.jsonl") });
    const quarantine = readFileSync(`${out("whole.jsonl")}.quarantine.csv`, "utf8");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3000 }), async (pieceSize) => {
        expect(await textOf({ inputs: [input], out: out("cut.jsonl"), pieceSize })).toBe(whole);
        expect(readFileSync(`${out("cut.jsonl")}.quarantine.csv`, "utf8")).toBe(quarantine);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  test("the same bytes for one, two and four workers", async () => {
    const rows = Array.from({ length: 60 }, (_, n) => bookRow(n, n % 17 === 16 ? "L-3" : `L-${n}`));
    const input = folder.file("workers.csv", bookCsv(rows));
    const [alone, ...others] = await Promise.all(
      [0, 1, 2, 4].map((workers) =>
        textOf({
          inputs: [input],
          out: out(`workers-${workers}.csv`),
          workers,
          pieceSize: 400,
          settings: { format: "csv" },
        }),
      ),
    );
    for (const other of others) expect(other).toBe(alone);
  });

  test("several inputs: columns side by side, the file in each row, an unreadable one told", async () => {
    const first = folder.file("a.csv", book(2));
    const second = folder.file("b.csv", "贷款编号,贷款用途,网点\r\nB-1,屋顶光伏电站,城东支行\r\n");
    const third = folder.file(
      "c.jsonl",
      `${JSON.stringify({ id: "J-1", kind: "loan", purpose: "屋顶光伏电站" })}\n`,
    );
    const broken = folder.file("d.csv", "甲,乙\r\n1,2\r\n");
    const inputs = [first, second, broken, third];
    const outcome = await start({ inputs, out: out("several.csv"), settings: { format: "csv" } });
    expect(outcome.files.map(({ error }) => error?.code)).toEqual([
      undefined,
      undefined,
      "INPUT_UNREADABLE",
      undefined,
    ]);
    expect(outcome.account.in).toBe(4);
    const rows: Record<string, string>[] = parse(readFileSync(out("several.csv")), {
      columns: true,
      record_delimiter: "\r\n",
      bom: true,
    });
    expect(Object.keys(rows[0] ?? {}).slice(0, 9)).toEqual([...bookHeadings, "网点", "input", "verdex_file"]);
    expect(rows.map(({ verdex_file: file }) => file)).toEqual([first, first, second, third]);
    expect(rows[2]).toMatchObject({ 贷款编号: "B-1", 网点: "城东支行", 客户名称: "" });
    expect(JSON.parse(rows[3]?.input ?? "")).toMatchObject({ id: "J-1" });
  });

  test("formulas are made harmless, figures stay figures, GB18030 is written when asked", async () => {
    const input = folder.file("formula.csv", book(10));
    const settings = { format: "csv", encoding: "gb18030" } as const;
    await start({ inputs: [input], out: out("gb.csv"), settings });
    const rows: Record<string, string>[] = parse(iconv.decode(readFileSync(out("gb.csv")), "gb18030"), {
      columns: true,
      record_delimiter: "\r\n",
      bom: true,
    });
    expect(rows[0]).toMatchObject({ 备注: "-5", 客户名称: "客户0" });
    expect(rows[1]).toMatchObject({ 备注: "'=1+1" });
    const marked = await textOf({
      inputs: [input],
      out: out("bom.csv"),
      settings: { format: "csv", byteOrderMark: true },
    });
    expect(marked.startsWith("\ufeff贷款编号,")).toBe(true);
  });

  test("the long form has a row an assessment and loses no record", async () => {
    const input = folder.file(
      "long.csv",
      bookCsv([...Array.from({ length: 8 }, (_, n) => bookRow(n)), ["x"]]),
    );
    const wide = lines(
      await textOf({ inputs: [input], out: out("wide.jsonl"), settings: { detail: "full" } }),
    );
    const long = lines(await textOf({ inputs: [input], out: out("long.jsonl"), settings: { form: "long" } }));
    const results = wide.map(({ result }) => result as { assessments?: unknown[] });
    expect(long).toHaveLength(results.reduce((sum, { assessments }) => sum + (assessments?.length || 1), 0));
    expect(new Set(long.map(({ line }) => line)).size).toBe(9);
    const leading = long.filter(({ leads }) => leads === true);
    expect(leading.length).toBeLessThanOrEqual(8);
  });

  test("an interrupted run is taken up only with the same input and options", async () => {
    const input = folder.file("again.csv", book(60));
    const stop = new AbortController();
    const run = { inputs: [input], out: out("again.jsonl"), pieceSize: 300 };
    const whole = await textOf({ ...run, out: out("undisturbed.jsonl") });
    const halted = await start({
      ...run,
      signal: stop.signal,
      onProgress: ({ rows }) => rows > 20 && stop.abort(),
    });
    expect(halted.interrupted).toBe(true);
    expect(existsSync(run.out)).toBe(false);

    await expect(start(run)).rejects.toMatchObject({ reason: "there" });
    await expect(start({ ...run, resume: true, settings: { asOf: "2025-12-31" } })).rejects.toMatchObject({
      reason: "differs",
      names: ["asOf"],
    });
    const resumed: number[] = [];
    await start({ ...run, resume: true, onStart: ({ resumedRows }) => resumed.push(resumedRows) });
    expect(resumed).toEqual([halted.account.in]);
    expect(readFileSync(run.out, "utf8")).toBe(whole);
  });

  test("a changed input is not taken up", async () => {
    const input = folder.file("changed.csv", book(60));
    const stop = new AbortController();
    const run = { inputs: [input], out: out("changed.jsonl"), pieceSize: 300 };
    await start({ ...run, signal: stop.signal, onProgress: () => stop.abort() });
    folder.file("changed.csv", book(61));
    const error = await start({ ...run, resume: true }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResumeError);
    expect(error).toMatchObject({ names: [`input ${input}`] });
    expect((await start({ ...run, restart: true })).account.in).toBe(61);
  });
});
