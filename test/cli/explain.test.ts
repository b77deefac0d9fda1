import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, runJson } from "./run-in-process.js";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();
const solar = { id: "L-1", kind: "loan", purpose: "新建100MW农光互补光伏电站", approvedOn: "2025-11-03" };
const records = folder.file(
  "records.jsonl",
  `${JSON.stringify(solar)}\n${JSON.stringify({ ...solar, id: "L-2", purpose: "补充流动资金" })}\nnot json\n`,
);

describe("verdex explain <code>", () => {
  test("tells name, edition, standing and rows", async () => {
    const { code, stdout } = await run(["explain", "4.2.2", "--lang", "zh"]);
    expect(code).toBe(0);
    expect(stdout).toContain("4.2.2 太阳能利用设施建设和运营");
    expect(stdout).toContain("cn-green-finance@2025");
    expect(stdout).toMatch(/4416 +太阳能发电/);
    expect(stdout).toContain("3.2.2.2");
  });

  test("an older edition is taken where it is named", async () => {
    expect(await runJson(["explain", "3.2.2.1", "-f", "json", "--edition", "2021"])).toMatchObject({
      kind: "item",
      edition: { catalogue: "cn-green-bond", edition: "2021" },
      crosswalk: expect.arrayContaining([
        expect.objectContaining({ links: [expect.objectContaining({ code: "4.2.1", verified: true })] }),
      ]),
    });
  });

  test("an unknown code is a usage error with codes like it, or the editions that have it", async () => {
    const unknown = await run(["explain", "4.2.22"]);
    expect([unknown.code, unknown.stdout]).toEqual([2, ""]);
    expect(unknown.stderr).toContain("4.2.2,");
    expect((await run(["explain", "3.2.2.1", "--edition", "2025"])).stderr).toContain("cn-green-bond@2021");
  });

  test("an edition known by its title only is told as such", async () => {
    const { code, stderr } = await run(["explain", "4.2.2", "--edition", "cn-green-industry@2024"]);
    expect(stderr).toMatch(/cn-green-industry@2024 is known by its title only.*catalogue init.*--catalogue/);
    expect(code).toBe(2);
  });

  test("words are neither code nor file", async () => {
    const { code, stderr } = await run(["explain", "光伏"]);
    expect(code).toBe(2);
    expect(stderr).toContain("verdex search");
  });
});

describe("verdex explain <records>", () => {
  test("shows the words the answer rests on, and explains all records in order", async () => {
    const { code, stdout } = await run(["explain", records, "--lang", "zh"]);
    expect(code).toBe(1);
    expect(stdout).toContain("【农光互补】");
    expect(stdout.indexOf("L-1 ")).toBeLessThan(stdout.indexOf("L-2 "));
    expect(stdout).toContain("RECORD_NOT_JSON");
    expect(stdout.match(/下一步/g)).toHaveLength(3);
  });

  test("--id picks one record", async () => {
    const explained = await runJson(["explain", records, "--id", "L-1", "-f", "json"]);
    expect(explained).toMatchObject([{ kind: "answered", id: "L-1", decision: { code: "4.2.2" } }]);
    const { code, stderr } = await run(["explain", records, "--id", "L-7"]);
    expect(code).toBe(2);
    expect(stderr).toContain("L-7");
  });

  test("JSON holds every explanation", async () => {
    const { code, stdout } = await run(["explain", records, "-f", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ id: "L-1" }, { id: "L-2" }, { kind: "rejected" }]);
  });

  test("an input that breaks off leaves whole JSON and exit 4", async () => {
    async function* stdin() {
      yield `${JSON.stringify(solar)}\n`;
      throw new Error("the pipe broke");
    }
    const { code, stdout } = await run(["explain", "-", "-f", "json"], { stdin: stdin() });
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject([{ id: "L-1" }]);
  });

  test("reads standard input as -", async () => {
    const { code, stdout } = await run(["explain", "-"], { stdin: [JSON.stringify(solar)] });
    expect(code).toBe(0);
    expect(stdout).toContain("4.2.2");
  });

  test("a file that is not there is unreadable", async () => {
    const { code, stderr } = await run(["explain", join(folder.path, "none.jsonl")]);
    expect(code).toBe(4);
    expect(stderr).toContain("none.jsonl");
  });
});
