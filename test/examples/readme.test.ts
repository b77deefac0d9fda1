import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { buildProgram } from "../../src/cli/build-program.js";
import { createContext } from "../../src/cli/context.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const text = (name: string): string => readFileSync(join(root, name), "utf8");

/** Commands of the code blocks, without the remark behind them. */
const commandsIn = (page: string): string[] =>
  [...page.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)]
    .flatMap(([, block = ""]) => block.split("\n"))
    .filter((line) => /^verdex [a-z]/.test(line))
    .flatMap((line) => line.replace(/ #.*/, "").split("&&"))
    .map((command) => command.trim());

const streams = {
  stdin: Object.assign((async function* () {})(), { isTTY: false }),
  stdout: { write: () => undefined },
  stderr: { write: () => undefined },
  env: {},
};

/** Words the program does not know, and how deep its command was found. */
const unknownIn = (
  words: readonly string[],
): { readonly unknown: readonly string[]; readonly depth: number } => {
  let command: Command = buildProgram(createContext(streams, "en", words), () => undefined);
  const program = command;
  let depth = 0;
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word);
    if (next === undefined) break;
    command = next;
    depth += 1;
  }
  const { unknown } = command.parseOptions(words.slice(depth));
  return { unknown: program.parseOptions([...unknown]).unknown, depth };
};

const pages = ["README.md", "README.zh-CN.md", "docs/product-files.md", "docs/configuration.md"];

describe.each(pages)("%s", (name) => {
  test("names commands and options the program knows", () => {
    for (const command of commandsIn(text(name))) {
      const [, ...words] = command.split(/\s+/);
      const { unknown, depth } = unknownIn(words);
      expect(unknown, command).toEqual([]);
      expect(depth, command).toBe(/^(catalogue|rules|review)$/.test(words[0] ?? "") ? 2 : 1);
    }
  });

  test("links to files that are there", () => {
    const links = [...text(name).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = ""]) => link);
    const gone = links.filter((link) => !existsSync(join(root, dirname(name), link)));
    expect(gone).toEqual([]);
  });
});

test("both READMEs tell the same: sections, tables, programs and measurements", () => {
  const shape = (name: string) => {
    const page = text(name);
    const count = (pattern: RegExp) => [...page.matchAll(pattern)].length;
    return {
      sections: count(/^## /gm),
      rows: count(/^\| /gm),
      points: count(/^\*\*/gm),
      commands: commandsIn(page).map((command) => command.split(/\s+/).slice(0, 2).join(" ")),
      measured: [...page.matchAll(/`(np[mx] run [^`]*|npx vitest [^`]*)`/g)].map(([, command = ""]) =>
        command.replace(/FILE|文件/, ""),
      ),
    };
  };
  expect(shape("README.zh-CN.md")).toEqual(shape("README.md"));
  expect(shape("README.md").commands.length).toBeGreaterThan(10);
});

test("a command nobody knows would be noticed", () => {
  expect(unknownIn(["check", "products", "--fial-on", "high"]).unknown).not.toEqual([]);
  expect(unknownIn(["chekc"]).depth).toBe(0);
});
