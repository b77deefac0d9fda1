import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../src/check/finding.js";
import { createFingerprints, type FingerprintParts } from "../../src/check/fingerprint.js";
import { run } from "../cli/run-in-process.js";

let folder = "";
const at = (name: string): string => join(folder, name);
const text = `id: p
kind: loan
label: 绿色货款
catalogue: cn-green-finance@2024
items: ["4.2", "4.2.99"]
eligibleUses: [新建燃煤电厂, 采购办公用品]
claims: [百分之百零碳, 央行认可]
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verdex-fingerprint-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const findings = async (file: string, ...args: readonly string[]): Promise<readonly Finding[]> => {
  const asOf = args.includes("--as-of") ? [] : ["--as-of", "2025-12-31"];
  const { stdout } = await run(["check", file, "--no-config", ...asOf, "--format", "json", ...args]);
  return JSON.parse(stdout).findings;
};
const prints = (found: readonly Finding[]): readonly string[] =>
  found.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).sort();

describe("the fingerprints of a file", () => {
  it("stay when lines are written above and between", async () => {
    await writeFile(at("p.yaml"), text);
    const before = prints(await findings(at("p.yaml")));
    expect(before.length).toBeGreaterThan(5);
    expect(new Set(before).size).toBe(before.length);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("", "# 说明", "#"), { minLength: 1, maxLength: 9 }),
        async (above) => {
          const moved = text.split("\n").flatMap((line) => [...above, line]);
          await writeFile(at("p.yaml"), moved.join("\n"));
          expect(prints(await findings(at("p.yaml")))).toEqual(before);
        },
      ),
      { numRuns: 5 },
    );
  });

  it("are the same in both languages and on any day the answer is the same", async () => {
    await writeFile(at("p.yaml"), text);
    const before = prints(await findings(at("p.yaml"), "--lang", "en"));
    expect(prints(await findings(at("p.yaml"), "--lang", "zh"))).toEqual(before);
    expect(prints(await findings(at("p.yaml"), "--as-of", "2026-01-07"))).toEqual(before);
  });

  it("differ when the file says something else there", async () => {
    const label = (found: readonly Finding[]) =>
      found.find(({ rule }) => rule === "unknown-label")?.fingerprint;
    await writeFile(at("p.yaml"), text);
    const before = label(await findings(at("p.yaml")));
    await writeFile(at("p.yaml"), text.replace("绿色货款", "绿色贷宽"));
    expect(label(await findings(at("p.yaml")))).not.toBe(before);
  });
});

describe("createFingerprints", () => {
  const parts = fc.record({
    rule: fc.string(),
    code: fc.string(),
    file: fc.string(),
    record: fc.option(fc.string()),
    path: fc.string(),
    about: fc.option(fc.string(), { nil: undefined }),
    found: fc.string({ unit: "binary" }),
  });
  const all = (list: readonly FingerprintParts[]) => list.map(createFingerprints());

  it("tells findings apart, also those that are alike", () => {
    fc.assert(
      fc.property(fc.array(parts), (list) => {
        const twice = [...list, ...list];
        expect(new Set(all(twice)).size).toBe(twice.length);
      }),
    );
  });

  it("looks at neither the spelling of the folder nor the place in a list", () => {
    const one = { rule: "r", code: "c", file: "./a\\b.yaml", record: null, path: "items.0", found: "x" };
    const two = { ...one, file: "a/b.yaml", path: "items.12" };
    expect(all([one])).toEqual(all([two]));
  });
});
