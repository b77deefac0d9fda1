import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Finding } from "../../src/check/finding.js";
import { inProcess as run } from "./run-check.js";

let folder = "";
const at = (name: string): string => join(folder, name);
const AS_OF = ["--as-of", "2025-12-31"];
const ALONE = [...AS_OF, "--no-config"];
const product = (id: string) => `id: ${id}\nkind: loan\nlabel: no-such-label\neligibleUses: [办公]\n`;
const home = process.cwd();
const standIn = (name: string) => process.chdir(at(name));
const filesOf = async (name: string): Promise<readonly string[]> =>
  Object.keys(JSON.parse(await readFile(at(name), "utf8")).files);
const findings = async (...args: readonly string[]): Promise<readonly Finding[]> =>
  JSON.parse((await run([...args, ...AS_OF, "--format", "json"])).stdout).findings;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "verdex-baseline-"));
  await mkdir(at("failing"));
  await mkdir(at("other"));
  await writeFile(at("failing/a.yaml"), product("a"));
  await writeFile(at("other/b.yaml"), product("b"));
});
afterEach(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true, force: true });
});

describe("--update-baseline", () => {
  it("tells how many entries it wrote where", async () => {
    standIn(".");
    const { stderr } = await run([folder, ...ALONE, "--baseline", at("b.json"), "--update-baseline"]);
    const { files } = JSON.parse(await readFile(at("b.json"), "utf8"));
    const entries = Object.values<object>(files).flatMap((prints) => Object.keys(prints));
    expect(stderr).toContain(`the baseline b.json now holds ${entries.length} entries\n`);
  });

  it.each([
    ["a product", "failing/a.yaml", product("a"), /failing\/a\.yaml:1:1/],
    ["a configuration", "verdex.config.yaml", "failOn: high\n", /verdex\.config\.yaml:1:1/],
    ["a merge", "b.json", '{\n<<<<<<< ours\n"files": {}\n=======\n', /b\.json:2:1/],
    ["another shape", "b.json", '{ "schemaVersion": 1, "files": { "a.yaml": [] } }', /b\.json:1:\d+/],
    ["nothing", "b.json", "", /b\.json:1:1/],
  ])("leaves a file alone that holds %s, and tells the place", async (_what, name, text, place) => {
    await writeFile(at(name), text);
    const { code, stderr } = await run([folder, ...ALONE, "--baseline", at(name), "--update-baseline"]);
    expect(stderr).toMatch(place);
    expect(code).toBe(2);
    expect(await readFile(at(name), "utf8")).toBe(text);
  });

  it("leaves what cannot be read, and tells where it may not write", async () => {
    const unreadable = [folder, ...ALONE, "--update-baseline", "--baseline"];
    expect((await run([...unreadable, at("failing")])).code).toBe(2);
    const { code, stderr } = await run([...unreadable, at("nowhere/b.json")]);
    expect(stderr).toContain("nowhere/b.json");
    expect(code).toBe(2);
  });

  it("writes through a link, and leaves who may read the file", async () => {
    const args = [folder, ...ALONE, "--baseline", at("link.json"), "--update-baseline"];
    await writeFile(at("b.json"), '{ "schemaVersion": 1, "files": {} }');
    await chmod(at("b.json"), 0o600);
    await symlink("b.json", at("link.json"));
    await run(args);
    expect(await filesOf("b.json")).toEqual(["failing/a.yaml", "other/b.yaml"]);
    expect((await stat(at("b.json"))).mode & 0o777).toBe(0o600);
  });
});

describe("paths mean what they say in the file they stand in", () => {
  it("a baseline knows its findings from every folder", async () => {
    await writeFile(at("verdex.config.yaml"), "baseline: b.json\n");
    standIn(".");
    await run([folder, ...AS_OF, "--update-baseline"]);
    expect(await filesOf("b.json")).toEqual(["failing/a.yaml", "other/b.yaml"]);
    for (const place of [".", "failing", "other"]) {
      standIn(place);
      const { code, stderr } = await run([folder, ...AS_OF]);
      expect(stderr, place).toMatch(/2 files, 2 products or records; 0 findings/);
      expect(code, place).toBe(0);
    }
    const kept = await readFile(at("b.json"), "utf8");
    standIn("failing");
    await run([at("failing"), ...AS_OF, "--update-baseline"]);
    expect(await readFile(at("b.json"), "utf8")).toBe(kept);
  });

  it("a finding that is known in one folder is none of another", async () => {
    await writeFile(at("a.yaml"), product("a"));
    const known = ["--baseline", at("b.json")];
    standIn(".");
    await run([at("a.yaml"), ...ALONE, ...known, "--update-baseline"]);
    standIn("failing");
    expect((await run([at("failing/a.yaml"), ...ALONE, ...known])).code).toBe(1);
  });

  it("--prune-baseline takes away nothing of files it did not look for", async () => {
    const known = [...ALONE, "--baseline", at("b.json")];
    standIn(".");
    await run([folder, ...known, "--update-baseline"]);
    const kept = await readFile(at("b.json"), "utf8");
    standIn("failing");
    await run([at("failing"), ...known, "--prune-baseline"]);
    expect(await readFile(at("b.json"), "utf8")).toBe(kept);
    await rm(at("other/b.yaml"));
    await run([at("failing"), ...known, "--prune-baseline"]);
    expect(await readFile(at("b.json"), "utf8")).toBe(kept);
    await run([folder, ...known, "--prune-baseline"]);
    expect(await filesOf("b.json")).toEqual(["failing/a.yaml"]);
  });

  it("overrides and suppressions fit the same files from every folder", async () => {
    await writeFile(
      at("verdex.config.yaml"),
      'suppressions: s.yaml\noverrides: [{ files: "other/**", failOn: none }]\n',
    );
    const entry = 'reason: 待更名, owner: 产品部, created: "2025-01-01", expires: "2026-06-30"';
    await writeFile(
      at("s.yaml"),
      `suppressions:\n  - { rule: unknown-label, file: "failing/**", ${entry} }\n`,
    );
    for (const place of [".", "failing", "other"]) {
      standIn(place);
      expect((await run([at("other"), ...AS_OF])).code, place).toBe(0);
      const found = await findings(at("failing"));
      expect(found.find(({ rule }) => rule === "unknown-label")?.setAside, place).toBeDefined();
    }
  });

  it("a fingerprint that was set aside is the same from every folder", async () => {
    await writeFile(at("verdex.config.yaml"), "failOn: high\n");
    standIn(".");
    const before = await findings(at("failing"));
    standIn("failing");
    const after = await findings(at("failing"));
    expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
    expect([before[0]?.file, after[0]?.file]).toEqual(["failing/a.yaml", "a.yaml"]);
  });
});
