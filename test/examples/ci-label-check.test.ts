import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { severities } from "../../src/catalogue/severity.js";
import { checkedEndings } from "../../src/check/read-documents.js";
import { buildProgram } from "../../src/cli/build-program.js";
import { createContext } from "../../src/cli/context.js";

const folder = new URL("../../examples/ci-label-check/", import.meta.url);
const text = (name: string): Promise<string> => readFile(fileURLToPath(new URL(name, folder)), "utf8");

const files = [
  ".github/workflows/labels.yml",
  "action.yml",
  ".gitlab-ci.yml",
  ".pre-commit-hooks.yaml",
  ".pre-commit-config.yaml",
  "package.json",
] as const;

/** Every text in a document. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** What the shell would hand over, with the variables of a step at their defaults. */
const wordsOf = (command: string, variables: Readonly<Record<string, string>>): string[] =>
  (command.match(/"[^"]*"|\S+/g) ?? []).map((word) =>
    word
      .replace(/^"|"$/g, "")
      .replace(/\$(\w+)/g, (_all, name: string) => variables[name] ?? `unset ${name}`),
  );

const commandsIn = (all: readonly string[]): string[] =>
  all.flatMap((one) => one.split("\n")).filter((line) => /^\s*(?:npx )?verdex check\b/.test(line));

const streams = {
  stdin: Object.assign((async function* () {})(), { isTTY: false }),
  stdout: { write: () => undefined },
  stderr: { write: () => undefined },
  env: {},
};
/** What the program does not know, and the values of the options it does. */
const parsed = (words: readonly string[]) => {
  const program = buildProgram(createContext(streams, "en", words), () => undefined);
  const [name, ...rest] = words;
  const command = program.commands.find((one) => one.name() === name);
  if (!command) throw new Error(`no command ${name}`);
  const { operands, unknown } = command.parseOptions(rest);
  const all = program.parseOptions([...unknown]);
  return { files: [...operands, ...all.operands], unknown: all.unknown, options: command.opts() };
};

const setIn = (defaults: Readonly<Record<string, { readonly default: string }>>) => ({
  FILES: defaults.files?.default ?? "",
  FAIL_ON: defaults["fail-on"]?.default ?? "",
  LANGUAGE: defaults.lang?.default ?? "",
  SARIF: defaults.sarif?.default ?? "",
});

describe("the examples for pipelines", () => {
  it.each(files)("%s is well-formed and its commands are ones the program knows", async (name) => {
    const document: unknown = parse(await text(name), { uniqueKeys: true, strict: true });
    const { inputs } = parse(await text("action.yml"));
    const commands = commandsIn(textsIn(document));
    // the workflow calls the action
    expect(commands.length).toBeGreaterThan(name.includes("workflows") ? -1 : 0);
    for (const command of commands) {
      const [, ...words] = wordsOf(command.trim().replace(/^npx /, ""), setIn(inputs));
      const { unknown, options } = parsed(words);
      expect(unknown, command).toEqual([]);
      if (options.failOn !== undefined) expect([...severities, "none"]).toContain(options.failOn);
      expect(words.join(" ")).not.toMatch(/unset/);
    }
  });

  it("the commands of the README are known", async () => {
    const commands = commandsIn([await text("README.md")]);
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) {
      const [, ...words] = wordsOf(command.replace(/^npx /, ""), {});
      expect(parsed(words).unknown, command).toEqual([]);
    }
  });

  it("the workflow hands the action only inputs it has", async () => {
    const { inputs, runs } = parse(await text("action.yml"));
    const workflow = parse(await text(".github/workflows/labels.yml"));
    const uses: { uses?: string; with?: Record<string, string> }[] = workflow.jobs.labels.steps;
    const own = uses.find((step) => step.uses === "./");
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? {})));
    expect(runs.using).toBe("composite");
    // inputs reach a shell as variables only
    for (const { run = "" } of runs.steps) expect(run).not.toContain("${{");
    const sarif = uses.find((step) => step.uses?.includes("upload-sarif"));
    expect(sarif?.with?.sarif_file).toBe(inputs.sarif.default);
  });

  it("the reports GitLab looks for are those that are written", async () => {
    const { labels } = parse(await text(".gitlab-ci.yml"));
    for (const file of Object.values<string>(labels.artifacts.reports))
      expect(labels.script.join("\n")).toContain(`=${file}`);
  });

  it.each([".pre-commit-hooks.yaml", ".pre-commit-config.yaml"])(
    "the hook of %s takes products of every ending that is read, and nothing else of a repository",
    async (name) => {
      const document = parse(await text(name));
      const { files: wanted, exclude } = Array.isArray(document) ? document[0] : document.repos[0].hooks[0];
      // (?i) is Python's way to say so
      const fits = (pattern: string, file: string) => new RegExp(pattern.replace("(?i)", ""), "i").test(file);
      const takes = (file: string) => fits(wanted, file) && !fits(exclude, file);
      const folder = name.includes("hooks") ? "products" : "passing";
      for (const ending of checkedEndings) expect(takes(`${folder}/deep/a.${ending}`), ending).toBe(true);
      expect(takes(`${folder}/A.YAML`)).toBe(true);
      const others = [
        "README.md",
        "package.json",
        ".gitlab-ci.yml",
        "verdex.config.yaml",
        "verdex.baseline.json",
      ];
      for (const file of [...others, `${folder}/README.md`]) expect(takes(file), file).toBe(false);
    },
  );

  it("a command nobody knows would be noticed", () => {
    expect(parsed(["check", "passing", "--fial-on", "high"]).unknown).not.toEqual([]);
  });
});
