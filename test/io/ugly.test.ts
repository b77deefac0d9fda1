import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/catalogue/yaml/read-yaml.js";
import { account } from "./ugly-account.js";

const folder = fileURLToPath(new URL("../fixtures/ugly/", import.meta.url));
const files = readdirSync(folder)
  .filter((name) => !name.endsWith(".yaml"))
  .sort();

describe("files as banks export them", () => {
  it.each(files)("give the account that stands beside them: %s", async (name) => {
    const { value } = readYaml(readFileSync(`${folder}${name}.yaml`, "utf8"), `${name}.yaml`);
    const { what, ...expected } = value as Record<string, unknown>;
    expect(typeof what).toBe("string");
    expect(await account(folder + name, name)).toEqual(expected);
  });
});
