import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { engineVersion } from "../../src/result/engine-version.js";

test("results name the version of the package", () => {
  const { name, version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(engineVersion).toBe(`${name} ${version}`);
});
