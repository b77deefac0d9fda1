import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { outcomeOf, recordOf } from "../flags/rule-outcomes.js";

interface Case {
  readonly name: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  readonly expect: {
    readonly result: "flag" | "pass" | "cannot_decide" | "not_applicable";
    readonly severity?: string;
    readonly findings?: readonly string[];
    readonly missing?: readonly string[];
  };
}

const folder = fileURLToPath(new URL("flags", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.includes("/") && name.endsWith(".yaml"))
  .sort();

describe.each(files)("flags/%s", (file) => {
  const rule = file.slice(file.lastIndexOf("/") + 1, -".yaml".length);
  const cases: Case[] = parse(readFileSync(join(folder, file), "utf8"));

  it.each(cases.map((c) => [c.name, c] as const))("%s", (_name, { record, asOf, expect: expected }) => {
    const { result, ...rest } = expected;
    const quiet = result === "pass" || result === "not_applicable";
    expect(outcomeOf(rule, recordOf(record), asOf)).toMatchObject({
      result: quiet ? "quiet" : result,
      ...rest,
    });
  });

  it("has a case that fails, one that passes and one that cannot be decided", () => {
    const results = new Set(cases.map((c) => c.expect.result));
    // some rules of the reporting interface compare two fields and nothing else: there is nothing to be missing
    const demanded = file.startsWith("reporting-interface/") ? [] : ["cannot_decide"];
    expect([...results]).toEqual(expect.arrayContaining(["flag", "pass", ...demanded]));
  });
});
