import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledFolders } from "../../scripts/bundled-folders.js";
import { classify } from "../../src/index.js";
import { type PackedPackage, packAndInstall, root } from "./packed.js";

const record = { id: "L-1", kind: "loan", purpose: "新建100MW农光互补光伏电站", approvedOn: "2025-11-03" };

let packed: PackedPackage;
beforeAll(() => {
  packed = packAndInstall();
});
afterAll(() => packed?.remove());

/** What is to be found in the failing products of the example. */
const expected = (): string[] =>
  readFileSync(join(root, "test/fixtures/check/failing.txt"), "utf8").trimEnd().split("\n");

/** Runs a program in the project that installed the package; what it prints is JSON. */
function run(name: string, source: string): unknown {
  writeFileSync(join(packed.project, name), source);
  return JSON.parse(execFileSync(process.execPath, [name], { cwd: packed.project, encoding: "utf8" }));
}

describe("the tarball", () => {
  test("holds the build, the catalogues and the papers, nothing else", () => {
    const others = packed.files.filter(
      (path) =>
        !/^(dist|docs|taxonomy)\//.test(path) &&
        !/^(package\.json|LICENSE|CHANGELOG\.md|README(\.[\w-]+)?\.md)$/.test(path),
    );
    expect(others).toEqual([]);
    expect(packed.files.filter((path) => /(?<!\.d)\.[cm]?ts$|\.test\.|\.map$|\.tmp$/.test(path))).toEqual([]);
    expect(packed.files).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "CHANGELOG.md", "docs/product-files.md"]),
    );
  });

  test("brings the licence of every package whose code it brings", async () => {
    const texts = readFileSync(join(packed.installed, "dist/LICENSES-OF-PARTS.txt"), "utf8");
    const folders = await bundledFolders(join(packed.installed, "dist"));
    const names = folders.map((folder) => folder.replace(/.*node_modules\//, ""));
    expect(names).toEqual(expect.arrayContaining(["commander", "csv-parse", "saxes", "zod"]));
    for (const name of names)
      expect(texts).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\S*\n\n\\S`, "m"));
  });

  test("has every file package.json points to", () => {
    const manifest = JSON.parse(readFileSync(join(packed.installed, "package.json"), "utf8"));
    const named = JSON.stringify([
      manifest.exports,
      manifest.imports,
      manifest.bin,
      manifest.main,
      manifest.types,
    ]);
    const paths = [...named.matchAll(/"(?:\.\/)?(dist\/[^"*]+)"/g)].map(([, path]) => path);
    expect(paths.length).toBeGreaterThan(12);
    for (const path of paths) expect(packed.files).toContain(path);
  });

  test("tells nothing of the machine that built it", () => {
    const places = packed.files.filter(
      (path) => /^dist\/[^/]+\.[cm]?[jt]s$/.test(path) && path !== "dist/catalogues.js",
    );
    expect(
      places.filter((path) => readFileSync(join(packed.installed, path), "utf8").includes(root)),
    ).toEqual([]);
  });
});

describe("the installed package", () => {
  const body = `
const { readFileSync } = process.getBuiltinModule("node:fs");
console.log(JSON.stringify({
  index: Object.keys(index).sort(),
  node: Object.keys(node).sort(),
  schema: Object.keys(schema).sort(),
  result: index.classify(${JSON.stringify(record)}),
  same: node.classify === index.classify,
  accepted: schema.recordSchema.safeParse(${JSON.stringify(record)}).success,
  jsonSchema: readFileSync(resolve("verdex/schema/record.json"), "utf8").includes("$id"),
}));
`;
  const esm = `import { createRequire } from "node:module";
import * as index from "verdex";
import * as node from "verdex/node";
import * as schema from "verdex/schema";
const { resolve } = createRequire(import.meta.url);${body}`;
  const cjs = `const index = require("verdex");
const node = require("verdex/node");
const schema = require("verdex/schema");
const { resolve } = require;${body}`;

  test("answers by import and by require as the sources do", () => {
    const imported = run("consumer.mjs", esm);
    expect(imported).toMatchObject({
      index: expect.arrayContaining(["classify", "createClassifier", "explain", "search", "VerdexError"]),
      node: expect.arrayContaining(["classify", "loadCatalogues", "readRecords", "validateFolder"]),
      schema: ["recordSchema", "resultSchema"],
      same: true,
      accepted: true,
      jsonSchema: true,
    });
    expect(run("consumer.cjs", cjs)).toEqual(imported);
    const { digest: _built, ...result } = (imported as { result: Record<string, unknown> }).result;
    const { digest: _source, ...expected } = JSON.parse(JSON.stringify(classify(record)));
    expect(result).toEqual(expected);
  });

  test("keeps its inner files to itself", () => {
    const source = `import("verdex/dist/index.js").catch(({ code }) => console.log(JSON.stringify(code)));`;
    expect(run("inner.mjs", source)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  test("has types for both kinds of module", () => {
    const typed = `const result = classify({ id: "L-1" }, { asOf: "2025-12-31" });
const status: Status | "rejected" = result.outcome === "rejected" ? "rejected" : result.decision.status;
const code: string | null = result.outcome === "answered" ? result.decision.code : result.error.path;
const sent: RecordInput = { id: "L-1", kind: "loan", purpose: "光伏电站", project: { industry: "4416" } };
// @ts-expect-error an amount is a number or a text
const odd: RecordInput = { id: "L-1", kind: "loan", amount: true };
const loaded: Promise<Taxonomy> = loadCatalogues("taxonomy").then(createTaxonomy);
const parsed: boolean = recordSchema.safeParse({}).success;
// @ts-expect-error results are read-only
result.outcome = "rejected";
// @ts-expect-error there is no such option
classify({ id: "L-1" }, { today: "2025-12-31" });
console.log(status, code, loaded, parsed, sent, odd);
`;
    const imports = `import { classify, createTaxonomy, type RecordInput, type Status, type Taxonomy } from "verdex";
import { loadCatalogues } from "verdex/node";
import { recordSchema } from "verdex/schema";
`;
    for (const name of ["typed.mts", "typed.cts"]) writeFileSync(join(packed.project, name), imports + typed);
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        join(root, "node_modules/typescript/bin/tsc"),
        ...["--noEmit", "--strict", "--module", "node16", "--target", "es2022", "--lib", "es2022,dom"],
        ...["typed.mts", "typed.cts"],
      ],
      { cwd: packed.project, encoding: "utf8" },
    );
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  test("brings a command that runs without the development tools", () => {
    const { stdout, stderr, status } = spawnSync(
      join(packed.project, "node_modules/.bin/verdex"),
      ["classify", "-", "--format", "jsonl", "--lang", "en"],
      { cwd: packed.project, encoding: "utf8", input: `${JSON.stringify(record)}\n` },
    );
    expect(JSON.parse(stdout)).toMatchObject({ id: "L-1", decision: { code: "4.2.2" } });
    expect(stderr).toMatch(/^in 1 = answered 1 \+ rejected 0/);
    expect(status).toBe(0);
    // output lands under its own name only when it is whole
    expect(readdirSync(packed.project).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("its command reads files by pattern, folders of products and workbooks, without further packages", async () => {
    const command = (...args: string[]) =>
      spawnSync(join(packed.project, "node_modules/.bin/verdex"), [...args, "--lang", "en"], {
        cwd: packed.project,
        encoding: "utf8",
      });
    writeFileSync(join(packed.project, "loans-1.jsonl"), `${JSON.stringify(record)}\n`);
    const bulk = command("bulk", "loans-*.jsonl", "--out", "answers.jsonl");
    expect(bulk.stderr).toMatch(/in 1 = answered 1 \+ rejected 0/);
    const rows = [Object.keys(record), Object.values(record)];
    writeFileSync(join(packed.project, "loans.xlsx"), await writeXlsx({ sheets: [{ name: "loans", rows }] }));
    expect(command("classify", "loans.xlsx").stderr).toMatch(/answered 1 \+ rejected 0/);
  });

  test("its command shows how far it is on a terminal", () => {
    const terminal = "data:text/javascript,process.stderr.isTTY=true;process.stderr.columns=120";
    const command = join(packed.project, "node_modules/verdex/dist/cli.js");
    writeFileSync(join(packed.project, "shown.jsonl"), `${JSON.stringify(record)}\n`);
    const bulk = spawnSync(
      process.execPath,
      ["--import", terminal, command, "bulk", "shown.jsonl", "--out", "shown-answers.jsonl", "--lang", "en"],
      { cwd: packed.project, encoding: "utf8" },
    );
    expect(bulk.stderr).toMatch(/[█░]+ .*1 rows/);
    expect(bulk.stderr).toMatch(/in 1 = answered 1 \+ rejected 0/);
    expect(bulk.status).toBe(0);
  });

  test("its command reads a message of a reporting interface", () => {
    const loan = "<loan><loanNo>L-1</loanNo><projectNo>P-1</projectNo></loan>";
    const project =
      "<project><projectNo>P-1</projectNo><projectContent>新建50MW光伏电站</projectContent></project>";
    writeFileSync(
      join(packed.project, "message.xml"),
      `<?xml version="1.0" encoding="UTF-8"?><GFIR>${project}${loan}</GFIR>`,
    );
    const bulk = spawnSync(
      join(packed.project, "node_modules/.bin/verdex"),
      ["bulk", "message.xml", "--out", "message-answers.jsonl", "--lang", "en"],
      { cwd: packed.project, encoding: "utf8" },
    );
    expect(bulk.stderr).toMatch(/in [12] = answered/);
    expect(readFileSync(join(packed.project, "message-answers.jsonl"), "utf8")).toContain("光伏");
  });

  test("its command passes the passing products of the example and finds what it is to find in the failing ones", () => {
    cpSync(join(root, "examples/ci-label-check"), join(packed.project, "labels"), { recursive: true });
    const check = (folder: string) =>
      spawnSync(
        join(packed.project, "node_modules/.bin/verdex"),
        ["check", folder, "--as-of", "2025-12-31", "--no-config", "--format", "json", "--lang", "en"],
        { cwd: join(packed.project, "labels"), encoding: "utf8" },
      );
    const found = ({ stdout }: { readonly stdout: string }) =>
      JSON.parse(stdout).findings.map(
        ({ file, line, column, severity, rule, code }: Record<string, unknown>) =>
          `${file}:${line}:${column} ${severity} ${rule}/${code}`,
      );
    const passing = check("passing");
    expect(found(passing)).toEqual([]);
    expect(passing.status).toBe(0);
    const failing = check("failing");
    expect(found(failing)).toEqual(expected());
    expect(failing.status).toBe(1);
  });

  test("runs where there is no Node", async () => {
    const { outputFiles, warnings } = await build({
      stdin: {
        contents: `import { classify } from "verdex"; answer = classify(${JSON.stringify(record)});`,
        resolveDir: packed.project,
      },
      bundle: true,
      write: false,
      platform: "browser",
      format: "iife",
      charset: "utf8",
    });
    expect(warnings).toEqual([]);
    const page: { answer?: { decision: { code: string } } } = {};
    runInNewContext(outputFiles[0]?.text ?? "", page);
    expect(page.answer?.decision.code).toBe("4.2.2");
  });
});
