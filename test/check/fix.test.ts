import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { mendFile } from "../../src/cli/mend-file.js";
import { inProcess } from "./run-check.js";

let folder = "";
const at = (name: string): string => join(folder, name);
const fix = (name: string) => inProcess([at(name), "--as-of", "2025-12-31", "--no-config", "--fix"]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verdex-fix-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const BOM = "\ufeff";
const yaml = [
  "# 产品说明：节能",
  "id: p   # 编号",
  "kind:   loan",
  "label: 绿色贷款   # 名称",
  'catalogue: "cn-green-finance@2025年版"   # 版本',
  'launchedOn: "2025-11-03"',
  "items:",
  '  - "1.1.2.1"      # 旧码',
  "  - '4.2.2'",
  "eligibleUses:",
  "  - { use: 电动机制造, code: 1.1.2.1 }   # 旧码",
  "",
].join("\n");
const mended = yaml
  .replace("绿色贷款", '"green-loan"')
  .replace("cn-green-finance@2025年版", "cn-green-finance@2025")
  .replace('"1.1.2.1" ', '"1.3.1" ')
  .replace("1.1.2.1 }", '"1.3.1" }');

const json = JSON.stringify(
  { id: "p", kind: "loan", label: "绿色贷款", items: ["1.1.2.1"], eligibleUses: ["电动机制造"] },
  null,
  "\t",
);
const mendedJson = json.replace("绿色贷款", "green-loan").replace("1.1.2.1", "1.3.1");
const flat = JSON.stringify(JSON.parse(json));
const mendedFlat = flat.replace("绿色贷款", "green-loan").replace("1.1.2.1", "1.3.1");
const page = (matter: string): string =>
  `---\n${matter}---\n\n# 绿色贷款\n\n本品为绿色贷款，旧码 1.1.2.1。\n`;
const crlf = (text: string): string => text.replaceAll("\n", "\r\n");

it("standard input cannot be rewritten", async () => {
  const { code, stderr } = await inProcess(["-", "--fix"], "id: p\n");
  expect(stderr).toContain("--fix");
  expect(code).toBe(2);
});

describe("--fix", () => {
  it.each([
    ["plain.yaml", yaml, mended],
    ["crlf.yaml", crlf(yaml), crlf(mended)],
    ["bom.yaml", BOM + yaml, BOM + mended],
    ["bom-crlf.yml", BOM + crlf(yaml), BOM + crlf(mended)],
    ["no-end.yaml", yaml.trimEnd(), mended.trimEnd()],
    ["tabs.json", json, mendedJson],
    ["bom.json", BOM + json, BOM + mendedJson],
    ["lines.jsonl", `${flat}\n\n${flat}\r\n${flat}`, `${mendedFlat}\n\n${mendedFlat}\r\n${mendedFlat}`],
    ["front.md", page(yaml), page(mended)],
    ["front-crlf.md", BOM + crlf(page(yaml)), BOM + crlf(page(mended))],
    [
      "labels.yaml",
      'id: p\nkind: loan\nlabels: [绿色贷款, green-loan]\nitems: ["1.3.1"]\n',
      'id: p\nkind: loan\nlabels: ["green-loan", green-loan]\nitems: ["1.3.1"]\n',
    ],
    [
      "edition.yaml",
      "id: p\nlabel: green-loan\ncatalogue: { id: cn-green-finance, edition: （2025 年版） }   # 版\n",
      'id: p\nlabel: green-loan\ncatalogue: { id: cn-green-finance, edition: "2025" }   # 版\n',
    ],
    [
      "block.yaml",
      "- id: p\n  label: |\n    绿色贷款\n  kind: loan\n- id: q\n  label: >-\n    绿色贷款\n",
      '- id: p\n  label: "green-loan"\n  kind: loan\n- id: q\n  label: "green-loan"\n',
    ],
  ])("%s: only what is wrong is rewritten, and once", async (name, before, after) => {
    await writeFile(at(name), before);
    const first = await fix(name);
    expect(await readFile(at(name), "utf8")).toBe(after);
    expect(first.stderr).toMatch(/places? rewritten/);
    // the report is about the file as it is now
    expect(first.stdout).not.toMatch(/not-canonical|1\.1\.2\.1/);
    const again = await fix(name);
    expect(again.stderr).not.toMatch(/places? rewritten/);
    expect(await readFile(at(name), "utf8")).toBe(after);
    if (/ya?ml$/.test(name)) expect(() => parse(after.replace(BOM, ""))).not.toThrow();
  });

  it("what leaves a choice is left to people", async () => {
    // 1.1.1.1 became an item of making and one of trading
    const text =
      'id: p\nkind: loan\nlabel: green-loan\ncatalogue: cn-green-finance@2024\nitems: ["1.1.1.1", "9.9.9"]\n';
    await writeFile(at("choice.yaml"), text);
    const { stderr, code } = await fix("choice.yaml");
    expect(stderr).not.toMatch(/rewritten/);
    expect(await readFile(at("choice.yaml"), "utf8")).toBe(text);
    expect(code).toBe(1);
  });

  it("tables and standard input are left as they are, and nothing is called mendable that is not", async () => {
    const table = "贷款编号,业务种类,贷款用途,产品标识\nL-1,贷款,电动机制造,绿色贷款\n";
    await writeFile(at("loans.csv"), table);
    await fix("loans.csv");
    expect(await readFile(at("loans.csv"), "utf8")).toBe(table);
    const options = ["--as-of", "2025-12-31", "--no-config", "--format", "json"];
    const { stdout } = await inProcess([at("loans.csv"), ...options]);
    for (const { fixable } of JSON.parse(stdout).findings) expect(fixable).toBe(false);
  });

  it("leaves no other file behind", async () => {
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

it("a link stays a link, and who may read a file stays as it was", async () => {
  await writeFile(at("real.yaml"), yaml);
  await chmod(at("real.yaml"), 0o600);
  await symlink("real.yaml", at("link.yaml"));
  await fix("link.yaml");
  expect(await readFile(at("real.yaml"), "utf8")).toBe(mended);
  expect((await lstat(at("link.yaml"))).isSymbolicLink()).toBe(true);
  expect((await stat(at("real.yaml"))).mode & 0o777).toBe(0o600);
});

it("a file that was written while it was checked is left as it is", async () => {
  await writeFile(at("raced.yaml"), yaml);
  const edit = { start: yaml.indexOf("绿色贷款"), end: yaml.indexOf("绿色贷款") + 4, text: "x" };
  const checked = { file: "raced.yaml", findings: [], undecided: [], records: 1, checked: 1, edits: [edit] };
  const other = `# 刚刚改过\n${yaml}`;
  const check = async () => {
    await writeFile(at("raced.yaml"), other);
    return checked;
  };
  const ended = await mendFile(at("raced.yaml"), "raced.yaml", { check });
  expect(ended).toMatchObject({ count: 0, changed: true });
  expect(await readFile(at("raced.yaml"), "utf8")).toBe(other);
});
