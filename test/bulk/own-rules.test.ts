import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defineRule } from "../../src/flags/define-rule.js";
import { type PlainRules, plainRules } from "../../src/flags/plain-rules.js";
import { run } from "../cli/run-in-process.js";
import { temporaryFolder } from "../cli/temporary-folder.js";
import { start, textOf } from "./bulk-run.js";
import { siteNeeded, testLoan } from "./own-rule.js";
import { book } from "./sample-book.js";

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
const rules: PlainRules = plainRules(
  {
    own: [defineRule(siteNeeded)],
    disable: ["no-interim-target"],
    severities: { "site-needed/no-site": "low" },
  },
  "en",
);
const flagsOf = (text: string): [string, string[]][] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ result }) => [
      result.id,
      result.flags.map((flag: { rule: string; severity: string }) => `${flag.rule} ${flag.severity}`),
    ]);

describe("a bulk run with own rules", () => {
  test("gives the same bytes with no, 1, 2 and 4 workers", { timeout: 120_000 }, async () => {
    const input = folder.file("book.csv", book(120));
    const textWith = (workers: number) =>
      textOf({
        inputs: [input],
        out: at(`w${workers}.jsonl`),
        workers,
        pieceSize: 1000,
        settings: { rules, detail: "full" },
      });
    const alone = await textWith(0);
    expect(flagsOf(alone).every(([, flags]) => flags.includes("site-needed low"))).toBe(true);
    for (const workers of [1, 2, 4]) expect(await textWith(workers)).toBe(alone);
  });

  test("is taken up only under the same rules", async () => {
    const input = folder.file("again.csv", book(60));
    const stop = new AbortController();
    const once = { inputs: [input], out: at("again.jsonl"), pieceSize: 300 };
    const halted = await start({
      ...once,
      settings: { rules },
      signal: stop.signal,
      onProgress: ({ rows }) => rows > 20 && stop.abort(),
    });
    expect(halted.interrupted).toBe(true);
    const under = (other: PlainRules | undefined) =>
      start({ ...once, resume: true, settings: other === undefined ? {} : { rules: other } });
    const edited = plainRules({ own: [defineRule({ ...siteNeeded, remediation: "补充地点与权属" })] }, "en");
    await expect(under({ ...rules, ...edited })).rejects.toMatchObject({
      reason: "differs",
      names: ["ownRules"],
    });
    await expect(under({ ...rules, disable: [] })).rejects.toMatchObject({ names: ["rules"] });
    await expect(under(undefined)).rejects.toMatchObject({ names: ["rules", "ownRules"] });
    // the order of keys in a file says nothing
    const turned: PlainRules = Object.fromEntries(Object.entries(rules).reverse());
    expect((await under(turned)).account.in).toBe(60);
  });

  test("gives every record its own answer where a rule reads the id", async () => {
    const text = Array.from({ length: 40 }, (_, n) => testLoan(n % 2 === 0 ? `A-${n}` : `B-${n}`)).join("");
    const input = folder.file("ids.jsonl", text);
    const byId = plainRules(
      {
        own: [
          defineRule({
            ...siteNeeded,
            flagWhen: [{ finding: "no-site", when: { field: "id", startsWith: "A-" } }],
          }),
        ],
      },
      "en",
    );
    const answers = await textOf({
      inputs: [input],
      out: at("ids-out.jsonl"),
      settings: { rules: byId, detail: "full" },
    });
    for (const [id, flags] of flagsOf(answers))
      expect([id, flags]).toEqual([id, id.startsWith("A-") ? ["site-needed medium"] : []]);
  });
});

describe("verdex bulk", () => {
  const ruleFile = (when: string): string =>
    folder.file(
      "rule.yaml",
      `${JSON.stringify({ ...siteNeeded, flagWhen: undefined }).slice(0, -1)},"flagWhen":[{"finding":"no-site","when":${when}}]}`,
    );

  test("--resume tells that own rules have changed", async () => {
    ruleFile('{"field":"project.region","given":false}');
    const config = folder.file("own.yaml", "rules: { own: rule.yaml }\n");
    const input = folder.file("long.csv", book(400));
    const argv = ["bulk", input, "--out", at("long.jsonl"), "--chunk-size", "500", "--workers", "0"];
    const following = [...argv, "--config", config];
    let interrupt: (() => Promise<void>) | undefined;
    const running = run(following, {
      onInterrupt: (cleanUp) => {
        interrupt = cleanUp;
        return () => undefined;
      },
    });
    while (!existsSync(at("long.jsonl.part"))) await new Promise((resolve) => setTimeout(resolve, 5));
    await interrupt?.();
    await running;
    ruleFile('{"field":"project.region","given":true}');
    const changed = await run([...following, "--resume"]);
    expect([changed.code, changed.stderr]).toEqual([2, expect.stringContaining("ownRules")]);
    const without = await run([...argv, "--no-config", "--resume"]);
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining("ownRules")]);
    ruleFile('{"field":"project.region","given":false}');
    expect((await run([...following, "--resume"])).code).toBe(0);
    expect(readFileSync(at("long.jsonl"), "utf8").match(/\n/g)).toHaveLength(400);
  });

  test("--distinct is refused where an own rule reads the id", async () => {
    ruleFile('{"field":"id","startsWith":"A-"}');
    const config = folder.file("ids.yaml", "rules: { own: rule.yaml }\n");
    const input = folder.file("two.jsonl", testLoan("A-1") + testLoan("B-1"));
    const argv = ["bulk", input, "--distinct", "--out", at("two-out.jsonl"), "--config", config];
    const { code, stderr } = await run(argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining("site-needed")]);
    expect(existsSync(at("two-out.jsonl"))).toBe(false);
  });
});
