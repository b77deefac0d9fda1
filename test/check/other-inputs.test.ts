import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CheckReport } from "../../src/check/finding.js";
import { jsonFault } from "../../src/check/json-fault.js";
import { inProcess } from "./run-check.js";

let folder = "";
const at = (name: string): string => join(folder, name);
const AS_OF = ["--as-of", "2025-12-31", "--no-config"];
const run = (args: readonly string[], input?: string) => inProcess([...args, ...AS_OF], input);

const written = async (name: string, content: string | Uint8Array): Promise<string> => {
  await mkdir(dirname(at(name)), { recursive: true });
  await writeFile(at(name), content);
  return at(name);
};
/** Code of the run with the places and rules of what is grave. */
const told = async (name: string, content: string | Uint8Array) => {
  const { code, stdout } = await run([await written(name, content), "--format", "json"]);
  const { findings } = JSON.parse(stdout) as CheckReport;
  const grave = findings.filter(({ severity }) => severity === "high" || severity === "critical");
  return { code, places: grave.map(({ line, column, rule }) => `${line}:${column} ${rule}`) };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verdex-inputs-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("files that are no products as they stand", () => {
  it.each([
    ["empty.yaml", "", ["1:1 invalid-field"]],
    ["comments.yaml", "# 说明\n", ["1:1 invalid-field"]],
    ["text.yaml", "just text\n", ["1:1 invalid-field"]],
    ["several.yaml", "id: a\nlabel: green-loan\n---\nid: b\n", ["3:1 invalid-field"]],
    [
      "anchors.yaml",
      "base: &b\n  label: green-loan\nid: x\n<<: *b\n",
      ["2:3 invalid-field", "4:1 invalid-field"],
    ],
    ["tabs.yaml", "id: a\nentity:\n\tname: x\n", ["3:1 invalid-field"]],
    ["twice.yaml", "id: a\nlabel: green-loan\nlabel: green-bond\n", ["3:1 invalid-field"]],
    ["null.json", "null", ["1:1 invalid-field"]],
    ["empty.json", "", ["1:1 invalid-field"]],
    ["hole.json", '{"id": "a",\n "label": }', ["2:11 invalid-field"]],
    ["comma.json", '{"id": "a", "label": "green-loan",}', ["1:35 invalid-field"]],
    ["comment.json", '{\n  // 说明\n  "id": "a" }', ["2:3 invalid-field"]],
    ["proto.json", '{"id":"a","label":"green-loan","__proto__":{}}', ["1:32 invalid-field"]],
    [
      "line.jsonl",
      '{"id":"a","kind":"loan","label":"green-loan","name":"城镇污水处理厂建设"}\n\n{"id": b}\n',
      ["3:8 invalid-field"],
    ],
    ["open.md", "---\nid: a\nlabel: green-loan\n\n正文\n", ["1:1 invalid-field"]],
  ])("%s is told with its place", async (name, content, places) => {
    expect(await told(name, content)).toEqual({ code: 1, places });
  });

  it("a file of brackets is refused, however many", async () => {
    const { code, places } = await told("deep.yaml", `${"[".repeat(5000)}${"]".repeat(5000)}`);
    expect(new Set(places.map((place) => place.split(" ")[1]))).toEqual(new Set(["invalid-field"]));
    expect(code).toBe(1);
  });

  it("wrong types are told one by one", async () => {
    const text = 'id: 5\nkind: [loan]\nlabel: {a: b}\nitems: "4.2.2"\neligibleUses: 3\ngreenShare: 80%\n';
    expect((await told("types.yaml", text)).places).toEqual([
      "1:5 invalid-field",
      "2:7 invalid-field",
      "3:8 invalid-field",
      "4:8 invalid-field",
      "5:15 invalid-field",
      "6:13 invalid-field",
    ]);
  });

  it.each([
    ["binary.yaml", Uint8Array.from({ length: 256 }, (_, at) => at)],
    ["gbk.yaml", Uint8Array.from([0x69, 0x64, 0x3a, 0x20, 0xc2, 0xcc, 0x0a])],
    ["utf16.json", Buffer.from('\ufeff{"id":"a"}', "utf16le")],
    ["binary.csv", Uint8Array.from([0, 1, 2, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a])],
  ])("%s cannot be read: 4", async (name, content) => {
    expect(await told(name, content)).toEqual({ code: 4, places: [] });
  });

  it.each([
    ["headings.csv", "贷款编号,贷款用途,产品标识\n"],
    ["blank.jsonl", "\n\n"],
    ["page.md", "# 产品\n\n正文\n"],
    ["rule.md", "---\n\n正文\n"],
  ])("%s holds nothing, which is no pass", async (name, content) => {
    const { code, stderr } = await run([await written(name, content)]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/hold no product/);
  });

  it("a table whose columns nobody knows is told before the run fails", async () => {
    const file = await written("strange.csv", "贷款编号,业务种类,贷款用途,甲乙丙\nL-1,贷款,屋顶光伏电站,x\n");
    const { code, stdout, stderr } = await run([file]);
    expect(stdout).toMatch(/甲乙丙/);
    expect(stderr).toMatch(/no rule could be decided/);
    expect(code).toBe(2);
  });

  it("a code without quotes is told as it is written, an impossible day at its line", async () => {
    const product = "id: a\nkind: loan\nlabel: green-loan\ncatalogue: cn-green-finance@2025\n";
    const file = await written("codes.yaml", `${product}items: [4.2.2, 4.10]\n`);
    const { stdout } = await run([file, "--lang", "en"]);
    expect(stdout).toMatch(/5:16 .*expected text, found the number 4\.1; write "4\.10"/);
    expect((await told("day.yaml", `${product}launchedOn: "2025-02-30"\n`)).places).toEqual([
      "5:13 invalid-field",
    ]);
  });

  it("a row of a table may be a product: lists stand in one cell", async () => {
    const table = [
      "id,name,kind,label,catalogue,launchedOn,items,eligibleUses,claims",
      "p1,光伏贷,loan,green-loan,cn-green-finance@2025,2025-11-03,4.2.2;6.4.7,农光互补光伏电站建设；城镇污水处理厂建设,",
      "p2,零碳贷,loan,green-loan,cn-green-finance@2025,2025-11-03,4.2.2|4.2,农光互补光伏电站建设;采购办公用品,百分之百环保",
      "p3,光伏贷,loan,green-loan,cn-green-finance@2024,2025-11-03,4.2.2,农光互补光伏电站建设,",
    ];
    expect((await told("products.csv", table.join("\n"))).places).toEqual([
      "3:57 item-not-a-leaf",
      "3:67 use-outside-items",
      "3:85 absolute-or-future-claim-unsupported",
      "4:24 unknown-catalogue",
      "4:24 wrong-catalogue-version-for-date",
    ]);
  });

  it("a table of products needs no name and no purpose", async () => {
    const uses = "id,label,eligibleUses\np,green-laon,农光互补光伏电站建设\n";
    expect((await told("uses.csv", uses)).places).toEqual(["2:3 unknown-label"]);
    const none = "id,label\np,green-loan\n";
    expect(await told("no-uses.csv", none)).toEqual({ code: 1, places: ["2:3 invalid-field"] });
    // a table of deals is read as before
    const { code, stderr } = await run([await written("deals.csv", "id,labels\np,green-loan\n")]);
    expect(stderr).toContain("no column for kind, purpose");
    expect(code).toBe(4);
  });

  it("a cell behind one with a line break stands where it stands", async () => {
    const csv = '贷款编号,业务种类,贷款用途,金额\nL-1,贷款,"屋顶\n光伏电站",很多\nL-2,贷款,"a ""b""",很多\n';
    expect((await told("quoted.csv", csv)).places).toEqual(["3:7 invalid-field", "4:18 invalid-field"]);
  });

  it("ten million bytes are read", async () => {
    const uses = Array.from({ length: 240_000 }, (_, n) => `  - 农光互补光伏电站建设${n}期\n`).join("");
    const text = `id: big\nkind: loan\nlabel: green-laon\neligibleUses:\n${uses}`;
    expect(Buffer.byteLength(text)).toBeGreaterThan(10_000_000);
    const { code, places } = await told("big.yaml", text);
    expect(places).toContain("3:8 unknown-label");
    expect(code).toBe(1);
  });
});

describe("words for files", () => {
  const product = "id: a\nkind: loan\nlabel: green-loan\neligibleUses: [城镇污水处理厂建设]\n";
  const files = async (...words: string[]): Promise<string> =>
    /(\d+) files?/.exec((await run([...words, "--fail-on", "none"])).stderr)?.[1] ?? "none";

  beforeAll(async () => {
    for (const name of [
      "d/a.yaml",
      "d/b.yml",
      "d/[x]/c.yaml",
      "d/含 空格/d.yaml",
      "d/.hidden.yaml",
      "d/deep/er/e.yaml",
    ])
      await written(name, product);
    await mkdir(at("d/folder.yaml"));
    await symlink("..", at("d/deep/up"));
  });

  it("a folder holds each file once, whatever links lead to it", async () => {
    expect(await files(at("d"))).toBe("5");
    expect(await files(`${at("d")}/`)).toBe("5");
    expect(await files(at("d/**/*.{yaml,yml}"))).toBe("5");
  });

  it("names with brackets and blanks are names where such a file is there", async () => {
    expect(await files(at("d/[x]"))).toBe("1");
    expect(await files(at("d/[x]/c.yaml"), at("d/含 空格"))).toBe("2");
  });

  it("backslashes part folders as slashes do", async () => {
    expect(await files(at("d/a.yaml").replaceAll("/", "\\"))).toBe("1");
  });

  it("a word with ! takes away", async () => {
    expect(await files(at("d"), `!${at("d/deep/**")}`, `!${at("d/b.yml")}`)).toBe("3");
  });

  it("endings in capitals are read like others", async () => {
    for (const name of ["capitals/A.YAML", "capitals/B.MD", "capitals/P.CSV"])
      await written(name, name.endsWith("CSV") ? "id,label\na,nope\n" : "---\nid: a\nlabel: nope\n---\n");
    await rm(at("capitals/A.YAML"));
    await written("capitals/A.YAML", "id: a\nlabel: nope\n");
    const files = async (...words: string[]) =>
      JSON.parse((await run([...words, "--format", "json"])).stdout).files;
    expect(await files(at("capitals"))).toBe(3);
    expect(await files(at("capitals/*.{yaml,md}"))).toBe(2);
    expect(await files(at("capital*/**/*.csv"))).toBe(1);
    expect(await files(at("capitals"), `!${at("capitals/*.MD")}`)).toBe(2);
  });

  it("a folder above the current one is searched like one below", async () => {
    await written("above/a.yaml", "id: a\nlabel: nope\n");
    await written("above/here/b.yaml", "id: b\nlabel: nope\n");
    await written("above/verdex.config.yaml", "failOn: high\n");
    const before = process.cwd();
    process.chdir(at("above/here"));
    try {
      const { stdout } = await run(["..", "--format", "json"]);
      const { findings }: CheckReport = JSON.parse(stdout);
      expect([...new Set(findings.map(({ file }) => file))]).toEqual(["../a.yaml", "b.yaml"]);
    } finally {
      process.chdir(before);
    }
  });

  it("files of the tool and of npm are no products; named by a hook they are left out with a word", async () => {
    for (const name of ["package.json", "package-lock.json", "tsconfig.build.json", "verdex.baseline.json"])
      await written(`hooked/${name}`, "{}");
    await written("hooked/verdex.config.yaml", "failOn: high\n");
    const product = await written("hooked/a.yaml", "id: a\nlabel: nope\n");
    expect(JSON.parse((await run([at("hooked"), "--format", "json"])).stdout).files).toBe(1);
    const own = [at("hooked/verdex.config.yaml"), at("hooked/verdex.baseline.json")];
    const named = await run([product, ...own, "--format", "json"]);
    expect(JSON.parse(named.stdout).files).toBe(1);
    for (const file of own) expect(named.stderr).toContain(`${file} is a file of verdex itself`);
    // a commit that only changes these has nothing to be held against
    expect(await run(own)).toMatchObject({ code: 0, stdout: "" });
    expect((await run([...own, at("hooked/*.nothing")])).code).toBe(2);
  });

  it("a file that is named twice is checked once", async () => {
    expect(await files(at("d/a.yaml"), at("d/a.yaml"), at("d/a*"))).toBe("1");
  });
});

describe("where a text stops being JSON", () => {
  it("is nowhere in JSON and somewhere in everything else", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom("", "}", ",", '"', "x", "]", ":"), (json, at, put) => {
        const text = json.slice(0, at % (json.length + 1)) + put + json.slice(at % (json.length + 1));
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        const fault = jsonFault(text);
        expect(fault === undefined).toBe(isJson);
        expect(fault ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
