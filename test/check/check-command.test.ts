import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CheckReport } from "../../src/check/finding.js";
import { inProcess as run } from "./run-check.js";

const examples = fileURLToPath(new URL("../../examples/ci-label-check", import.meta.url));
let folder = "";
const at = (name: string): string => join(folder, name);
const AS_OF = ["--as-of", "2025-12-31", "--no-config"];

const report = async (args: readonly string[]): Promise<CheckReport> =>
  JSON.parse((await run([...args, ...AS_OF, "--format", "json"])).stdout);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verdex-check-"));
  await cp(examples, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the example folders", () => {
  it("the passing one passes, and nothing at all is found in it", async () => {
    const { code, stderr } = await run([at("passing"), ...AS_OF, "--max-warnings", "0", "--fail-on", "info"]);
    expect(stderr).toMatch(/2 files, 2 products or records; 0 findings/);
    expect(code).toBe(0);
  });

  it("the failing one fails at these places", async () => {
    const { findings } = await report([at("failing")]);
    const grave = findings.filter(({ severity }) => severity === "critical" || severity === "high");
    expect(
      grave.map(({ file, line, column, rule }) => [
        file.slice(file.lastIndexOf("/") + 1),
        line,
        column,
        rule,
      ]),
    ).toEqual([
      ["mixed-loan.yaml", 4, 8, "unknown-label"],
      ["mixed-loan.yaml", 8, 5, "green-label-no-catalogue-match"],
      ["mixed-loan.yaml", 8, 5, "item-not-a-leaf"],
      ["mixed-loan.yaml", 9, 5, "unknown-item-code"],
      ["mixed-loan.yaml", 15, 5, "use-eligible-and-excluded"],
      ["zero-carbon-loan.md", 5, 8, "excluded-fossil-under-green-label"],
      ["zero-carbon-loan.md", 5, 8, "green-label-no-catalogue-match"],
      ["zero-carbon-loan.md", 6, 12, "unknown-catalogue"],
      ["zero-carbon-loan.md", 6, 12, "wrong-catalogue-version-for-date"],
      ["zero-carbon-loan.md", 10, 5, "use-outside-items"],
      ["zero-carbon-loan.md", 13, 5, "implied-endorsement"],
      ["zero-carbon-loan.md", 13, 18, "absolute-or-future-claim-unsupported"],
    ]);
    expect((await run([at("failing"), ...AS_OF])).code).toBe(1);
  });

  it("every finding has a basis, a remedy and a fingerprint of its own", async () => {
    const { findings } = await report([at("failing"), at("passing")]);
    for (const { basis, remediation } of findings) {
      expect(basis.length).toBeGreaterThan(0);
      expect(remediation).not.toBe("");
    }
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it("lines above a finding do not change its fingerprint", async () => {
    const prints = async (text: string) => {
      await writeFile(at("moved.yaml"), text);
      return (await report([at("moved.yaml")])).findings.map(({ fingerprint }) => fingerprint);
    };
    const text = await readFile(at("failing/mixed-loan.yaml"), "utf8");
    expect(await prints(`# one\n# two\n${text}`)).toEqual(await prints(text));
  });
});

describe("exit codes", () => {
  it("4 where a file cannot be read, and the others are checked", async () => {
    const { code, stderr } = await run([at("none.yaml"), at("failing"), ...AS_OF]);
    expect(code).toBe(4);
    expect(stderr).toMatch(/none\.yaml/);
    expect(stderr).toMatch(/3 files, 2 products/);
  });

  it("2 for no files, a broken configuration and a rule that is not there", async () => {
    expect((await run([at("*.nothing"), ...AS_OF])).code).toBe(2);
    await writeFile(at("bad.yaml"), "failsOn: high\n");
    const { code, stderr } = await run([at("passing"), "--config", at("bad.yaml")]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/bad\.yaml:1:1 .*failsOn[\s\S]*did you mean failOn/);
    await writeFile(at("unknown.yaml"), "rules: { disable: [unknown-lable] }\n");
    expect((await run([at("passing"), "--config", at("unknown.yaml")])).code).toBe(2);
  });

  it("1 for one finding and for ten thousand", async () => {
    const product = (n: number) => JSON.stringify({ id: `p${n}`, kind: "loan", label: "no-such-label" });
    for (const count of [1, 255, 256, 10_000]) {
      await writeFile(at("many.jsonl"), Array.from({ length: count }, (_, n) => product(n)).join("\n"));
      expect(
        (await run([at("many.jsonl"), ...AS_OF, "--format", "json", "--out", at("many.out")])).code,
      ).toBe(1);
    }
  });

  it("follows --fail-on and --max-warnings", async () => {
    expect((await run([at("failing"), ...AS_OF, "--fail-on", "none"])).code).toBe(0);
    const whole = await readFile(at("passing/solar-loan.yaml"), "utf8");
    await writeFile(at("no-amount.yaml"), whole.replace(/^amount: .*\n/m, ""));
    expect((await run([at("no-amount.yaml"), ...AS_OF])).code).toBe(0);
    expect((await run([at("no-amount.yaml"), ...AS_OF, "--fail-on", "low"])).code).toBe(1);
    expect((await run([at("no-amount.yaml"), ...AS_OF, "--max-warnings", "0"])).code).toBe(1);
  });
});

describe("what is set aside", () => {
  const suppression = (expires: string) =>
    `suppressions:\n  - { rule: unknown-label, record: mixed-loan, reason: 待更名, owner: 产品部, created: "2025-01-01", expires: "${expires}" }\n`;

  it("a suppression works until it lapses, and says so then", async () => {
    await writeFile(at("s.yaml"), suppression("2026-06-30"));
    const working = await report([at("failing"), "--suppressions", at("s.yaml")]);
    expect(working.findings.find(({ rule }) => rule === "unknown-label")?.setAside).toMatchObject({
      owner: "产品部",
    });
    await writeFile(at("s.yaml"), suppression("2025-06-30"));
    const lapsed = await report([at("failing"), "--suppressions", at("s.yaml")]);
    expect(lapsed.findings.find(({ rule }) => rule === "unknown-label")?.setAside).toBeUndefined();
    expect(lapsed.findings.map(({ rule }) => rule)).toContain("suppression-lapsed");
  });

  it("one that fits nothing is told, and fails a strict run", async () => {
    await writeFile(at("s.yaml"), suppression("2026-06-30"));
    const args = [at("passing"), ...AS_OF, "--suppressions", at("s.yaml")];
    expect((await run(args)).code).toBe(0);
    expect((await run([...args, "--strict"])).code).toBe(1);
  });

  it("a suppression without an end is refused", async () => {
    await writeFile(at("s.yaml"), suppression("2026-06-30").replace(/, expires: "[^"]*"/, ""));
    expect((await run([at("passing"), ...AS_OF, "--suppressions", at("s.yaml")])).code).toBe(2);
  });

  it.each([
    ["--config", "none.yaml"],
    ["--suppressions", "none.yaml"],
    ["--baseline", "none.json"],
  ])("%s names a file that is not there in words", async (option, file) => {
    const { code, stderr } = await run([at("failing"), ...AS_OF, option, at(file)]);
    expect(code).toBe(2);
    expect(stderr).toContain("there is no such file");
    expect(stderr).not.toContain("ENOENT");
  });

  it("a baseline in the folder that is checked is no product", async () => {
    const known = ["--baseline", at("failing/known.json")];
    await run([at("failing"), ...AS_OF, ...known, "--update-baseline"]);
    const { code, stderr } = await run([at("failing"), ...AS_OF, ...known]);
    await rm(at("failing/known.json"));
    expect(stderr).toMatch(/2 files, 2 products or records; 0 findings/);
    expect(code).toBe(0);
  });

  it("the report of the run before is no product of the folder it lies in, but one that is named is not written over", async () => {
    const report = at("failing/report.json");
    const reported = [...AS_OF, "--format", `json=${report}`];
    const first = await run([at("failing"), ...reported]);
    const again = await run([at("failing"), ...reported]);
    const named = await run([at("failing"), report, ...reported]);
    await rm(report);
    expect(again).toEqual(first);
    expect(again.code).toBe(1);
    expect(named.code).toBe(2);
    expect(named.stderr).toMatch(/is an input too/);
  });

  it("a file that is no baseline is told with the place of its fault", async () => {
    await writeFile(at("no-baseline.json"), '{"schemaVersion": 2}');
    const { code, stderr } = await run([at("failing"), ...AS_OF, "--baseline", at("no-baseline.json")]);
    expect(code).toBe(2);
    expect(stderr).toContain("no-baseline.json:1:19");
  });

  it("a baseline takes what is there, and updating one file leaves the others", async () => {
    const baseline = ["--baseline", at("b.json")];
    await run([at("failing"), ...AS_OF, ...baseline, "--update-baseline"]);
    expect((await run([at("failing"), ...AS_OF, ...baseline])).code).toBe(0);
    const before = JSON.parse(await readFile(at("b.json"), "utf8"));
    await run([at("failing/mixed-loan.yaml"), ...AS_OF, ...baseline, "--update-baseline"]);
    expect(JSON.parse(await readFile(at("b.json"), "utf8"))).toEqual(before);
  });

  it("pruning takes away what files said that are no longer there, and leaves files that cannot be read", async () => {
    const baseline = [...AS_OF, "--baseline", at("p.json")];
    const kept = async () => Object.keys(JSON.parse(await readFile(at("p.json"), "utf8")).files).length;
    const product = "id: a\nkind: loan\nlabel: no-such-label\n";
    for (const name of ["pruned/a.yaml", "pruned/b.yaml"]) {
      await mkdir(at("pruned"), { recursive: true });
      await writeFile(at(name), product);
    }
    await run([at("pruned"), ...baseline, "--update-baseline"]);
    expect(await kept()).toBe(2);
    await writeFile(at("pruned/a.yaml"), Uint8Array.from([0x69, 0x64, 0x3a, 0xff, 0xfe]));
    expect((await run([at("pruned"), ...baseline, "--update-baseline"])).code).toBe(4);
    expect(await kept()).toBe(2);
    await rm(at("pruned/a.yaml"));
    await run([at("pruned"), ...baseline, "--prune-baseline"]);
    expect(await kept()).toBe(1);
  });

  it.each(["--update-baseline", "--prune-baseline"])("%s without a baseline is told", async (option) => {
    const { code, stderr } = await run([at("failing"), ...AS_OF, option]);
    expect(code).toBe(2);
    expect(stderr).toContain(option);
  });
});

describe("--fix", () => {
  it("writes the id of a label and leaves the rest of the file as it is", async () => {
    const text = "# 说明\nid: p\nkind: loan\nlabel: 绿色贷款   # 名称\n";
    await writeFile(at("fix.yaml"), text);
    const { stderr } = await run([at("fix.yaml"), ...AS_OF, "--fix"]);
    expect(stderr).toMatch(/1 place rewritten/);
    expect(await readFile(at("fix.yaml"), "utf8")).toBe(text.replace("绿色贷款", '"green-loan"'));
  });
});

describe("other inputs", () => {
  it("reads standard input under the name it is given", async () => {
    const { code, stdout } = await run(
      ["-", "--stdin-filename", "p.md", ...AS_OF],
      "---\nid: p\nlabel: nope\n---\n",
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/p\.md\n {2}3:8/);
  });

  it("tells the cell of a table", async () => {
    await writeFile(at("loans.csv"), "贷款编号,贷款用途,标识,金额\nL-1,屋顶光伏电站,green-laon,x\n");
    const { findings } = await report([at("loans.csv")]);
    expect(findings[0]).toMatchObject({ line: 2, rule: "invalid-field" });
  });
});
