import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { run, runJson } from "./run-in-process.js";
import { bankFlags, plainFlags, writeBank } from "./sample-config.js";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
const loans = at("books/loans.jsonl");
const config = at("verdex.config.yaml");

interface Answer {
  readonly id: string;
  readonly flags: readonly { readonly rule: string; readonly severity: string }[];
}

const flagsOf = (answers: readonly Answer[]) =>
  Object.fromEntries(
    answers.map(({ id, flags }) => [id, flags.map(({ rule, severity }) => `${rule} ${severity}`).sort()]),
  );
const classified = async (...argv: string[]) =>
  flagsOf((await runJson(["classify", loans, "-f", "json", ...argv])) as Answer[]);
const bulkFlags = (out: string) =>
  flagsOf(
    readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).result),
  );
/** As if the command were called there. */
const standIn = (name: string) => vi.spyOn(process, "cwd").mockReturnValue(at(name));

beforeAll(() => writeBank(folder.path));
afterEach(() => vi.restoreAllMocks());

describe("a configuration that is named", () => {
  test("classify: severity, disabled and own rules", async () => {
    expect(await classified("--no-config")).toEqual(plainFlags);
    expect(await classified("--config", config)).toEqual(bankFlags);
  });

  test("explain tells the flags it makes", async () => {
    const { stdout, code } = await run(["explain", loans, "--id", "L-2", "--config", config]);
    expect(code).toBe(0);
    expect(stdout).toContain("Site needed");
    expect((await run(["explain", loans, "--id", "L-2", "--no-config"])).stdout).not.toContain("Site needed");
  });

  test("bulk: the same flags as classify", async () => {
    const argv = ["bulk", loans, "--detail", "full", "--config", config];
    const { code, stderr } = await run([...argv, "--out", at("a.jsonl")]);
    expect(code, stderr).toBe(0);
    expect(bulkFlags(at("a.jsonl"))).toEqual(bankFlags);
  });

  test("review export writes the sheet in its language, of its day", async () => {
    const undated = folder.file("undated.jsonl", '{"id":"U-1","kind":"loan","purpose":"屋顶光伏电站"}\n');
    const file = folder.file("sheet.yaml", "lang: zh\nasOf: 2024-05-01\n");
    const statuses = ["--status", "eligible", "--status", "needs-evidence"];
    const sheet = async (name: string, ...more: string[]) => {
      const argv = ["review", "export", undated, ...statuses, "--out", at(name), "--config", file, ...more];
      const { code, stderr } = await run(argv);
      expect(code, stderr).toBe(0);
      return readFileSync(at(name), "utf8");
    };
    expect(await sheet("zh.csv")).toContain("已收入的 2019 版");
    const english = await sheet("en.csv", "--lang", "en", "--as-of", "2025-12-31");
    expect(english).toContain("Decided on 2025-12-31");
    expect(english).not.toMatch(/2019 版|2024-05-01/);
  });

  test("book: parameters and rules that are off", async () => {
    const line = (n: number) =>
      JSON.stringify({
        id: `P-${n}`,
        kind: "loan",
        purpose: "新建100MW光伏电站",
        approvedOn: "2025-03-15",
        amount: 4_000_000,
        labels: ["green-loan"],
        project: { id: "P-1", totalCost: 5_000_000 },
      });
    const input = folder.file("project.jsonl", [1, 2, 3].map(line).join("\n"));
    const bookOf = async (...argv: string[]) =>
      (await runJson(["book", input, "-f", "json", ...argv])) as { flags: unknown[]; off: string[] };
    const cost = "labelled-finance-exceeds-project-cost";
    expect((await bookOf("--no-config")).flags).toMatchObject([{ rule: cost }]);
    expect((await bookOf("--config", config)).flags).toEqual([]);
    const off = folder.file("off.yaml", `rules: { disable: [${cost}] }\n`);
    expect((await bookOf("--config", off)).off).toContain(cost);
    // the command line wins over the file
    expect((await bookOf("--config", off, "--enable", cost)).flags).toMatchObject([{ rule: cost }]);
  });

  describe("day and language are those of the file, unless the command line says other", () => {
    const file = at("day.yaml");
    beforeAll(() => void folder.file("day.yaml", "asOf: 2025-12-31\nlang: zh\n"));
    const dayIn = (text: string) => /"asOf": ?"([^"]+)"/.exec(text)?.[1];
    const printed = async (...argv: string[]) => {
      const { code, stdout, stderr } = await run([...argv, "--config", file]);
      expect(code, stderr).toBeLessThan(2);
      return { stdout, stderr };
    };

    test.each([
      ["classify", [loans, "-f", "json"], "作答 3", "answered 3"],
      ["explain", [loans, "--id", "L-2", "-f", "json"], "资金用途", "The use of funds"],
      ["book", [loans, "-f", "json"], "贴标融资合计", "Sum of labelled finance"],
      ["check", [loans, "--print-config"], '"zh"', '"zh"'],
    ])("%s", async (command, words, chinese, english) => {
      const told = await printed(command, ...words);
      expect(dayIn(told.stdout)).toBe("2025-12-31");
      expect(told.stdout + told.stderr).toContain(chinese);
      const other = await printed(command, ...words, "--as-of", "2026-01-31", "--lang", "en");
      expect(dayIn(other.stdout)).toBe("2026-01-31");
      expect(other.stdout + other.stderr).toContain(english);
    });

    test("check, as it is said", async () => {
      expect((await printed("check", loans)).stderr).toContain("个文件");
      expect((await printed("check", loans, "--lang", "en")).stderr).toContain("1 file");
    });

    test("bulk", async () => {
      const argv = ["bulk", loans, "--detail", "full", "--out"];
      expect((await printed(...argv, at("day.jsonl"))).stderr).toContain("作答 3");
      expect(dayIn(readFileSync(at("day.jsonl"), "utf8"))).toBe("2025-12-31");
      const other = [...argv, at("other.jsonl"), "--as-of", "2026-01-31", "--lang", "en"];
      expect((await printed(...other)).stderr).toContain("answered 3");
      expect(dayIn(readFileSync(at("other.jsonl"), "utf8"))).toBe("2026-01-31");
    });

    test("rules", async () => {
      expect((await printed("rules", "list")).stdout).toContain("无阶段性目标");
      const { stdout } = await printed("rules", "list", "--lang", "en");
      expect(stdout).not.toMatch(/\p{Script=Han}/u);
    });
  });

  test("own catalogues take part, once where the command line names them too", async () => {
    expect((await run(["catalogue", "init", at("own-catalogue")])).code).toBe(0);
    const file = folder.file("catalogue.yaml", "catalogues: own-catalogue\n");
    const digestIn = (text: string) => /"digest": ?"([^"]+)"/.exec(text)?.[1];
    const digest = async (...argv: string[]) => {
      const { code, stdout, stderr } = await run(argv);
      expect(code, stderr).toBeLessThan(2);
      return digestIn(stdout);
    };
    const named = ["--no-config", "--catalogue", at("own-catalogue")];
    const expected = await digest("classify", loans, "-f", "json", ...named);
    expect(expected).not.toBe(await digest("classify", loans, "-f", "json", "--no-config"));
    const config = ["--config", file];
    expect(await digest("classify", loans, "-f", "json", ...config)).toBe(expected);
    expect(await digest("classify", loans, "-f", "json", ...config, ...named.slice(1))).toBe(expected);
    expect(await digest("book", loans, "-f", "json", ...config)).toBe(expected);
    const out = at("catalogue.jsonl");
    await digest("bulk", loans, "--detail", "full", "--workers", "1", "--out", out, ...config);
    expect(digestIn(readFileSync(out, "utf8"))).toBe(expected);
    const item = await run(["explain", "1.1", "--edition", "my-local-transition", ...config]);
    expect([item.code, item.stdout]).toEqual([0, expect.stringContaining("示例窑炉余热回收改造")]);
  });

  test("what is wrong in it ends a command before the first record, also where threads would answer", async () => {
    for (const [text, said] of [
      [
        "rules: { disable: [no-interim-targets] }\n",
        /wrong\.yaml:1:20: .*no-interim-targets.*Did you mean no-interim-target\?/,
      ],
      ["rules: { severities: { kpi-not-material/nothing: low } }\n", /wrong\.yaml:1:24: .*nothing/],
      ["rules:\n  disabled: []\n", /wrong\.yaml:2:3 .*disabled.*did you mean disable/s],
      ["rules:\n  zebra: []\n", /wrong\.yaml:2:3 .*zebra.*known here: .*disable/s],
      [
        "rules: { parameters: { labelled-finance-exceeds-project-cost: { tolerance: high } } }\n",
        /wrong\.yaml:1:65: .*parameters\.tolerance/,
      ],
      ["asOf: 2025-02-30\n", /wrong\.yaml:1:7/],
      ["rules: { own: nothing/*.yaml }\n", /nothing/],
      ["extends: nothing.yaml\n", /nothing\.yaml/],
    ] as const) {
      const wrong = ["--config", folder.file("wrong.yaml", text)];
      for (const argv of [
        ["classify", loans],
        ["explain", loans],
        ["bulk", loans, "--workers", "1", "--out", at("wrong.jsonl")],
        ["review", "export", loans, "--out", at("wrong.csv")],
        ["review", "import", at("wrong.csv"), "--decisions", at("wrong.decisions")],
        ["book", loans, "--workers", "1"],
        ["check", loans],
        ["rules", "list"],
        ["rules", "show", "no-interim-target"],
      ]) {
        const { code, stdout, stderr } = await run([...argv, ...wrong]);
        expect([argv[0], code, stdout]).toEqual([argv[0], 2, ""]);
        expect(stderr).toMatch(said);
      }
    }
  });

  test("the place is that of the file it stands in: one that is extended, or a part for some files", async () => {
    folder.file("base.yaml", "rules:\n  enable:\n    - nothing-here\n");
    const extending = folder.file("extending.yaml", "lang: en\nextends: base.yaml\n");
    const { code, stderr } = await run(["classify", loans, "--config", extending]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/base\.yaml:3:7: .*nothing-here/)]);
    const part = folder.file(
      "part.yaml",
      "overrides:\n  - files: '**'\n    rules: { groups: [own-rules] }\n",
    );
    const checked = await run(["check", loans, "--config", part]);
    expect([checked.code, checked.stderr]).toEqual([
      2,
      expect.stringMatching(/part\.yaml:3:23: .*own-rules/),
    ]);
  });

  test("one that is not there, or made by a program, is told by its file", async () => {
    const missing = await run(["classify", loans, "--config", at("missing.yaml")]);
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining("missing.yaml")]);
    const made = folder.file("made.mjs", "export default { rules: { disable: ['no-interim-targets'] } };\n");
    const { code, stderr } = await run(["book", loans, "--config", made]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/made\.mjs: .*Did you mean no-interim-target\?/),
    ]);
  });

  test("a name in --enable that is no rule is said also where threads would answer", async () => {
    const argv = [
      "bulk",
      loans,
      "--out",
      at("x.jsonl"),
      "--book",
      at("x.json"),
      "--workers",
      "1",
      "--no-config",
    ];
    const { code, stderr } = await run([...argv, "--enable", "no-interim-targets"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("no-interim-target")]);
  });

  test("an own rule under a name that is taken is refused, and one that names no field tells its file", async () => {
    const rule = readFileSync(at("own/site.yaml"), "utf8");
    folder.file("taken.yaml", rule.replace("id: site-needed", "id: no-interim-target"));
    folder.file("typo.yaml", rule.replace("project.region", "project.regoin"));
    for (const [own, said] of [
      ["taken.yaml", /no-interim-target.*name/],
      ["typo.yaml", /typo\.yaml: .*project\.regoin/],
    ] as const) {
      const file = folder.file("own.yaml", `rules: { own: ${own} }\n`);
      const { code, stderr } = await run(["classify", loans, "--config", file]);
      expect([code, stderr]).toEqual([2, expect.stringMatching(said)]);
    }
  });
});

describe("a configuration that is found", () => {
  test.each([
    ["classify", [loans]],
    ["explain", [loans]],
    ["bulk", [loans, "--out", at("found.jsonl")]],
    ["book", [loans]],
    ["rules", ["list"]],
    ["rules", ["show", "site-needed"]],
    ["check", [loans]],
  ])("%s follows the nearest one upward and says so on standard error", async (command, words) => {
    standIn("books");
    const { code, stdout, stderr } = await run([command, ...words]);
    expect(code, stderr).toBeLessThan(2);
    expect(stderr).toContain(`following the configuration ${config}`);
    expect(stdout).not.toContain("following the configuration");
    const none = await run([command, ...words, "--no-config"]);
    expect(none.stderr).not.toContain("configuration");
  });

  test("says nothing of one that is named, or beside what machines read of check", async () => {
    standIn("books");
    expect((await run(["classify", loans, "--config", config])).stderr).not.toContain("following");
    expect((await run(["check", loans, "-f", "sarif"])).stderr).not.toContain("following");
    expect((await run(["check", loans, "--print-config"])).stderr).toContain("following");
  });

  test("is in force, and its overrides for files of check are said to change nothing", async () => {
    standIn("books");
    expect(await classified()).toEqual(bankFlags);
    writeFileSync(
      at("books/verdex.config.yaml"),
      "extends: ../verdex.config.yaml\noverrides:\n  - { files: '**', rules: { disable: [site-needed] } }\n",
    );
    const { stderr } = await run(["classify", loans]);
    expect(stderr).toContain("overrides of verdex.config.yaml");
    expect(await classified()).toEqual(bankFlags);
  });
});

describe("rules", () => {
  const listed = async (...argv: string[]) =>
    (await runJson(["rules", "list", "-f", "json", ...argv])) as {
      id: string;
      severity: string;
      origin: string;
      file: string | null;
      runs: boolean;
      changes: string[];
    }[];

  test("list tells origin and what the configuration changes", async () => {
    const rules = await listed("--config", config);
    const of = (id: string) => rules.find((rule) => rule.id === id);
    expect(of("site-needed")).toMatchObject({
      origin: "own",
      file: at("own/site.yaml"),
      runs: true,
      changes: [],
    });
    expect(of("green-label-no-catalogue-match")).toMatchObject({
      file: null,
      runs: false,
      changes: ["disabled"],
    });
    expect(of("absolute-or-future-claim-unsupported")).toMatchObject({
      severity: "low",
      changes: ["severity"],
    });
    expect(of("labelled-finance-exceeds-project-cost")?.changes).toEqual(["parameters"]);
    expect(of("no-interim-target")?.changes).toEqual([]);
    expect((await listed("--no-config")).flatMap(({ changes }) => changes)).toEqual([]);
    const { stdout } = await run(["rules", "list", "--group", "own", "--config", config]);
    expect(stdout).toContain("site.yaml");
  });

  test("show tells an own rule, and what is in force of a bundled one", async () => {
    const own = await run(["rules", "show", "site-needed", "--config", config]);
    expect(own.stdout).toContain("read from");
    const claim = ["rules", "show", "absolute-or-future-claim-unsupported"];
    const { stdout } = await run([...claim, "--config", config]);
    expect(stdout).toContain("severity of absolute-or-future-claim-unsupported: low");
    expect(await runJson([...claim, "-f", "json", "--config", config])).toMatchObject({
      severity: "high",
      inForce: { runs: true, severities: { "absolute-or-future-claim-unsupported": "low" } },
    });
    expect(await runJson([...claim, "-f", "json", "--no-config"])).not.toHaveProperty("inForce");
  });
});

describe("help and completion", () => {
  const commands = [
    "classify",
    "explain",
    "bulk",
    "book",
    "check",
    "rules list",
    "rules show",
    "review export",
  ];

  test.each(commands)("%s", async (command) => {
    for (const [lang, word] of [
      ["en", "use no configuration file"],
      ["zh", "不使用配置文件"],
    ] as const) {
      const { stdout } = await run([...command.split(" "), "--help", "--lang", lang]);
      expect(stdout).toContain("--config <file>");
      expect(stdout).toContain(word);
    }
  });

  test.runIf(process.platform !== "win32")("bash offers --config and --no-config", async () => {
    const { stdout: script } = await run(["completion", "bash"]);
    for (const command of commands) {
      const words = ["verdex", ...command.split(" "), "--"];
      const ask = `COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _verdex; echo "\${COMPREPLY[*]}"`;
      const offered = execFileSync("bash", ["-c", `${script}\n${ask}`], { encoding: "utf8" })
        .trim()
        .split(" ");
      expect(offered, command).toEqual(expect.arrayContaining(["--config", "--no-config"]));
    }
  });
});
