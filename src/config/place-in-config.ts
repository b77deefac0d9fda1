import { readFile } from "node:fs/promises";
import type { DocumentPath } from "../catalogue/problem.js";
import { readYaml } from "../catalogue/yaml/read-yaml.js";
import type { Location } from "../errors.js";
import { type Config, configSchema, type RuleSettings } from "./config-schema.js";

/**
 * Where a configuration, or one it extends, writes what the rules do not know.
 *
 * @param path path of the rules options, its last part a name: `disable.some-rule`, `parameters.some-rule.tolerance`
 * @returns the place; only the file where a program made the configuration
 */
export const placeInConfig = async (
  files: readonly string[],
  path: string | undefined,
): Promise<Location> => {
  for (const file of files.filter((name) => !/\.(?:mjs|js|ts)$/.test(name))) {
    const { value, locator } = readYaml(await readFile(file, "utf8"), file);
    const { data } = configSchema.safeParse(value);
    const found = data && rulesIn(data).find(({ name }) => name === path);
    if (found) return { file, ...locator.locateKey(found.at) };
  }
  const [file] = files;
  return file === undefined ? {} : { file };
};

interface Named {
  readonly name: string;
  readonly at: DocumentPath;
}

const rulesIn = ({ rules, overrides = [] }: Config): Named[] => [
  ...namesIn(rules, ["rules"]),
  ...overrides.flatMap((part, index) => namesIn(part.rules, ["overrides", index, "rules"])),
];

const namesIn = (rules: RuleSettings = {}, at: DocumentPath): Named[] => [
  ...lists.flatMap((list) =>
    (rules[list] ?? []).map((name, index) => ({ name: `${list}.${name}`, at: [...at, list, index] })),
  ),
  ...Object.keys(rules.severities ?? {}).map((key) => ({
    name: `severities.${key}`,
    at: [...at, "severities", key],
  })),
  ...Object.entries(rules.parameters ?? {}).flatMap(([id, values]) => [
    { name: `parameters.${id}`, at: [...at, "parameters", id] },
    ...Object.keys(values).map((name) => ({
      name: `parameters.${id}.${name}`,
      at: [...at, "parameters", id, name],
    })),
  ]),
];

const lists = ["groups", "enable", "disable"] as const;
