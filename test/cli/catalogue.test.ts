import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, runJson } from "./run-in-process.js";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();

describe("verdex catalogue list", () => {
  test("as JSON is an array with these names and no others", async () => {
    const editions = (await runJson(["catalogue", "list", "-f", "json"])) as Record<string, unknown>[];
    for (const edition of editions) {
      expect(Object.keys(edition)).toEqual([
        "id",
        "edition",
        "title",
        "standing",
        "region",
        "effectiveFrom",
        "effectiveTo",
        "items",
        "verifiedShare",
      ]);
    }
    expect(editions.find(({ id, edition }) => id === "cn-green-finance" && edition === "2025")).toMatchObject(
      {
        title: "绿色金融支持项目目录（2025年版）",
        standing: "official-copy",
        effectiveFrom: "2025-10-01",
        effectiveTo: null,
        items: 271,
      },
    );
    expect(editions.find(({ id, edition }) => id === "cn-green-bond" && edition === "2021")).toMatchObject({
      items: 203,
      effectiveTo: "2025-10-01",
    });
  });

  test("as a table and as CSV holds the same editions", async () => {
    const editions = (await runJson(["catalogue", "list", "-f", "json"])) as { readonly id: string }[];
    const csv = (await run(["catalogue", "list", "-f", "csv"])).stdout.trimEnd().split("\r\n");
    expect(csv).toHaveLength(editions.length + 1);
    const { stdout } = await run(["catalogue", "list"], { env: { LANG: "en", COLUMNS: "160" } });
    for (const { id } of editions) expect(stdout).toContain(id);
  });
});

describe("verdex catalogue show", () => {
  test.each([
    ["4.2.2", "太阳能利用设施建设和运营"],
    ["4.2", "4.2.9 热泵设施建设和运营"],
    ["cn-green-finance@2025", "银发〔2025〕132号"],
    ["cn-green-bond", "cn-green-bond@2021"],
    ["2021", "cn-green-bond@2021"],
  ])("%s", async (word, expected) => {
    const { code, stdout } = await run(["catalogue", "show", word]);
    expect(code).toBe(0);
    expect(stdout).toContain(expected);
  });

  test("a catalogue that does not exist is a usage error with one like it", async () => {
    const { code, stderr } = await run(["catalogue", "show", "cn-green-bon@2021"]);
    expect(code).toBe(2);
    expect(stderr).toContain("cn-green-bond@2021");
  });
});

describe("verdex catalogue diff and crosswalk", () => {
  test("diff counts every item of the older edition once", async () => {
    const diff = (await runJson(["catalogue", "diff", "2021", "2025", "-f", "json"])) as {
      readonly changes: readonly { readonly code: string }[];
      readonly counts: Readonly<Record<string, number>>;
    };
    expect(new Set(diff.changes.map(({ code }) => code)).size).toBe(203);
    expect((await run(["catalogue", "diff", "2021", "2025"])).stdout).toContain(
      "cn-green-bond@2021 → cn-green-finance@2025",
    );
  });

  test("editions without a crosswalk are a usage error that lists those there are", async () => {
    const { code, stderr } = await run(["catalogue", "diff", "2015", "2025"]);
    expect(code).toBe(2);
    expect(stderr).toContain("cn-green-bond@2021 → cn-green-finance@2025");
  });

  test("crosswalk answers both ways round", async () => {
    const forwards = ["catalogue", "crosswalk", "3.2.2.1", "--from", "2021", "--to", "2025", "-f", "json"];
    expect(await runJson(forwards)).toMatchObject({
      code: "3.2.2.1",
      answers: [{ direction: "to-newer", links: [{ code: "4.2.1", verified: true }] }],
    });
    const backwards = ["catalogue", "crosswalk", "4.2.1", "--from", "2025", "--to", "2021", "-f", "json"];
    expect(await runJson(backwards)).toMatchObject({
      code: "4.2.1",
      answers: [{ direction: "from-older", links: [{ code: "3.2.2.1" }] }],
    });
  });

  test("a group is asked for one of its items", async () => {
    const { code, stderr } = await run(["catalogue", "crosswalk", "4.2"]);
    expect(code).toBe(2);
    expect(stderr).toContain("4.2.1");
  });
});

describe("verdex catalogue init and validate", () => {
  const own = join(folder.path, "own");

  test("the example is valid, can be added, and is never written over", async () => {
    expect((await run(["catalogue", "init", own])).code).toBe(0);
    expect((await run(["catalogue", "validate", own])).code).toBe(0);
    const listed = await runJson(["catalogue", "list", "--catalogue", own, "-f", "json"]);
    expect(listed).toContainEqual(
      expect.objectContaining({ id: "my-local-transition", standing: "reference-profile", items: 1 }),
    );
    const explained = ["explain", "1.1", "--edition", "my-local-transition", "--catalogue", own];
    expect((await run(explained)).stdout).toContain("示例窑炉余热回收改造");
    const before = readFileSync(join(own, "2026", "1.yaml"), "utf8");
    expect((await run(["catalogue", "init", own])).code).toBe(2);
    expect(readFileSync(join(own, "2026", "1.yaml"), "utf8")).toBe(before);
  });

  test("init leaves a folder alone that holds anything", async () => {
    const taken = join(folder.path, "taken");
    mkdirSync(taken);
    writeFileSync(join(taken, "notes.txt"), "");
    const { code, stderr } = await run(["catalogue", "init", taken]);
    expect(code).toBe(2);
    expect(stderr).toContain("taken");
    expect(readdirSync(taken)).toEqual(["notes.txt"]);
  });

  test("a mistake is told with file, line and column, exit 3, by validate and by every other command", async () => {
    const file = join(own, "2026", "1.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('code: "1.1"', "code: 1.1"));
    const line = text.split("\n").findIndex((one) => one.includes('code: "1.1"')) + 1;
    const place = new RegExp(`1\\.yaml:${line}:\\d+`);
    const validated = await run(["catalogue", "validate", own]);
    expect(validated.code).toBe(3);
    expect(validated.stdout).toMatch(place);
    const listed = await run(["catalogue", "list", "--catalogue", own]);
    expect([listed.code, listed.stdout]).toEqual([3, ""]);
    expect(listed.stderr).toMatch(place);
    writeFileSync(file, text);
  });

  test.each([
    ["a unit nobody knows", 'unit: "%"', 'unit: "furlong"', "furlong"],
    ["an operator nobody knows", 'operator: ">="', 'operator: "=>"', "at-or-better-than"],
  ])("%s does not load, exit 3", async (_, find, put, told) => {
    const file = join(own, "2026", "1.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(find, put));
    const line = text.split("\n").findIndex((one) => one.includes(find)) + 1;
    for (const command of [
      ["catalogue", "validate", own],
      ["catalogue", "list", "--catalogue", own],
    ]) {
      const { code, stdout, stderr } = await run(command);
      expect(code).toBe(3);
      expect(stdout + stderr).toMatch(new RegExp(`1\\.yaml:${line}:\\d+`));
      expect(stdout + stderr).toContain(told);
    }
    writeFileSync(file, text);
  });

  test("warnings count only where they are asked to", async () => {
    const file = join(own, "2026", "1.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      text
        .replace("      - 示例窑余热发电\n      - 示例窑烟气余热利用\n", "")
        .replace(/ {4}contextAliases:[^#]*?(?= {4}#)/, ""),
    );
    expect((await run(["catalogue", "validate", own])).code).toBe(0);
    expect((await run(["catalogue", "validate", own, "--fail-on", "warning"])).code).toBe(1);
    writeFileSync(file, text);
  });

  test("a folder that is not there", async () => {
    const nowhere = join(folder.path, "nowhere");
    expect((await run(["catalogue", "validate", nowhere])).code).toBe(3);
    expect((await run(["classify", "-", "--catalogue", nowhere])).code).toBe(3);
    expect(existsSync(nowhere)).toBe(false);
  });
});
