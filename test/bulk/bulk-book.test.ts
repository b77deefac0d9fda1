import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../cli/run-in-process.js";
import { temporaryFolder } from "../cli/temporary-folder.js";
import { start } from "./bulk-run.js";

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

const headings = [
  "贷款编号",
  "贷款用途",
  "贷款金额（万元）",
  "批准日期",
  "产品标识",
  "项目编号",
  "项目总投资（万元）",
];
/** Every tenth project has three loans that come to more than it costs; the last row repeats a key. */
const rows = Array.from({ length: 300 }, (_, n) => {
  const project = n % 10 === 0 ? n - (n % 30) : n;
  return [`L-${n}`, "新建100MW光伏电站", "400", "2025-03-15", "绿色贷款", `P-${project}`, "1000"];
});
const csv = `${[headings, ...rows, rows[0] ?? []].map((cells) => cells.join(",")).join("\r\n")}\r\n`;
const input = folder.file("loans.csv", csv);

const bookOf = async (name: string, options: Partial<Parameters<typeof start>[0]>): Promise<string> => {
  let report: unknown;
  await start({
    inputs: [input],
    out: at(name),
    ...options,
    settings: { book: true, ...options.settings },
    onBook: async (found) => {
      report = found;
    },
  });
  return JSON.stringify(report, null, 1);
};

describe("verdex bulk --book", () => {
  test("gives the same book for any workers and pieces", { timeout: 120_000 }, async () => {
    const plain = await bookOf("plain.jsonl", {});
    expect(JSON.parse(plain)).toMatchObject({ records: 300, claimed: 300 });
    expect(JSON.parse(plain).flags).toHaveLength(10);
    expect(await bookOf("small.jsonl", { pieceSize: 700 })).toBe(plain);
    expect(await bookOf("two.jsonl", { workers: 2, pieceSize: 2000 })).toBe(plain);
    expect(await bookOf("four.jsonl", { workers: 4, pieceSize: 1500 })).toBe(plain);
  });

  test("an interrupted run that is taken up gives the same book, and one without a book is told apart", async () => {
    const plain = await bookOf("plain.jsonl", {});
    const stop = new AbortController();
    const options = { pieceSize: 700, signal: stop.signal };
    await bookOf("cut.jsonl", {
      ...options,
      onProgress: ({ rows }) => {
        if (rows > 100) stop.abort();
      },
    });
    expect(existsSync(at("cut.jsonl.checkpoint"))).toBe(true);
    await expect(
      start({ inputs: [input], out: at("cut.jsonl"), pieceSize: 700, resume: true }),
    ).rejects.toMatchObject({ reason: "differs", names: ["book"] });
    expect(await bookOf("cut.jsonl", { pieceSize: 700, resume: true })).toBe(plain);
    expect(existsSync(at("cut.jsonl.book.part"))).toBe(false);
  });

  test("writes the file its name tells and says what is in it", async () => {
    const { code, stderr } = await run(["bulk", input, "--out", at("a.jsonl"), "--book", at("a.csv")]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("book-beyond-cost 10")]);
    expect(readFileSync(at("a.csv"), "utf8").split("\r\n")[1]).toContain(
      "labelled-finance-exceeds-project-cost",
    );
    const clean = folder.file(
      "clean.csv",
      `${[headings, ...rows].map((cells) => cells.join(",")).join("\n")}\n`,
    );
    const argv = ["bulk", clean, "--out", at("b.jsonl"), "--book", at("b.json")];
    expect((await run(argv)).code).toBe(0);
    expect((await run([...argv, "--fail-on", "critical"])).code).toBe(1);
    expect((await run(["bulk", clean, "--out", at("c.jsonl"), "--book", clean])).code).toBe(2);
    expect((await run(["bulk", clean, "--out", at("c.jsonl"), "--enable", "x"])).code).toBe(2);
    expect(readFileSync(clean, "utf8")).toContain("贷款编号");
  });
});

describe("verdex book", () => {
  const book = async (...argv: string[]) => {
    const { code, stdout, stderr } = await run(["book", ...argv, "-f", "json"]);
    expect(code, stderr).toBeLessThan(2);
    return JSON.parse(stdout);
  };

  test("reads records, and results of a run in every form that keeps the records", async () => {
    const direct = await book(input);
    expect(direct.flags).toHaveLength(10);
    for (const [name, ...argv] of [
      ["wide.jsonl"],
      ["full.jsonl", "--detail", "full"],
      ["long.jsonl", "--form", "long"],
    ]) {
      await run(["bulk", input, "--out", at(name ?? ""), ...argv]);
      expect(await book(at(name ?? "")), name).toEqual(direct);
    }
    const nested = rows.map(([id, purpose, , approvedOn, label, project]) =>
      JSON.stringify({
        id,
        kind: "loan",
        purpose,
        amount: 4_000_000,
        approvedOn,
        labels: [label],
        project: { id: project, totalCost: 10_000_000 },
      }),
    );
    const records = folder.file("records.jsonl", `${nested.join("\n")}\n`);
    await run(["bulk", records, "--out", at("nested.jsonl")]);
    expect((await book(at("nested.jsonl"))).flags).toEqual(direct.flags);
  });

  test("takes a table of results for the records in it, and says what it cannot use", async () => {
    await run(["bulk", input, "--out", at("r.csv")]);
    expect(await book(at("r.csv"))).toEqual(await book(input));
    await run(["bulk", input, "--out", at("f.jsonl"), "--form", "flags"]);
    const flags = await run(["book", at("f.jsonl")]);
    expect([flags.code, flags.stderr]).toEqual([1, expect.stringMatching(/RECORD_FIELD_MISSING/)]);
  });

  test("prints flags, records, basis and remedy for people in both languages", async () => {
    for (const [lang, ...said] of [
      [
        "en",
        /\[critical\] Sum of labelled finance/,
        /Records:\s+L-0, L-10, L-20/,
        /Basis: 晋银发/,
        /the project P-0/,
      ],
      ["zh", /\[严重\] 贴标融资合计/, /记录：\s*L-0、\s*L-10、\s*L-20/, /依据：晋银发/, /默认关闭/],
    ] as const) {
      const { stdout, stderr } = await run(["book", input, "--lang", lang]);
      for (const text of said) expect(stdout, stderr).toMatch(text);
    }
  });

  test("writes files, by their endings", async () => {
    for (const [name, first] of [
      ["x.csv", /^rule,finding,severity,result/],
      ["x.jsonl", /^\{"rule":/],
      ["x.json", /^\{\n {2}"records"/],
      ["x.txt", /^Book of 300 records/],
    ] as const) {
      await run(["book", input, "--out", at(name)]);
      expect(readFileSync(at(name), "utf8"), name).toMatch(first);
    }
  });

  test("exit codes: flags at --fail-on and rejected rows 1, usage 2, unreadable 4", async () => {
    const clean = folder.file(
      "all.csv",
      `${[headings, ...rows].map((cells) => cells.join(",")).join("\n")}\n`,
    );
    expect((await run(["book", clean])).code).toBe(0);
    expect((await run(["book", clean, "--fail-on", "critical"])).code).toBe(1);
    expect((await run(["book", input])).code).toBe(1);
    for (const argv of [
      ["book"],
      ["book", clean, "-f", "xml"],
      ["book", at("no.csv")],
      ["book", clean, "--enable", "x"],
    ]) {
      expect((await run(argv)).code, argv.join(" ")).toBe(2);
    }
    expect((await run(["book", folder.file("other.csv", "甲,乙\r\n1,2\r\n")])).code).toBe(4);
  });

  test("a book of records that claim nothing is said to be one", async () => {
    const bare = folder.file("bare.csv", csv.replaceAll("绿色贷款", ""));
    expect((await run(["book", bare])).stderr).toContain("no record bears a label");
  });
});
