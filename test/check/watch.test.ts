import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, mkdtemp, open, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = join(root, "dist/cli.js");
const source = ["--import", import.meta.resolve("tsx"), join(root, "src/cli/main.ts")];
const command = existsSync(built) ? [built] : source;

let folder = "";
const running = new Set<ChildProcess>();
const at = (name: string): string => join(folder, name);
const product = (label: string, id = "p") =>
  `id: ${id}\nkind: loan\nlabel: ${label}\neligibleUses: [城镇污水处理厂建设]\n`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "verdex-watch-"));
  await writeFile(at("a.yaml"), product("green-loan"));
  await writeFile(at("b.yaml"), product("green-loan", "q"));
});
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
  await rm(folder, { recursive: true, force: true });
});

/** The last line of a report in JSON, and no other. */
const REPORT_END = "\n}\n";

interface Watching {
  /** What was written since the last answer, once the next one is complete. */
  next(): Promise<{ readonly stdout: string; readonly stderr: string }>;
  /** Waits until an answer fits: one change may come as two events. */
  until(fits: (answer: { readonly stdout: string; readonly stderr: string }) => boolean): Promise<void>;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

const watching = (...args: string[]): Watching => {
  const child = spawn(
    process.execPath,
    [...command, "check", ...args, "--watch", "--as-of", "2025-12-31", "--format", "json"],
    { cwd: folder, env: { PATH: process.env.PATH ?? "", LANG: "en_US.UTF-8" } },
  );
  running.add(child);
  let stdout = "";
  let stderr = "";
  let told: (() => void) | undefined;
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
    told?.();
  });
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  const next = async () => {
    const ended = /watching \d+ files?.*\n/;
    while (!ended.test(stderr)) {
      const code = await Promise.race([
        closed,
        new Promise<"told">((resolve) => (told = () => resolve("told"))),
      ]);
      if (code !== "told" && !ended.test(stderr)) throw new Error(`ended with ${code}: ${stderr}`);
    }
    const line = ended.exec(stderr);
    const end = (line?.index ?? 0) + (line?.[0].length ?? 0);
    // the two pipes are read in no order: the report may still be under way, or the next one be there as well
    const reported = /products? or records?/.test(stderr.slice(0, end));
    while (reported && !stdout.includes(REPORT_END))
      await new Promise((resolve) => child.stdout.once("data", resolve));
    const report = reported ? stdout.slice(0, stdout.indexOf(REPORT_END) + REPORT_END.length) : "";
    const answer = { stdout: report, stderr: stderr.slice(0, end) };
    stdout = stdout.slice(report.length);
    stderr = stderr.slice(end);
    return answer;
  };
  return {
    next,
    until: async (fits) => {
      while (!fits(await next()));
    },
    end: (signal) => {
      child.kill(signal);
      return closed;
    },
  };
};

const rulesOf = (stdout: string): string[] =>
  JSON.parse(stdout).findings.map(({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`);
const tells =
  (wanted: string) =>
  ({ stdout }: { stdout: string }) =>
    rulesOf(stdout).includes(wanted);
const tellsNo = (wanted: string) => (answer: { stdout: string }) =>
  answer.stdout !== "" && !tells(wanted)(answer);

describe("--watch", () => {
  it("answers what changes, is written and is removed, and ends with 130", async () => {
    const run = watching(".");
    const first = await run.next();
    expect(first.stderr).toMatch(/watching 2 files/);
    expect(rulesOf(first.stdout)).not.toContain("a.yaml unknown-label");

    await writeFile(at("a.yaml"), product("green-laon"));
    await run.until(tells("a.yaml unknown-label"));
    // as many editors save: under another name first
    await writeFile(at("a.yaml~"), product("green-loan"));
    await rename(at("a.yaml~"), at("a.yaml"));
    await run.until(tellsNo("a.yaml unknown-label"));

    await writeFile(at("c.yaml"), product("green-laon", "r"));
    await run.until(tells("c.yaml unknown-label"));
    await rm(at("c.yaml"));
    await run.until(({ stderr }) => stderr.includes("watching 2 files"));

    expect(await run.end("SIGINT")).toBe(130);
  });

  it("a changed configuration changes every answer, and a broken one is waited for", async () => {
    await writeFile(at("a.yaml"), product("green-laon"));
    const run = watching("a.yaml", "b.yaml");
    expect(rulesOf((await run.next()).stdout)).toContain("a.yaml unknown-label");
    await writeFile(at("verdex.config.yaml"), "rules: { disable: [unknown-label] }\n");
    await run.until(tellsNo("a.yaml unknown-label"));
    await writeFile(at("verdex.config.yaml"), "rules: { disable: [unknown-lable] }\n");
    await run.until(({ stderr }) => stderr.includes("unknown-lable"));
    await rm(at("verdex.config.yaml"));
    await run.until(tells("a.yaml unknown-label"));
    expect(await run.end("SIGTERM")).toBe(143);
  });

  it("suppressions are read again", async () => {
    await writeFile(at("a.yaml"), product("green-laon"));
    const suppression = (expires: string) =>
      `suppressions:\n  - { rule: unknown-label, record: p, reason: 待更名, owner: 产品部, created: "2025-01-01", expires: "${expires}" }\n`;
    await writeFile(at("s.yaml"), suppression("2025-06-30"));
    const run = watching("a.yaml", "--suppressions", "s.yaml");
    expect(rulesOf((await run.next()).stdout)).toContain("s.yaml suppression-lapsed");
    await writeFile(at("s.yaml"), suppression("2026-06-30"));
    await run.until(tellsNo("s.yaml suppression-lapsed"));
    await run.end("SIGINT");
  });

  it("a file that is being written is read when it is whole", async () => {
    const run = watching("*.yaml");
    await run.next();
    const file = await open(at("a.yaml"), "w");
    const text = product("green-laon");
    for (const piece of text.match(/[\s\S]{1,20}/g) ?? []) await file.write(piece);
    await file.close();
    await run.until(tells("a.yaml unknown-label"));
    await appendFile(at("a.yaml"), "lables: [green-loan]\n");
    await run.until(tells("a.yaml unknown-field"));
    await run.end("SIGINT");
  });

  it("its own reports, and files no run reads, ask for no run", async () => {
    const run = watching(".", "--format", "sarif=r.sarif", "--format", "jsonl=r.jsonl");
    await run.next();
    await writeFile(at("run.log"), "a line\n");
    const again = run.next();
    expect(await Promise.race([again, sleep(1000, "quiet")])).toBe("quiet");
    await writeFile(at("a.yaml"), product("green-laon"));
    expect(tells("a.yaml unknown-label")(await again)).toBe(true);
    await run.end("SIGINT");
  });

  it("a first run that fails ends as any run does", async () => {
    await expect(watching("*.nothing").next()).rejects.toThrow(/ended with 2/);
    await writeFile(at("bad.yaml"), "failsOn: high\n");
    await expect(watching(".", "--config", "bad.yaml").next()).rejects.toThrow(/ended with 2/);
  });

  it.each(["-", "--fix", "--update-baseline", "--prune-baseline", "--print-config"])(
    "does not go together with %s",
    async (other) => {
      await expect(watching("a.yaml", other).next()).rejects.toThrow(
        new RegExp(`ended with 2: .*does not go together with ${other}`),
      );
    },
  );
});
