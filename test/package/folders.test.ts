import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const IMPORTED = /(?:from|import)\s*\(?\s*"([^"]+)"/g;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replaceAll("\\", "/"))
  .sort();
const importsOf = (file: string): string[] =>
  Array.from(readFileSync(join("src", file), "utf8").matchAll(IMPORTED), ([, name = ""]) => name);
/** The folder of a file, or the file itself where it stands in `src`. */
const folderOf = (file: string): string => file.split("/")[0] ?? file;

const between = files.flatMap((from): Import[] =>
  importsOf(from)
    .filter((name) => name.startsWith("."))
    .map((name) => ({ from, to: normalize(join(dirname(from), name)).replaceAll("\\", "/") })),
);

/** Folders that import one another by some way round: what is left when all that leads nowhere is taken away. */
const inCircles = (): string[] => {
  let edges = between
    .map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
    .filter(([from, to]) => from !== to);
  for (let before = -1; before !== edges.length; ) {
    before = edges.length;
    const importing = new Set(edges.map(([from]) => from));
    const imported = new Set(edges.map(([, to]) => to));
    edges = edges.filter(([from, to]) => importing.has(to) && imported.has(from));
  }
  return [...new Set(edges.map(([from, to]) => `${from} → ${to}`))];
};

describe("folders of the source", () => {
  it("import one another in one direction", () => {
    expect(inCircles()).toEqual([]);
  });

  it("Node is met only where files are read and written", () => {
    const withFiles = ["bulk", "check", "cli", "config", "io"];
    const others = files.filter((file) => !withFiles.includes(folderOf(file)));
    expect(others.filter((file) => importsOf(file).some((name) => name.startsWith("node:")))).toEqual([]);
  });
});
