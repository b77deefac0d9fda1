import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { run } from "./run-in-process.js";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();
const solar = { id: "L-1", kind: "loan", purpose: "新建100MW农光互补光伏电站", approvedOn: "2025-11-03" };
const wind = { id: "B-1", kind: "bond", purpose: "海上风力发电设施建设和运营", registeredOn: "2022-05-18" };
const lines = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");
const good = folder.file("good.jsonl", lines(solar, wind));
const mixed = folder.file("mixed.jsonl", `${lines(solar)}{"id":"L-2"\n${lines({ ...solar, id: "L-3" })}`);

interface Written {
  readonly id: string | null;
  readonly outcome: string;
  readonly asOf?: string;
  readonly decision?: { readonly code: string | null };
  readonly error?: { readonly code: string; readonly line?: number };
  readonly assessments?: readonly { readonly edition: string }[];
}

const written = (jsonl: string): Written[] =>
  jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("verdex classify", () => {
  test.each([
    ["answers.xlsx", /verdex bulk writes .*xlsx/],
    ["answers.pdf", /table \| json \| jsonl \| csv/],
  ])("a table is not written under the name %s", async (name, told) => {
    const out = join(folder.path, name);
    const { code, stderr } = await run(["classify", good, "--out", out]);
    expect(stderr).toMatch(told);
    expect(code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  test("a mapping that is none is told in whole sentences, with the command that writes one", async () => {
    const { code, stderr } = await run(["classify", good, "--mapping", "nope"]);
    expect(stderr).toMatch(/gfims-feature-loan\. A mapping file as verdex bulk --save-mapping/);
    expect(code).toBe(2);
  });

  test("answers every record, data on stdout and the counts on stderr", async () => {
    const { code, stdout, stderr } = await run(["classify", good, "-f", "jsonl"]);
    expect(code).toBe(0);
    expect(written(stdout).map(({ id, decision }) => [id, decision?.code])).toEqual([
      ["L-1", "4.2.2"],
      ["B-1", "3.2.2.1"],
    ]);
    expect(written(stdout).map(({ assessments }) => assessments?.[0]?.edition)).toEqual(["2025", "2021"]);
    expect(stderr).toMatch(/^in 2 = answered 2 \+ rejected 0/);
  });

  test("an unreadable record is a row of its own, the rest is answered, exit 1", async () => {
    const { code, stdout, stderr } = await run(["classify", mixed, "-f", "jsonl"]);
    expect(code).toBe(1);
    expect(written(stdout).map(({ id, outcome }) => [id, outcome])).toEqual([
      ["L-1", "answered"],
      [null, "rejected"],
      ["L-3", "answered"],
    ]);
    expect(written(stdout)[1]?.error).toMatchObject({ code: "RECORD_NOT_JSON", line: 2 });
    expect(stderr).toMatch(/^in 3 = answered 2 \+ rejected 1/);
  });

  test("the same id twice is rejected with the line of the first", async () => {
    const { code, stdout } = await run(["classify", "-f", "jsonl"], { stdin: [lines(solar, solar)] });
    expect(code).toBe(1);
    expect(written(stdout)[1]).toMatchObject({
      outcome: "rejected",
      error: { code: "RECORD_ID_DUPLICATE", line: 2, message: expect.stringContaining("line 1") },
    });
  });

  test("reads standard input in pieces, without a file and as -", async () => {
    const text = lines(solar, wind);
    const stdin = [text.slice(0, 30), text.slice(30, 31), text.slice(31)];
    const { code, stdout } = await run(["classify", "-f", "jsonl"], { stdin });
    expect(code).toBe(0);
    expect(written(stdout)).toHaveLength(2);
    expect((await run(["classify", "-", "-f", "jsonl"], { stdin })).stdout).toBe(stdout);
  });

  test("reads CSV with Chinese headings and JSON arrays", async () => {
    const csv = folder.file(
      "loans.csv",
      "借据号,贷款用途,审批日期\r\nL-1,新建100MW农光互补光伏电站,2025-11-03\r\n",
    );
    const json = folder.file("loans.json", JSON.stringify([solar]));
    for (const file of [csv, json]) {
      const { code, stdout } = await run(["classify", file, "-f", "jsonl"]);
      expect(code, file).toBe(0);
      expect(written(stdout)[0], file).toMatchObject({ id: "L-1", decision: { code: "4.2.2" } });
    }
  });

  test("--input-format overrules the name of the file", async () => {
    const file = folder.file("records.txt", JSON.stringify([solar]));
    expect((await run(["classify", file, "--input-format", "json"])).code).toBe(0);
    expect((await run(["classify", file, "--input-format", "yaml"])).code).toBe(2);
  });

  test("answers several files in order; one that is not there makes exit 4 and keeps nothing back", async () => {
    const other = folder.file("other.jsonl", lines({ ...solar, id: "L-9" }));
    const missing = join(folder.path, "none.jsonl");
    const { code, stdout, stderr } = await run(["classify", good, missing, other, "-f", "jsonl"]);
    expect(code).toBe(4);
    expect(written(stdout).map(({ id }) => id)).toEqual(["L-1", "B-1", "L-9"]);
    expect(stderr).toContain("none.jsonl");
    expect(stderr).toMatch(/in 3 = answered 3/);
  });

  test("an empty input and a folder are unreadable", async () => {
    expect((await run(["classify", "-"], { stdin: [] })).code).toBe(4);
    expect((await run(["classify", folder.path])).code).toBe(4);
  });

  test("--as-of is the day of every result; a day that does not exist is a usage error", async () => {
    const { stdout } = await run(["classify", good, "-f", "jsonl", "--as-of", "2026-03-31"]);
    expect(written(stdout).map(({ asOf }) => asOf)).toEqual(["2026-03-31", "2026-03-31"]);
    const wrong = await run(["classify", good, "--as-of", "2025-02-30"]);
    expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("2025-02-30");
  });

  test("the same input gives the same bytes", async () => {
    for (const format of ["table", "jsonl"]) {
      const first = await run(["classify", mixed, "-f", format]);
      expect(await run(["classify", mixed, "-f", format])).toEqual(first);
    }
  });

  test("the table names item, edition and decision, in the language of the reader", async () => {
    const { stdout } = await run(["classify", good, "--lang", "zh"]);
    expect(stdout).toMatch(/^L-1 .*4\.2\.2 太阳能利用设施/m);
    expect(stdout).toMatch(/^B-1 .*3\.2\.2\.1 风力发电设施/m);
    expect(stdout).toContain("（2021）");
    expect((await run(["classify", good, "--lang", "en"])).stdout).toMatch(/^L-1 +green · /m);
  });

  test("rows of several files that bear no id are told apart", async () => {
    const { stdout } = await run(["classify", good, mixed, "--lang", "en"]);
    expect(stdout).toContain("mixed");
    expect(stdout).toContain("#2");
  });
});

describe("verdex classify --out", () => {
  test("writes the file whole, in the format of its name, and leaves nothing beside it", async () => {
    const out = join(folder.path, "answers.csv");
    const { code, stdout } = await run(["classify", mixed, "--out", out, "--bom"]);
    expect([code, stdout]).toEqual([1, ""]);
    const text = readFileSync(out, "utf8");
    expect(text.startsWith("\ufeff")).toBe(true);
    const rows: Record<string, string>[] = parse(text, {
      columns: true,
      bom: true,
      record_delimiter: "\r\n",
    });
    expect(rows.map(({ id, code: item }) => [id, item])).toEqual([
      ["L-1", "4.2.2"],
      ["", ""],
      ["L-3", "4.2.2"],
    ]);
    expect(readdirSync(folder.path).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  test("an input that turns out unreadable still leaves the results of the others", async () => {
    const out = join(folder.path, "partial.jsonl");
    expect((await run(["classify", good, join(folder.path, "none.jsonl"), "--out", out])).code).toBe(4);
    expect(written(readFileSync(out, "utf8"))).toHaveLength(2);
  });

  test("an input that breaks off leaves what was answered, and exit 4", async () => {
    const out = join(folder.path, "broken.jsonl");
    async function* stdin() {
      yield lines(solar);
      throw new Error("the pipe broke");
    }
    const { code, stderr } = await run(["classify", "-", "--out", out], { stdin: stdin() });
    expect(code).toBe(4);
    expect(stderr).toContain("the pipe broke");
    expect(written(readFileSync(out, "utf8"))).toHaveLength(1);
  });

  test("an interrupted run leaves what was there before and nothing beside it", async () => {
    const out = folder.file("kept.jsonl", "before\n");
    const cleanUps: (() => Promise<void>)[] = [];
    async function* stdin() {
      yield lines(solar);
      for (const cleanUp of cleanUps) await cleanUp();
    }
    const onInterrupt = (cleanUp: () => Promise<void>) => {
      cleanUps.push(cleanUp);
      return () => undefined;
    };
    expect((await run(["classify", "-", "--out", out], { stdin: stdin(), onInterrupt })).code).toBe(2);
    expect(cleanUps).toHaveLength(1);
    expect(readFileSync(out, "utf8")).toBe("before\n");
    expect(readdirSync(folder.path).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  test("refuses to write over an input, into a folder or where there is no folder", async () => {
    const before = readFileSync(good, "utf8");
    for (const out of [good, folder.path, join(folder.path, "no", "where.csv")]) {
      const { code, stderr } = await run(["classify", good, "--out", out]);
      expect(code, out).toBe(2);
      expect(stderr).toContain("--out");
    }
    expect(readFileSync(good, "utf8")).toBe(before);
    expect(existsSync(join(folder.path, "no"))).toBe(false);
  });

  test("--out - is standard output", async () => {
    const { stdout } = await run(["classify", good, "--out", "-", "-f", "jsonl"]);
    expect(written(stdout)).toHaveLength(2);
  });
});
