import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { exitCodes } from "../../src/cli/exit-codes.js";
import { reportFormats } from "../../src/report/findings/report-writer.js";
import { run } from "../cli/run-in-process.js";

const examples = "examples/ci-label-check";
const AS_OF = ["--as-of", "2025-12-31", "--no-config"];
let folder = "";
const at = (name: string): string => join(folder, name);
const check = (...args: readonly string[]) => run(["check", ...args]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verdex-formats-"));
});
beforeEach(async () => {
  await rm(folder, { recursive: true });
  await mkdir(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("several formats in one run", () => {
  it("each goes to its own file, and one to standard output", async () => {
    const { code, stdout } = await check(
      `${examples}/failing`,
      ...AS_OF,
      ...["--format", `sarif=${at("out.sarif")}`, "-f", `junit=${at("report.xml")}`, "-f", "stylish"],
    );
    expect(code).toBe(exitCodes.findings);
    expect(stdout).toMatch(/mixed-loan\.yaml\n {2}4:8 /);
    expect(JSON.parse(await readFile(at("out.sarif"), "utf8")).version).toBe("2.1.0");
    expect(await readFile(at("report.xml"), "utf8")).toMatch(/^<\?xml/);
    expect((await readdir(folder)).sort()).toEqual(["out.sarif", "report.xml"]);
  });

  it("all of them at once, the same bytes as each alone", async () => {
    const files = reportFormats.flatMap((format) => ["--format", `${format}=${at(format)}`]);
    expect((await check(`${examples}/failing`, ...AS_OF, ...files)).stdout).toBe("");
    for (const format of reportFormats) {
      const { stdout } = await check(`${examples}/failing`, ...AS_OF, "--format", format);
      expect(await readFile(at(format), "utf8"), format).toBe(stdout);
    }
  });

  it("--out takes the one that names no file", async () => {
    const { stdout } = await check(
      `${examples}/passing`,
      ...AS_OF,
      ...["--format", `json=${at("a.json")}`, "-f", "html", "--out", at("b.html")],
    );
    expect(stdout).toBe("");
    expect(await readFile(at("b.html"), "utf8")).toMatch(/^<!doctype html>/);
  });

  it.each(["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])(
    "%s: hosts are told files from the root",
    async (variable) => {
      const root = resolve("..");
      const env = { LANG: "en_US.UTF-8", [variable]: root };
      const textOf = async (format: string, more: Readonly<Record<string, string>> = env) =>
        (await run(["check", `${examples}/failing`, ...AS_OF, "--format", format], { env: more })).stdout;
      const file = `${basename(process.cwd())}/${examples}/failing/mixed-loan.yaml`;
      expect(await textOf("github")).toContain(`file=${file},`);
      expect(JSON.parse(await textOf("gitlab"))[0].location.path).toBe(file);
      const [sarif] = JSON.parse(await textOf("sarif")).runs;
      expect(sarif.artifacts[0].location.uri).toBe(file);
      expect(sarif.originalUriBaseIds["%SRCROOT%"].uri).toBe(pathToFileURL(`${root}/`).href);
      // people look from where they stand, and another repository is none of ours
      expect(await textOf("stylish")).toContain(`\n${examples}/failing/`);
      const elsewhere = { LANG: "en_US.UTF-8", [variable]: folder };
      expect(JSON.parse(await textOf("gitlab", elsewhere))[0].location.path).toBe(
        `${examples}/failing/mixed-loan.yaml`,
      );
    },
  );

  it("`=-` is standard output", async () => {
    const { stdout } = await check(`${examples}/passing`, ...AS_OF, "--format", "gitlab=-");
    expect(Array.isArray(JSON.parse(stdout))).toBe(true);
  });

  it("a file keeps what it had when another cannot be written", async () => {
    await writeFile(at("kept.json"), "before");
    const formats = ["-f", `json=${at("kept.json")}`, "-f", `sarif=${at("no/such/folder.sarif")}`];
    const { code, stderr } = await check(`${examples}/passing`, ...AS_OF, ...formats);
    expect(code).toBe(exitCodes.usage);
    expect(stderr).toContain("--format sarif");
    expect(await readFile(at("kept.json"), "utf8")).toBe("before");
    expect(await readdir(folder)).toEqual(["kept.json"]);
  });
});

describe("exit codes", () => {
  it.each(reportFormats)("%s changes none", async (format) => {
    const as = ["--format", format];
    expect((await check(`${examples}/failing`, ...AS_OF, ...as)).code).toBe(exitCodes.findings);
    expect((await check(`${examples}/passing`, ...AS_OF, ...as)).code).toBe(exitCodes.clean);
    expect((await check(at("none.yaml"), `${examples}/failing`, ...AS_OF, ...as)).code).toBe(exitCodes.input);
  });

  it.each([
    ["a format nobody knows", ["-f", "sarlf"], /did you mean sarif/i],
    ["a format nobody knows, with a file", ["-f", "junt=x.xml"], /did you mean junit/i],
    ["no file behind the sign", ["-f", "sarif="], /no file name/],
    [
      "two to standard output",
      ["-f", "sarif", "-f", "junit"],
      /sarif, junit go to the same place: standard output/,
    ],
    ["the same format twice", ["-f", "json", "-f", "json"], /same place/],
    ["two to one file", ["-f", "sarif=x", "-f", "junit=./x"], /same place: (?:\.\/)?x/],
    ["--out and nothing left for it", ["-f", "sarif=x", "-o", "y"], /no format left/],
    ["two for --out", ["-f", "sarif", "-f", "json", "-o", "y"], /same place: y/],
  ])("%s is a usage error", async (_name, args, said) => {
    const { code, stdout, stderr } = await check(`${examples}/passing`, ...AS_OF, ...args);
    expect([code, stdout]).toEqual([exitCodes.usage, ""]);
    expect(stderr).toMatch(said);
  });

  it("a report does not take the place of a file that was checked", async () => {
    await writeFile(at("p.yaml"), "id: p\nlabel: green-loan\n");
    const { code, stderr } = await check(at("p.yaml"), ...AS_OF, "-f", `json=${at("p.yaml")}`);
    expect(code).toBe(exitCodes.usage);
    expect(stderr).toContain("--format json");
    expect(await readFile(at("p.yaml"), "utf8")).toBe("id: p\nlabel: green-loan\n");
  });
});

describe("the configuration", () => {
  it("names formats, with files beside it; the command line wins", async () => {
    await writeFile(at("c.yaml"), "formats: [markdown, sarif=reports.sarif]\n");
    const args = [`${examples}/passing`, "--as-of", "2025-12-31", "--config", at("c.yaml")];
    expect((await check(...args)).stdout).toMatch(/^<!-- verdex check -->/);
    expect(JSON.parse(await readFile(at("reports.sarif"), "utf8")).version).toBe("2.1.0");
    expect(JSON.parse((await check(...args, "--format", "json")).stdout).schemaVersion).toBe(1);
  });

  it("gives the pages of rules an address", async () => {
    await writeFile(at("c.yaml"), "docsUrl: https://bank.example/绿色/\n");
    const args = [`${examples}/failing`, "--as-of", "2025-12-31", "--config", at("c.yaml"), "-f", "sarif"];
    const { runs } = JSON.parse((await check(...args)).stdout);
    const { rules } = runs[0].tool.driver;
    expect(rules.length).toBeGreaterThan(50);
    for (const { id, helpUri } of rules) {
      expect(helpUri).toBe(`https://bank.example/%E7%BB%BF%E8%89%B2/docs/rules/en/${id}.md`);
    }
    await writeFile(at("c.yaml"), "docsUrl: docs\n");
    expect((await check(...args)).code).toBe(exitCodes.usage);
  });
});
