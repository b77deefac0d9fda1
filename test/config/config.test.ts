import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findConfig } from "../../src/config/find-config.js";
import { importFault } from "../../src/config/import-config.js";
import { readConfig } from "../../src/config/read-config.js";
import { settingsFor } from "../../src/config/settings-for.js";
import type { VerdexError } from "../../src/errors.js";
import { ownRuleFiles } from "../../src/io/own-rule-files.js";
import { readOwnRules } from "../../src/io/read-own-rules.js";

let folder = "";
const at = (name: string) => join(folder, name);
const write = async (name: string, text: string) => {
  await mkdir(dirname(at(name)), { recursive: true });
  await writeFile(at(name), text);
};
const errorOf = async (promise: Promise<unknown>): Promise<VerdexError> =>
  promise.then(
    () => Promise.reject(new Error("it did not fail")),
    (error) => error,
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verdex-config-"));
  await write(
    "bank/base.yaml",
    "failOn: medium\nrules:\n  disable: [kpi-not-material]\n  own: rules/*.yaml\n  severities: { carbon-lock-in: high }\n",
  );
  await write(
    "verdex.config.yaml",
    `extends: bank/base.yaml
catalogues: [own]
rules:
  disable: [no-interim-target]
  enable: [kpi-not-material]
  severities: { no-interim-target: low }
overrides:
  - files: ["legacy/**"]
    failOn: none
    rules: { disable: [carbon-lock-in] }
`,
  );
  await write("legacy/deep/a.yaml", "id: a\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("finding a configuration", () => {
  it("goes up to the nearest folder that has one", async () => {
    expect(await findConfig(at("legacy/deep"))).toBe(at("verdex.config.yaml"));
    await write("legacy/verdex.config.json", "{}");
    expect(await findConfig(at("legacy/deep"))).toBe(at("legacy/verdex.config.json"));
  });
});

describe("reading a configuration", () => {
  it("builds on what it extends; lists add up and a later word takes an earlier one back", async () => {
    const { config, files } = await readConfig(at("verdex.config.yaml"), "en");
    expect(config).toMatchObject({
      failOn: "medium",
      catalogues: [at("own")],
      rules: {
        disable: ["no-interim-target"],
        enable: ["kpi-not-material"],
        own: [at("bank/rules/*.yaml")],
        severities: { "carbon-lock-in": "high", "no-interim-target": "low" },
      },
    });
    expect(files).toEqual([at("verdex.config.yaml"), at("bank/base.yaml")]);
  });

  it("reads JavaScript that exports a configuration", async () => {
    await write("code/verdex.config.mjs", 'export default { failOn: "low" };\n');
    expect((await readConfig(at("code/verdex.config.mjs"), "en")).config.failOn).toBe("low");
  });

  it.each([
    ["an unknown key, with what was meant", "failsOn: high\n", /failOn/, 1],
    ["a wrong value", "failOn: severe\n", /critical/, 1],
    ["a word that is nearly right", "failOn: hihg\n", /did you mean high\?.*\| none/, 1],
    ["an address that is none", "docsUrl: docs\n", /https:\/\//, 1],
    ["broken YAML", "rules: [\n", /broken\.yaml/, 2],
  ])("refuses %s, with file and line", async (_name, text, expected, line) => {
    await write("broken.yaml", text);
    const error = await errorOf(readConfig(at("broken.yaml"), "en"));
    expect(error).toMatchObject({ code: "CONFIG_INVALID", location: { line } });
    expect(error.message).toMatch(expected);
  });

  it("refuses what a program makes as it refuses what is written", async () => {
    await write("code/wrong.mjs", 'export default { failsOn: "high", maxWarnings: -1 };\n');
    const { message } = await errorOf(readConfig(at("code/wrong.mjs"), "en"));
    expect(message).toMatch(/wrong\.mjs: .*failsOn.*did you mean failOn\?/);
    expect(message).toMatch(/maxWarnings: .*at least 0/);
    expect((await errorOf(readConfig(at("code/wrong.mjs"), "zh"))).message).toContain("不认识的键 failsOn");
    await write("code/none.mjs", "export const x = 1;\n");
    expect((await errorOf(readConfig(at("code/none.mjs"), "en"))).message).toMatch(
      /none\.mjs: .*export default/,
    );
  });

  it("tells which Node reads TypeScript", () => {
    const error = Object.assign(new Error("Unknown file extension"), { code: "ERR_UNKNOWN_FILE_EXTENSION" });
    expect(importFault(error, "en")).toMatch(/22\.18.*verdex\.config\.mjs/);
    expect(importFault(new Error("x"), "en")).toEqual(new Error("x"));
  });

  it("refuses a circle and a file that is not there", async () => {
    await write("a.yaml", "extends: b.yaml\n");
    await write("b.yaml", "extends: a.yaml\n");
    expect((await errorOf(readConfig(at("a.yaml"), "en"))).message).toMatch(
      /circle: .*a\.yaml → .*b\.yaml → /,
    );
    await write("self.yaml", "extends: self.yaml\n");
    expect((await errorOf(readConfig(at("self.yaml"), "zh"))).message).toContain("循环");
    expect((await errorOf(readConfig(at("none.yaml"), "en"))).code).toBe("CONFIG_INVALID");
  });
});

describe("settings of a file", () => {
  it("are the configuration with every override that fits", async () => {
    const { config } = await readConfig(at("verdex.config.yaml"), "en");
    const settings = settingsFor(config);
    expect(settings("products/a.yaml")).toMatchObject({ failOn: "medium", rules: config.rules });
    expect(settings("legacy/deep/a.yaml")).toMatchObject({
      failOn: "none",
      rules: { disable: ["no-interim-target", "carbon-lock-in"] },
    });
    expect(settings("legacy/x.yaml")).toBe(settings("legacy/y.yaml"));
  });

  it("fail on high where nothing is said", () => {
    expect(settingsFor({})("a.yaml").failOn).toBe("high");
  });
});

describe("own rules", () => {
  const rule = `id: site-needed
title: { zh: 须说明地点, en: Site needed }
severity: medium
why: 行内制度
basis: [{ document: 行内办法, article: 第12条, demands: 说明地点 }]
remediation: 补充地点
findings: { no-site: { text: 未说明地点 } }
flagWhen:
  - { finding: no-site, when: { field: project.region, given: false } }
`;

  it("are read from YAML in the order of their files, each once", async () => {
    await write("rules/b.yaml", rule.replace("id: site-needed", "id: site-known"));
    await write("rules/a.yaml", rule);
    const files = await ownRuleFiles([at("rules/*.yaml"), at("rules/a.yaml")], "en");
    const rules = await readOwnRules(files, "en");
    expect(rules.map(({ rule: { id }, file }) => [id, file])).toEqual([
      ["site-needed", at("rules/a.yaml")],
      ["site-known", at("rules/b.yaml")],
    ]);
    expect(rules[0]?.rule).toMatchObject({ group: "own", verified: true });
  });

  it("are refused with file and line, and where there is no file", async () => {
    await write("wrong/a.yaml", rule.replace("severity: medium", "severity: grave"));
    const error = await errorOf(readOwnRules([at("wrong/a.yaml")], "en"));
    expect(error).toMatchObject({ code: "CONFIG_INVALID", location: { line: 3 } });
    expect((await errorOf(readOwnRules([at("nothing.yaml")], "en"))).code).toBe("CONFIG_INVALID");
    expect((await errorOf(ownRuleFiles([at("nothing/*.yaml")], "en"))).code).toBe("CONFIG_INVALID");
  });
});
