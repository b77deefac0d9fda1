import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inProcess } from "./run-check.js";

let folder = "";
const at = (name: string): string => join(folder, name);
const AS_OF = ["--as-of", "2025-12-31", "--no-config"];
const run = (args: readonly string[], input?: string) => inProcess([...args, ...AS_OF], input);
const rulesOf = (stdout: string): string[] =>
  JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);

/** One finding that is grave, `low` that are not. */
const product = (label = "green-loan") =>
  `id: p\nkind: loan\nlabel: ${label}\ncatalogue: cn-green-finance@2025\nitems: ["6.4.7"]\neligibleUses: [城镇污水处理厂建设]\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verdex-codes-"));
  await writeFile(at("good.yaml"), product());
  await writeFile(at("bad.yaml"), product("green-laon"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("exit codes", () => {
  it.each([1, 255, 256, 10_000])("is 1 for %i findings, whatever their number", async (count) => {
    const one = (n: number) =>
      JSON.stringify({ id: `p${n}`, kind: "loan", label: "nope", eligibleUses: ["办公"] });
    await writeFile(at("many.jsonl"), Array.from({ length: count }, (_, n) => one(n)).join("\n"));
    const { code } = await run([at("many.jsonl"), "--format", "json", "--out", at("many.out")]);
    const { findings } = JSON.parse(await readFile(at("many.out"), "utf8"));
    expect(findings.filter(({ rule }: { rule: string }) => rule === "unknown-label")).toHaveLength(count);
    expect(code).toBe(1);
  });

  it("is 4 for a file that cannot be read, also beside one that fails", async () => {
    expect((await run([at("none.yaml")])).code).toBe(4);
    const { code, stdout } = await run([at("bad.yaml"), at("none.yaml"), "--format", "json"]);
    expect(JSON.parse(stdout).unread).toMatchObject([{ code: "INPUT_UNREADABLE" }]);
    expect(rulesOf(stdout)).toContain("unknown-label");
    expect(code).toBe(4);
  });

  it.each([
    ["an unknown key", "failsOn: high\n"],
    ["no YAML", "rules: [\n"],
    ["a rule that is not there", "rules: { disable: [no-such-rule] }\n"],
    ["a file it extends that is not there", "extends: ./none.yaml\n"],
    ["own rules that are not there", "rules: { own: ./none/*.yaml }\n"],
    ["suppressions that are not there", "suppressions: ./none.yaml\n"],
    ["a baseline that is not there", "baseline: ./none.json\n"],
  ])("is 2 for a configuration with %s", async (_what, text) => {
    await writeFile(at("verdex.config.yaml"), text);
    const { code, stdout, stderr } = await inProcess([at("good.yaml"), "--config", at("verdex.config.yaml")]);
    expect(stderr).not.toBe("");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("is 3 for a catalogue of the bank that is broken", async () => {
    await mkdir(at("own/bank/2026"), { recursive: true });
    await writeFile(at("own/bank/catalogue.yaml"), "id: bank\ntitel: 示例\n");
    const { code, stderr, stdout } = await run([at("good.yaml"), "--catalogue", at("own")]);
    expect(stderr).toMatch(/catalogue\.yaml:\d+:\d+/);
    expect(stdout).toBe("");
    expect(code).toBe(3);
  });

  it.each([
    ["--fail-on", "grave"],
    ["--max-warnings", "-1"],
    ["--max-warnings", "many"],
    ["--as-of", "31.12.2025"],
    ["--format", "xml"],
  ])("is 2 for %s %s", async (option, value) => {
    expect((await inProcess([at("good.yaml"), "--no-config", option, value])).code).toBe(2);
  });

  it("is 2 where no file was found or no rule ran", async () => {
    expect((await run([at("*.nothing")])).code).toBe(2);
    await mkdir(at("empty"), { recursive: true });
    expect((await run([at("empty")])).code).toBe(2);
    await writeFile(at("groups.yaml"), "rules: { groups: [sustainability-linked] }\n");
    const { code } = await inProcess([at("good.yaml"), "--config", at("groups.yaml")]);
    expect(code).toBe(2);
  });
});

describe("options", () => {
  it("- reads standard input as YAML, or as what --stdin-filename says", async () => {
    const named = await run(["-", "--format", "json"], product("nope"));
    expect(JSON.parse(named.stdout).findings[0]).toMatchObject({ file: "stdin.yaml", line: 3, column: 8 });
    expect(named.code).toBe(1);
    const lines = await run(
      ["-", "--stdin-filename", "in/p.jsonl", "--format", "json"],
      `\n${JSON.stringify({ id: "p", label: "nope", name: "污水" })}\n`,
    );
    expect(JSON.parse(lines.stdout).findings[0]).toMatchObject({ file: "in/p.jsonl", line: 2 });
    expect((await run(["-"], "")).code).toBe(1);
  });

  it("--fail-on moves the bar, and none takes it away", async () => {
    expect((await run([at("good.yaml")])).code).toBe(0);
    expect((await run([at("good.yaml"), "--fail-on", "low"])).code).toBe(1);
    expect((await run([at("bad.yaml")])).code).toBe(1);
    expect((await run([at("bad.yaml"), "--fail-on", "critical"])).code).toBe(0);
    expect((await run([at("bad.yaml"), "--fail-on", "none"])).code).toBe(0);
  });

  it("--max-warnings counts what lies below the bar", async () => {
    const { stdout } = await run([at("good.yaml"), "--format", "json"]);
    const count = rulesOf(stdout).length;
    expect(count).toBeGreaterThan(0);
    expect((await run([at("good.yaml"), "--max-warnings", String(count)])).code).toBe(0);
    expect((await run([at("good.yaml"), "--max-warnings", String(count - 1)])).code).toBe(1);
  });

  it("--quiet shows what fails and nothing else; the code stays", async () => {
    const { stdout, code } = await run([at("bad.yaml"), "--quiet", "--format", "json"]);
    const severities = JSON.parse(stdout).findings.map(({ severity }: { severity: string }) => severity);
    expect(severities).toContain("high");
    expect(severities).not.toContain("low");
    expect(code).toBe(1);
    expect((await run([at("good.yaml"), "--quiet"])).stdout).toBe("");
    // what is not shown still counts
    expect((await run([at("good.yaml"), "--quiet", "--max-warnings", "0"])).code).toBe(1);
  });

  it("--strict fails on suppressions that lapsed or fit nothing", async () => {
    const write = (rule: string, expires: string) =>
      writeFile(
        at("s.yaml"),
        `suppressions:\n  - { rule: ${rule}, record: p, reason: 待更名, owner: 产品部, created: "2025-01-01", expires: "${expires}" }\n`,
      );
    const args = [at("bad.yaml"), "--suppressions", at("s.yaml")];
    await write("unknown-label", "2026-06-30");
    expect((await run([...args, "--strict"])).code).toBe(0);
    await write("required-fact-missing", "2025-06-30");
    expect((await run([at("good.yaml"), "--suppressions", at("s.yaml")])).code).toBe(0);
    expect((await run([at("good.yaml"), "--suppressions", at("s.yaml"), "--strict"])).code).toBe(1);
    await write("unknown-catalogue", "2026-06-30");
    expect((await run([at("good.yaml"), "--suppressions", at("s.yaml"), "--strict"])).code).toBe(1);
  });

  it("--print-config prints what is in force and checks nothing", async () => {
    await writeFile(at("verdex.config.yaml"), "failOn: medium\n");
    const { code, stdout } = await inProcess([
      at("none.yaml"),
      "--config",
      at("verdex.config.yaml"),
      "--max-warnings",
      "3",
      "--print-config",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ failOn: "medium", maxWarnings: 3 });
    expect(code).toBe(0);
  });
});
