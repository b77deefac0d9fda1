import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CatalogueError } from "../../src/catalogue/catalogue-error.js";
import { createTaxonomy } from "../../src/catalogue/taxonomy.js";
import { combineDigests } from "../../src/io/taxonomy-digest.js";
import { loadCatalogues, validateFolder } from "../../src/io/taxonomy-folder.js";
import { smallFolder } from "../catalogue/small-taxonomy.js";

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "verdex-taxonomy-"));
});
afterAll(() => rm(scratch, { recursive: true }));

async function copy(name: string, from = smallFolder): Promise<string> {
  const folder = join(scratch, name);
  await cp(from, folder, { recursive: true });
  return folder;
}

describe("loadCatalogues", () => {
  test("a taxonomy folder", async () => {
    const { documents, digest, problems } = await loadCatalogues(smallFolder);
    expect(problems).toEqual([]);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(createTaxonomy({ documents, digest }).editions()).toHaveLength(2);
  });

  test("a folder of catalogues, and one catalogue in a folder of any name", async () => {
    const whole = await loadCatalogues(join(smallFolder, "catalogues"));
    const one = await loadCatalogues(await copy("my own", join(smallFolder, "catalogues/demo-green")));
    expect(Object.keys(one.documents)).toEqual(Object.keys(whole.documents));
    expect(one.digest).toBe(whole.digest);
  });

  test("errors are thrown together, with the first one's place", async () => {
    const folder = await copy("broken");
    await writeFile(
      join(folder, "catalogues/demo-green/2025/2.yaml"),
      "catalogue: demo-green\nedition: 2025\n",
    );
    const error = await loadCatalogues(folder, { lang: "en" }).catch((thrown: unknown) => thrown);
    if (!(error instanceof CatalogueError)) throw new Error("expected a CatalogueError");
    expect(error.code).toBe("CATALOGUE_SCHEMA");
    expect(error.location).toMatchObject({ file: `${folder}/catalogues/demo-green/2025/2.yaml`, line: 1 });
    expect(error.problems.map(({ code }) => code)).toEqual([
      "schema/missing",
      "schema/missing",
      "schema/unquoted-text",
    ]);
    expect(error.message).toContain("and 2 more errors");
  });
});

describe("validateFolder", () => {
  test("is silent about a good folder", async () => {
    expect(await validateFolder(`${smallFolder}/`)).toEqual([]);
  });

  test.each([
    ["no such folder", "nowhere", "file/unreadable"],
    ["no catalogue in it", ".", "file/no-catalogue"],
  ])("%s", async (_, folder, code) => {
    const empty = join(scratch, "empty");
    await mkdir(empty, { recursive: true });
    expect((await validateFolder(join(empty, folder))).map((problem) => problem.code)).toEqual([code]);
  });

  test("a file instead of a folder", async () => {
    const file = join(scratch, "file.yaml");
    await writeFile(file, "a: 1\n");
    expect((await validateFolder(file)).map(({ code }) => code)).toEqual(["file/not-a-folder"]);
  });

  test("GBK bytes, with the line they are in", async () => {
    const folder = await copy("gbk");
    const bytes = Buffer.concat([
      Buffer.from("id: x\nterms:\n  - "),
      Buffer.from([0xc2, 0xcc, 0xc9, 0xab]),
      Buffer.from("\n"),
    ]);
    await writeFile(join(folder, "lexicon/gbk.yaml"), bytes);
    expect(await validateFolder(folder)).toMatchObject([{ code: "file/encoding", line: 3 }]);
  });

  test("a misspelt ending is not passed over in silence", async () => {
    const folder = await copy("yml");
    await writeFile(join(folder, "catalogues/demo-green/2025/2.yml"), "a: 1\n");
    expect((await validateFolder(folder)).map(({ code }) => code)).toEqual(["file/misplaced"]);
  });
});

test("a thousand items with rows, terms and conditions", async () => {
  const folder = join(scratch, "large");
  await cp(join(smallFolder, "catalogues/demo-green"), folder, { recursive: true });
  const sections = Array.from({ length: 20 }, (_, index) => index + 2);
  const texts = sections.map((section) => sectionText(section, 50));
  await Promise.all(
    sections.map((section, i) => writeFile(join(folder, `2025/${section}.yaml`), texts[i] ?? "")),
  );
  await rm(join(folder, "crosswalk"), { recursive: true });
  const started = performance.now();
  const problems = await validateFolder(folder);
  const seconds = (performance.now() - started) / 1000;
  // reported, not asserted: the machine may be busy
  console.info(`validated ${(texts.join("").length / 1024).toFixed(0)} kB in ${seconds.toFixed(2)} s`);
  expect(problems).toEqual([]);
}, 60_000);

function sectionText(section: number, count: number): string {
  const items = Array.from({ length: count }, (_, index) => {
    const code = `${section}.${index + 1}`;
    return `  - code: "${code}"
    level: 2
    name: 示例条目${code}
    parent: "${section}"
    source: "0"
    verified: true
    summary: { zh: 一段用来占位的说明文字, en: a placeholder sentence }
    ghg: enabling
    aliases: [示例甲${code}, 示例乙${code}, 示例丙${code}, 示例丁${code}]
    contextAliases:
      - { term: 示例设备, needs: [节能|高效, 制造|生产] }
    sharedTerms:
      - { term: 示例共用词, with: ["1.1"], question: 用于哪一项？ }
    rows:
      - industry: "3511"
        activity: 示例活动
        ghg: enabling
        facet: manufacture
        subjects: [示例主体一, 示例主体二]
        conditions:
          allOf:
            - id: ${code}/1
              kind: threshold
              metric: 能效
              operator: ">="
              value: 90
              unit: "%"
              requirement: { zh: 示例要求 }
              evidence: { zh: 示例材料 }
              decidable: auto
            - id: ${code}/2
              kind: standard
              standard: GB 1
              requirement: { zh: 示例要求 }
              decidable: manual
`;
  });
  const group = `  - { code: "${section}", level: 1, name: 门类, parent: null, source: "0", verified: true }`;
  return `catalogue: demo-green\nedition: "2025"\nsection: "${section}"\ngroups:\n${group}\nitems:\n${items.join("")}`;
}

test("digests combine in any order", () => {
  expect(combineDigests(["sha256:a", "sha256:b"])).toBe(combineDigests(["sha256:b", "sha256:a"]));
  expect(combineDigests(["sha256:a"])).not.toBe(combineDigests(["sha256:b"]));
});
