import { describe, expect, test } from "vitest";
import { run } from "./run-in-process.js";

const commands = [
  [],
  ["classify"],
  ["explain"],
  ["search"],
  ["catalogue"],
  ["catalogue", "list"],
  ["catalogue", "show"],
  ["catalogue", "diff"],
  ["catalogue", "crosswalk"],
  ["catalogue", "validate"],
  ["catalogue", "init"],
  ["bulk"],
  ["book"],
  ["completion"],
];

describe("help", () => {
  test.each(commands.map((command) => [command.join(" ") || "verdex", command] as const))(
    "%s has help in both languages, on stdout",
    async (_, command) => {
      const english = await run([...command, "--help"]);
      expect(english).toMatchObject({ code: 0, stderr: "" });
      expect(english.stdout).toMatch(/^Usage: verdex/);
      const chinese = await run([...command, "--help", "--lang", "zh"]);
      expect(chinese.stdout).toMatch(/^用法：/);
      // no sentence of the parser's own is left
      expect(chinese.stdout).not.toMatch(/display help|default:|choices:/);
    },
  );

  test("no command shows the help on stderr and is a usage error", async () => {
    for (const argv of [[], ["catalogue"]]) {
      const { code, stdout, stderr } = await run(argv);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("Usage: verdex");
    }
  });

  test("the help names every exit code", async () => {
    const { stdout } = await run(["--help"]);
    for (const code of [0, 1, 2, 3, 4]) expect(stdout).toMatch(new RegExp(`^  ${code}  \\w`, "m"));
  });

  test("the version comes with the digest of the catalogues", async () => {
    expect((await run(["--version"])).stdout).toMatch(/^verdex \d+\.\d+\.\d+ \(sha256:[0-9a-f]{64}\)\n$/);
    expect((await run(["-V"])).code).toBe(0);
  });
});

describe("usage errors", () => {
  test.each([
    ["an unknown command", ["clasify"], "classify"],
    ["an unknown sub-command", ["catalogue", "lst"], "list"],
    ["an unknown option", ["classify", "--fromat", "json"], "--format"],
    ["an unknown format", ["classify", "-f", "jsonll"], "mean jsonl"],
    ["a missing argument", ["explain"], "code|file"],
    ["a missing value", ["classify", "--out"], "--out"],
    ["a missing option", ["review", "import", "sheet.csv"], "--decisions"],
    ["an argument too many", ["explain", "4.2.2", "4.2.3"], "too many"],
    ["an unknown language", ["search", "x", "--lang", "fr"], "zh | en"],
    ["an unknown shell", ["completion", "tcsh"], "bash | zsh | fish"],
  ])("%s", async (_, argv, expected) => {
    const { code, stdout, stderr } = await run(argv, { stdin: ["{}"] });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    const chinese = await run(argv, { stdin: ["{}"], env: { LANG: "zh_CN.UTF-8" } });
    expect(chinese.code).toBe(2);
    expect(chinese.stderr).toMatch(/^verdex：无法执行该命令/);
    // no sentence of the parser's own is left
    expect(chinese.stderr).not.toMatch(/required|specified|unknown|missing|error/);
  });
});

describe("language", () => {
  const isChinese = async (env: Readonly<Record<string, string>>, argv: readonly string[] = []) =>
    (await run(["--help", ...argv], { env })).stdout.startsWith("用法");

  test("follows LC_ALL, then LC_MESSAGES, then LANG; English else", async () => {
    expect(await isChinese({ LANG: "zh_CN.UTF-8" })).toBe(true);
    expect(await isChinese({ LANG: "en_US.UTF-8", LC_ALL: "zh_CN.UTF-8" })).toBe(true);
    expect(await isChinese({ LANG: "zh_CN.UTF-8", LC_ALL: "C" })).toBe(false);
    expect(await isChinese({ LANG: "zh_CN.UTF-8", LC_MESSAGES: "en_US", LC_ALL: "" })).toBe(false);
    expect(await isChinese({})).toBe(false);
  });

  test("--lang wins, before the command and behind it", async () => {
    expect(await isChinese({ LANG: "en" }, ["--lang", "zh"])).toBe(true);
    expect(await isChinese({ LANG: "zh_CN" }, ["--lang=en"])).toBe(false);
    expect((await run(["--lang", "zh", "search", "guangfu"])).stderr).toContain("没有");
  });
});

describe("colour", () => {
  const coloured = async (options: Parameters<typeof run>[1], argv: readonly string[] = []) =>
    (await run(["explain", "4.2.2", ...argv], options)).stdout.includes("\u001b");

  test("only in a terminal, and never where it is not wanted", async () => {
    const env = { LANG: "en" };
    expect(await coloured({ env, terminal: true })).toBe(true);
    expect(await coloured({ env })).toBe(false);
    expect(await coloured({ env: { ...env, NO_COLOR: "1" }, terminal: true })).toBe(false);
    expect(await coloured({ env: { ...env, TERM: "dumb" }, terminal: true })).toBe(false);
    expect(await coloured({ env, terminal: true }, ["--no-color"])).toBe(false);
  });
});
