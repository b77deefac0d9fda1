import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeBook } from "./bulk-book.js";

// How fast books are answered by the built command line, what a row costs, and how much memory is held at most:
// npm run bench:bulk            10^4 to 10^6 rows, JSON lines with one and two workers, and a workbook there and back;
//                               each book twice: texts that differ in every row, and texts that come again
// npm run bench:bulk -- --long  10^7 rows as well
// npm run bench:bulk -- --rows 50000 --workers 1,2 --cli dist/cli.js

const { values } = parseArgs({
  options: {
    long: { type: "boolean", default: false },
    rows: { type: "string" },
    workers: { type: "string", default: "1,2" },
    templates: { type: "string", default: "2000" },
    cli: { type: "string", default: "dist/cli.js" },
    xlsx: { type: "string", default: "200000" },
  },
});
const numbers = (list: string): number[] => list.split(",").map(Number);
const sizes = numbers(values.rows ?? `10000,100000,1000000${values.long ? ",10000000" : ""}`);
const crews = numbers(values.workers);
/** Distinct texts of a book; 0 where each row has its own. */
const kinds = [0, ...numbers(values.templates).filter((templates) => templates > 0)];
const folder = mkdtempSync(join(tmpdir(), "verdex-bench-"));

interface Run {
  readonly wall: number;
  /** Of the process and its workers, in seconds. */
  readonly cpu: number;
  readonly megabytes: number;
}

/** The process says at its end what it and its threads have used. */
const usage = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process._rawDebug("usage " + JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime, wall: process.uptime() }));
});`;

function bulk(argv: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const preload = `data:text/javascript,${encodeURIComponent(usage)}`;
    const child = spawn(process.execPath, ["--import", preload, values.cli, "bulk", ...argv]);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const said = /usage (.+)/.exec(stderr)?.[1];
      // a few rows are rejected: the book has faults as books have
      if (said === undefined || (code !== 0 && code !== 1)) return reject(new Error(stderr));
      const { maxRSS, cpu, wall } = JSON.parse(said);
      resolve({ wall, cpu: cpu / 1e6, megabytes: maxRSS / 1024 });
    });
  });
}

const cell = (value: number | string, width: number, digits = 0): string =>
  (typeof value === "number" ? value.toFixed(digits) : value).padStart(width);

function row(rows: number, what: string, { wall, cpu, megabytes }: Run): void {
  const perRow = ((cpu * 1e6) / rows).toFixed(1);
  const columns = [cell(rows, 9), what.padEnd(22), cell(wall, 8, 1), cell(rows / wall, 8)];
  console.log([...columns, cell(perRow, 10), cell(megabytes, 7)].join("  "));
}

async function runBook(rows: number, templates: number): Promise<void> {
  const [book, out] = [join(folder, "book.csv"), join(folder, "out.jsonl")];
  await writeBook(book, rows, templates);
  const runs: Run[] = [];
  for (const workers of crews) {
    const run = await bulk([book, "--out", out, "--workers", String(workers)]);
    runs.push(run);
    row(rows, `JSON lines, ${workers} worker${workers === 1 ? "" : "s"}`, run);
  }
  const [one, two] = runs;
  if (one && two)
    console.log(`           ${crews[1]} workers / ${crews[0]}: ${(one.wall / two.wall).toFixed(2)} ×`);
  rmSync(out);
}

try {
  console.log(`${process.version}, ${availableParallelism()} cores\n`);
  console.log("     rows  what                     wall s   rows/s  CPU µs/row  peak MB");
  for (const templates of kinds) {
    console.log(templates === 0 ? "texts that differ in every row" : `${templates} texts that come again`);
    for (const rows of sizes) await runBook(rows, templates);
  }
  const rows = Number(values.xlsx);
  if (rows > 0) {
    const [book, sheet] = [join(folder, "book.csv"), join(folder, "book.xlsx")];
    await writeBook(book, rows);
    row(rows, "CSV → XLSX, 2 workers", await bulk([book, "--out", sheet, "--workers", "2"]));
    row(
      rows,
      "XLSX → XLSX, 2 workers",
      await bulk([sheet, "--out", join(folder, "again.xlsx"), "--workers", "2"]),
    );
    console.log(`           ${(statSync(sheet).size / 1e6).toFixed(0)} MB of XLSX`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
