import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isUpToDate, outputs, reachedBy, stampOf } from "../../scripts/taxonomy-stamp.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verdex-stamp-"));
});
afterAll(() => rm(folder, { recursive: true }));

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

test("the stamp of the catalogues is over everything the compile step runs", async () => {
  const { code, packages } = await reachedBy("scripts/compile-taxonomy.ts");
  for (const part of [
    "authoring",
    "catalogue",
    "emissions",
    "flags",
    "io",
    "match",
    "messages",
    "policy-tools",
  ]) {
    expect(code).toContain(`// src/${part}/`);
  }
  expect(packages).toEqual(expect.arrayContaining(["yaml", "zod"]));
});

test("a stamp changes with the code of a module and with the data, and not with a comment", async () => {
  await write("script.ts", 'import { word } from "./word.js";\nconsole.log(word);\n');
  await write("word.ts", 'export const word = "a";\n');
  const stamp = () => stampOf("test/fixtures/check", join(folder, "script.ts"));
  const first = await stamp();
  await write("word.ts", '/** A word. */\nexport const word = "a";\n');
  expect(await stamp()).toBe(first);
  await write("word.ts", 'export const word = "b";\n');
  expect(await stamp()).not.toBe(first);
  expect(await stampOf("test/fixtures/schemas", join(folder, "script.ts"))).not.toBe(await stamp());
});

test("catalogues that are gone are compiled again, whatever the stamp says", async () => {
  await write("stamp", "same");
  expect(await isUpToDate(folder, "same")).toBe(false);
  for (const name of outputs) await write(name, "");
  expect(await isUpToDate(folder, "same")).toBe(true);
  expect(await isUpToDate(folder, "other")).toBe(false);
  await rm(join(folder, "documents.js"));
  expect(await isUpToDate(folder, "same")).toBe(false);
});
