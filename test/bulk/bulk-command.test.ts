import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.js";
import { run } from "../cli/run-in-process.js";
import { temporaryFolder } from "../cli/temporary-folder.js";
import { makeWorkbook } from "../io/make-workbook.js";
import { book, bookCsv, bookRow } from "./sample-book.js";

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
const input = folder.file("book.csv", book(6));

describe("verdex bulk", () => {
  test("says what it read and how it ended; nothing on standard output", async () => {
    const { code, stdout, stderr } = await run([
      "bulk",
      input,
      "--out",
      at("a.jsonl"),
      "--account",
      at("a.json"),
    ]);
    expect(code, stderr).toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toContain("in 6 = answered 6 + rejected 0");
    const account = JSON.parse(readFileSync(at("a.json"), "utf8"));
    expect(account).toMatchObject({ version: 1, in: 6, answered: 6, rejected: 0, rows: 6 });
    expect(account.inputs).toMatchObject([{ file: input, format: "csv", in: 6 }]);
    expect(account.digest).toMatch(/^sha256:/);
  });

  test("exit codes: rejected rows 1, usage 2, unreadable input 4", async () => {
    const broken = folder.file("broken.csv", bookCsv([bookRow(0), ["x"]]));
    expect((await run(["bulk", broken, "--out", at("b.jsonl")])).code).toBe(1);
    for (const argv of [
      ["bulk", input],
      ["bulk", input, "--out", "-"],
      ["bulk", input, "--out", at("x.doc")],
      ["bulk", input, "--out", input],
      ["bulk", at("nothing.csv"), "--out", at("x.jsonl")],
      ["bulk", input, "--out", at("x.jsonl"), "--workers", "many"],
      ["bulk", input, "--out", at("x.jsonl"), "--form", "deep"],
      ["bulk", input, "--out", at("x.jsonl"), "--fail-on", "worst"],
      ["bulk", input, "--out", at("no/such/folder.jsonl")],
    ]) {
      expect((await run(argv)).code, argv.join(" ")).toBe(2);
    }
    const unreadable = folder.file("other.csv", "甲,乙\r\n1,2\r\n");
    expect((await run(["bulk", unreadable, "--out", at("x.jsonl")])).code).toBe(4);
    expect(existsSync(at("x.jsonl"))).toBe(false);
  });

  test("what has no input says which word stands for nothing", async () => {
    mkdirSync(at("hollow"));
    const out = ["--out", at("hollow.jsonl")];
    const nothing = await run(["bulk", at("hollow"), ...out]);
    expect([nothing.code, nothing.stderr]).toEqual([2, expect.stringContaining(at("hollow"))]);
    expect((await run(["bulk", ...out])).stderr).toContain("no input is given");
    expect((await run(["bulk", at("none-*.csv"), ...out])).stderr).toContain(at("none-*.csv"));
  });

  test("a level that is none is not taken for none of them", async () => {
    const failing = async (level: string) =>
      (await run(["bulk", input, "--out", at("x.jsonl"), "--fail-on", level])).stderr;
    expect(await failing("severe")).not.toContain("Did you mean");
    expect(await failing("hgih")).toContain("Did you mean high?");
  });

  test("folders and patterns stand for their files, by name; what is passed over is told", async () => {
    mkdirSync(at("books/2025"), { recursive: true });
    writeFileSync(at("books/b.csv"), book(2, 10));
    writeFileSync(at("books/2025/a.csv"), book(2, 20));
    writeFileSync(at("books/readme.md"), "x");
    const { code, stderr } = await run(["bulk", at("books"), "--out", at("books.jsonl")]);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("readme.md");
    const ids = (name: string) =>
      readFileSync(at(name), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id);
    expect(ids("books.jsonl")).toEqual(["L-20", "L-21", "L-10", "L-11"]);
    await run(["bulk", `${at("books")}/*.csv`, "--out", at("glob.jsonl")]);
    expect(ids("glob.jsonl")).toEqual(["L-10", "L-11"]);
  });

  test("a link in a folder is read like the file it leads to, once, or told", async () => {
    mkdirSync(at("links"));
    writeFileSync(at("links/a.csv"), book(2, 10));
    symlinkSync(folder.file("outside.csv", book(2, 20)), at("links/b.csv"));
    symlinkSync(at("links/a.csv"), at("links/c.csv"));
    symlinkSync(at("nowhere.csv"), at("links/d.csv"));
    const { code, stderr } = await run(["bulk", at("links"), "--out", at("links.jsonl")]);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain(`${at("links/c.csv")}, ${at("links/d.csv")}`);
    expect(stderr).toContain("in 4 = answered 4");
  });

  test("a file that cannot be read has no format; what lies beside an open workbook is passed over", async () => {
    mkdirSync(at("half-year"));
    writeFileSync(at("half-year/一月.csv"), book(2, 30));
    writeFileSync(at("half-year/汇率.csv"), "币种,汇率\r\nUSD,7.1\r\n");
    writeFileSync(at("half-year/~$一月.xlsx"), Buffer.alloc(165, 0x20));
    const argv = ["bulk", at("half-year"), "--out", at("m.jsonl"), "--account", at("m.json")];
    const { code, stderr } = await run(argv);
    expect(code, stderr).toBe(4);
    expect(stderr).toMatch(/not read: .*~\$一月\.xlsx/);
    expect(stderr).toContain("汇率.csv: cannot be read");
    expect(stderr).not.toContain("jsonl,");
    const { inputs } = JSON.parse(readFileSync(at("m.json"), "utf8"));
    expect(inputs).toMatchObject([{ format: "csv", in: 2 }, { error: { code: "INPUT_UNREADABLE" } }]);
    expect(inputs[1]).not.toHaveProperty("format");
  });

  test("sheets that are not read are told, and the unit of each column", async () => {
    const rows = (id: string) => [
      ["贷款台账", null, "单位：万元"],
      ["借据号", "贷款用途", "贷款金额"],
      [id, "光伏电站", 42],
    ];
    const workbook = folder.file(
      "sheets.xlsx",
      makeWorkbook([
        { name: "一月", rows: rows("a") },
        { name: "二月", rows: rows("b") },
      ]),
    );
    const argv = ["bulk", workbook, "--out", at("s.jsonl"), "--account", at("s.json")];
    const { code, stderr } = await run([...argv, "--save-mapping", at("s.yaml")]);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("sheet 一月; sheets that were not read: 二月");
    expect(stderr).toContain("贷款金额 → amount (万元)");
    expect(JSON.parse(readFileSync(at("s.json"), "utf8")).inputs).toMatchObject([{ unreadSheets: ["二月"] }]);
    expect(readFileSync(at("s.yaml"), "utf8")).toMatch(/heading: 贷款金额\n.*field: amount\n.*unit: 万元/);
  });

  test("a table nothing needed is known of gives a mapping to fill in, and that is read", async () => {
    const table = folder.file("letters.csv", "甲,乙,金额（万元）,丙\nL-1,光伏电站建设,3,x\n");
    const skeleton = at("letters.yaml");
    const argv = ["bulk", table, "--out", at("letters.jsonl")];
    const first = await run([...argv, "--save-mapping", skeleton]);
    expect(first.code).toBe(4);
    expect(first.stderr).toContain(`--mapping ${skeleton}`);
    const written = readFileSync(skeleton, "utf8");
    expect(written).toContain("id, kind, purpose");
    expect(written).toMatch(/heading: 金额（万元）\n {4}field: amount\n {4}unit: 万元/);
    // as it is, it says no more than before
    expect((await run([...argv, "--mapping", skeleton])).code).toBe(4);
    const filled = written
      .replace("kind: #", "kind: loan #")
      .replace("heading: 甲\n    field:", "heading: 甲\n    field: id")
      .replace("heading: 乙\n    field:", "heading: 乙\n    field: purpose");
    const mapping = folder.file("filled.yaml", filled);
    const second = await run([...argv, "--mapping", mapping]);
    expect(second.code, second.stderr).toBe(0);
    const distinct = ["bulk", table, "--distinct", "--out", at("d.jsonl"), "--save-mapping", at("d.yaml")];
    expect((await run(distinct)).code).toBe(4);
    expect(readFileSync(at("d.yaml"), "utf8")).toBe(written);
  });

  test("a mapping that was asked for and has no columns is told, as is one that is not there", async () => {
    const lines = folder.file("plain.jsonl", '{"id":"a","kind":"loan","purpose":"光伏电站建设"}\n');
    const argv = ["bulk", lines, "--out", at("plain.out.jsonl")];
    const without = await run([...argv, "--save-mapping", at("none.yaml")]);
    expect(without.code, without.stderr).toBe(0);
    expect(without.stderr).toContain(`${at("none.yaml")} was not written`);
    for (const command of [argv, ["classify", lines]]) {
      const { code, stderr } = await run([...command, "--mapping", at("no-such.yaml")]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/no-such\.yaml: there is no such file.*--save-mapping/);
      expect(stderr).not.toContain("luyin");
    }
    expect((await run([...argv, "--mapping", "luyin-lone"])).stderr).toContain("luyin-loan");
  });

  test("a mapping for records that have no columns is refused", async () => {
    const lines = folder.file("lines.jsonl", '{"借据号":"a","贷款用途":"光伏"}\n');
    const mapping = folder.file("m.yaml", "columns:\n  - heading: 借据号\n    field: id\n");
    for (const argv of [
      ["bulk", lines, "--out", at("x.jsonl"), "--mapping", mapping],
      ["classify", lines, "--mapping", mapping],
    ]) {
      const { code, stderr } = await run(argv);
      expect([code, stderr]).toEqual([4, expect.stringContaining("this is JSON")]);
    }
  });

  test("results among the files of a folder are no input, unless they are named", async () => {
    mkdirSync(at("months"));
    const month = at("months/book.csv");
    writeFileSync(month, book(3));
    const results = ["a.csv", "b.jsonl", "c.xlsx", "d.parquet", "e.jsonl"].map((name) =>
      at(`months/${name}`),
    );
    for (const [position, result] of results.entries()) {
      const argv = position < 4 ? [] : ["--detail", "full"];
      expect((await run(["bulk", month, "--out", result, ...argv])).code).toBe(0);
    }
    await run(["bulk", month, "--out", at("once.jsonl"), "--account", at("months/account.json")]);
    for (const word of [at("months"), `${at("months")}/*`]) {
      const { code, stderr } = await run(["bulk", word, "--out", at("again.csv")]);
      expect([code, stderr]).toEqual([0, expect.stringContaining("in 3 = answered 3 + rejected 0")]);
      for (const result of results) expect(stderr).toContain(`months/${basename(result)}`);
    }
    const [first = ""] = results;
    const named = await run(["bulk", at("months"), first, "--out", at("again.csv")]);
    expect([named.code, named.stderr]).toEqual([
      1,
      expect.stringContaining("in 6 = answered 3 + rejected 3"),
    ]);
    const only = await run(["bulk", `${at("months")}/*.jsonl`, "--out", at("again.csv")]);
    expect([only.code, only.stderr]).toEqual([2, expect.stringContaining("b.jsonl")]);
    expect((await run(["book", `${at("months")}/b.jsonl`])).code).toBe(0);
  });

  test("an interruption ends cleanly and can be taken up", async () => {
    const long = folder.file("long.csv", book(400));
    const argv = ["bulk", long, "--out", at("long.jsonl"), "--chunk-size", "500", "--workers", "0"];
    let interrupt: (() => Promise<void>) | undefined;
    const running = run(argv, {
      onInterrupt: (cleanUp) => {
        interrupt = cleanUp;
        return () => undefined;
      },
    });
    while (!existsSync(at("long.jsonl.part"))) await new Promise((resolve) => setTimeout(resolve, 5));
    await interrupt?.();
    const { stderr } = await running;
    expect(stderr).toContain("--resume");
    expect(existsSync(at("long.jsonl"))).toBe(false);
    const again = await run(argv);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("--resume takes it up")]);
    expect((await run([...argv, "--resume"])).code).toBe(0);
    expect(readFileSync(at("long.jsonl"), "utf8").match(/\n/g)).toHaveLength(400);
    for (const left of ["part", "checkpoint", "ids"])
      expect(existsSync(at(`long.jsonl.${left}`))).toBe(false);
  });

  test("a terminal is shown how far it is, a file is not", async () => {
    const texts: string[] = [];
    const stderr = (isTTY: boolean) => ({
      write: (text: string) => void texts.push(text),
      isTTY,
      columns: 120,
    });
    const streams = {
      stdin: Object.assign((async function* () {})(), { isTTY: false }),
      stdout: { write: () => undefined },
      env: { LANG: "en_US.UTF-8" },
    };
    await runCli(["bulk", input, "--out", at("t.jsonl")], { ...streams, stderr: stderr(true) });
    expect(texts.join("")).toMatch(/6 rows .*a second.*flagged/);
    texts.length = 0;
    await runCli(["bulk", input, "--out", at("t.jsonl")], { ...streams, stderr: stderr(false) });
    expect(texts.join("")).not.toMatch(/a second/);
  });

  test("--fields lists what an answer may depend on", async () => {
    const { code, stdout } = await run(["bulk", "--fields"]);
    expect(code).toBe(0);
    expect(stdout.split("\n")).toEqual(expect.arrayContaining(["purpose\ttext", "approvedOn\tdate"]));
    expect(stdout).not.toMatch(/^id\t/m);
  });

  test("--distinct: answers of the distinct rows, joined, are those of the rows", async () => {
    const rows = Array.from({ length: 30 }, (_, n) => ({ ...plain(n % 4), id: `L-${n}` }));
    const text = (records: readonly object[]): string =>
      records.map((one) => `${JSON.stringify(one)}\n`).join("");
    const all = folder.file("all.jsonl", text(rows));
    const { code, stderr } = await run(["bulk", all, "--distinct", "--out", at("distinct.jsonl")]);
    expect([code, stderr]).toEqual([0, expect.stringContaining("4 of 30 rows differ")]);
    const answer = async (file: string, out: string) => {
      await run(["bulk", file, "--out", at(out), "--detail", "full"]);
      const lines = readFileSync(at(out), "utf8").trimEnd().split("\n");
      return lines.map((line) => JSON.parse(line) as { input: Record<string, unknown>; result: object });
    };
    const used = ({ id: _, ...rest }: Record<string, unknown>): string => JSON.stringify(rest);
    const distinct = new Map(
      (await answer(at("distinct.jsonl"), "d.jsonl")).map((row) => [used(row.input), row.result]),
    );
    for (const { input: record, result } of await answer(all, "all-answers.jsonl")) {
      expect({ ...distinct.get(used(record)), id: record.id }).toEqual(result);
    }
  });

  test("--distinct: in = distinct + repeated + rejected; what cannot be read is in quarantine", async () => {
    const given = ["x", ...[0, 0, 1].map((n) => JSON.stringify({ ...plain(n), id: `L-${n}` })), "[1]", "7"];
    const mixed = folder.file("mixed.jsonl", given.map((line) => `${line}\n`).join(""));
    const { code, stderr } = await run(["bulk", mixed, "--distinct", "--out", at("mixed-out.jsonl")]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("in 6 = distinct 2 + repeated 1 + rejected 3"),
    ]);
    expect(stderr).toContain(at("mixed-out.jsonl.quarantine.csv"));
    const rejected = readFileSync(at("mixed-out.jsonl.quarantine.csv"), "utf8").trimEnd().split("\r\n");
    expect(rejected.slice(1).map((row) => row.split(",")[1])).toEqual(["1", "5", "6"]);
    expect(readFileSync(at("mixed-out.jsonl"), "utf8").trimEnd().split("\n")).toHaveLength(2);

    const sides = ["--quarantine", at("rejected.csv"), "--save-mapping", at("distinct.yaml")];
    const broken = folder.file("shape.csv", bookCsv([bookRow(0), ["x"]]));
    expect((await run(["bulk", broken, "--distinct", "--out", at("s.jsonl"), ...sides])).code).toBe(1);
    expect(readFileSync(at("rejected.csv"), "utf8")).toContain("RECORD_ROW_SHAPE");
    expect(readFileSync(at("distinct.yaml"), "utf8")).toContain("贷款用途");
    expect((await run(["bulk", input, "--distinct", "--out", at("s.jsonl"), ...sides])).code).toBe(0);
    expect(existsSync(at("rejected.csv"))).toBe(false);
  });

  test("--distinct writes nothing but JSON lines and answers nothing", async () => {
    for (const argv of [
      ["--out", at("refused.csv")],
      ["--out", at("refused.xlsx")],
      ["--out", at("refused.jsonl"), "--format", "csv"],
      ["--out", at("refused.jsonl"), "--account", at("refused.json")],
      ["--out", at("refused.jsonl"), "--book", at("refused.json")],
      ["--out", at("refused.jsonl"), "--decisions", input],
      ["--out", at("refused.jsonl"), "--resume"],
    ]) {
      const { code, stderr } = await run(["bulk", input, "--distinct", ...argv]);
      expect([code, stderr], argv.join(" ")).toEqual([2, expect.stringContaining("--distinct")]);
      expect(existsSync(argv[1] ?? "")).toBe(false);
    }
  });
});

function plain(n: number): object {
  const uses = ["屋顶光伏电站", "污水处理厂", "补充流动资金", "节能环保项目"];
  return { kind: "loan", purpose: uses[n], approvedOn: "2025-11-03" };
}
