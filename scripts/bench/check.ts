import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeProductFiles } from "./product-files.js";

// What the built command line takes for a thousand product files of a hundred lines, and how soon --watch answers:
// npm run bench:check
// npm run bench:check -- --files 200 --keep

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "1000" },
    cli: { type: "string", default: "dist/cli.js" },
    rounds: { type: "string", default: "3" },
    keep: { type: "boolean", default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), "verdex-bench-"));
const products = join(folder, "products");
const always = ["--no-config", "--as-of", "2026-12-31", "--lang", "en"];

/** The process says at its end what it has used; processor time, since other work on the machine lengthens the rest. */
const usage = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process._rawDebug("usage " + JSON.stringify({ maxRSS, user: userCPUTime, system: systemCPUTime }));
});`;
const preload = ["--import", `data:text/javascript,${encodeURIComponent(usage)}`];

const checkOnce = (format: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const argv = ["check", products, ...always, "--format", format, "--out", join(folder, "report")];
    const child = spawn(process.execPath, [...preload, values.cli, ...argv]);
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    child.on("error", reject);
    child.on("close", () => {
      const used = /usage (.+)/.exec(said)?.[1];
      if (used === undefined) return reject(new Error(said));
      const { maxRSS, user, system } = JSON.parse(used);
      const seconds = (micro: number): string => (micro / 1e6).toFixed(2);
      resolve(`${seconds(user)} s user, ${seconds(system)} s system, ${Math.round(maxRSS / 1024)} MB`);
    });
  });

/** Milliseconds from the change of one file to the end of the report that tells of it. */
const watchChanges = (rounds: number, options: readonly string[]): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const argv = ["check", products, ...always, ...options, "--watch"];
    const child = spawn(process.execPath, [values.cli, ...argv], { stdio: ["ignore", "ignore", "pipe"] });
    const file = join(products, "product-0000.yaml");
    const text = readFileSync(file, "utf8");
    const taken: number[] = [];
    let changed = 0;
    child.on("error", reject);
    child.on("close", () => resolve(taken));
    child.stderr.setEncoding("utf8").on("data", (said: string) => {
      if (!said.includes("watching")) return;
      if (changed > 0) taken.push(performance.now() - changed);
      if (taken.length === rounds) return void child.kill("SIGINT");
      changed = performance.now();
      writeFileSync(file, `${text}# ${taken.length}\n`);
    });
  });

try {
  for (const [what, most] of [
    ["six uses a file", 6],
    ["half of the lines are uses", undefined],
  ] as const) {
    writeProductFiles(products, Number(values.files), most);
    for (const format of ["json", "stylish"])
      for (let round = 0; round < Number(values.rounds); round++)
        console.log(`${values.files} files, ${what}, ${format}: ${await checkOnce(format)}`);
  }
  for (const [what, ...options] of [
    ["all findings in JSON", "--format", "json"],
    ["nothing to show", "--quiet", "--fail-on", "none"],
  ] as const) {
    const taken = (await watchChanges(15, options)).sort((a, b) => a - b);
    const [middle = 0, slowest = 0] = [taken[taken.length >> 1], taken.at(-1)];
    console.log(
      `--watch, ${what}: ${Math.round(middle)} ms (median), ${Math.round(slowest)} ms (slowest) from change to answer`,
    );
  }
} finally {
  if (values.keep) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
