import type { Config, RuleSettings } from "./config-schema.js";

/** Lists of rules add up, whatever else is set twice is taken from the later one. */
export const mergeRules = (
  earlier: RuleSettings | undefined,
  later: RuleSettings | undefined,
): RuleSettings | undefined => {
  if (!earlier || !later) return later ?? earlier;
  const enable = together(earlier.enable, later.enable).filter((id) => !later.disable?.includes(id));
  const disable = together(earlier.disable, later.disable).filter((id) => !later.enable?.includes(id));
  return {
    ...earlier,
    ...later,
    ...(enable.length > 0 ? { enable } : { enable: undefined }),
    ...(disable.length > 0 ? { disable } : { disable: undefined }),
    ...both("severities", earlier.severities, later.severities),
    ...both("parameters", earlier.parameters, later.parameters, (a, b) => ({ ...a, ...b })),
    ...(earlier.own || later.own ? { own: together(listOf(earlier.own), listOf(later.own)) } : {}),
  };
};

/** A configuration on top of the one it extends. */
export const mergeConfig = (base: Config, config: Config): Config => {
  const { extends: _, ...rest } = config;
  const rules = mergeRules(base.rules, config.rules);
  const overrides = together(base.overrides, config.overrides);
  const catalogues = together(listOf(base.catalogues), listOf(config.catalogues));
  return {
    ...base,
    ...rest,
    ...(rules && { rules }),
    ...(overrides.length > 0 && { overrides }),
    ...(catalogues.length > 0 && { catalogues }),
  };
};

export const listOf = (words: string | readonly string[] | undefined): string[] =>
  words === undefined ? [] : typeof words === "string" ? [words] : [...words];

const together = <T>(a: readonly T[] = [], b: readonly T[] = []): T[] => [...new Set([...a, ...b])];

const both = <Name extends string, T>(
  name: Name,
  a: Readonly<Record<string, T>> | undefined,
  b: Readonly<Record<string, T>> | undefined,
  join: (earlier: T, later: T) => T = (_, later) => later,
): { [K in Name]?: Record<string, T> } => {
  if (!a && !b) return {};
  const joined: Record<string, T> = { ...a };
  for (const [key, value] of Object.entries(b ?? {})) {
    const before = joined[key];
    joined[key] = before === undefined ? value : join(before, value);
  }
  return { [name]: joined } as { [K in Name]?: Record<string, T> };
};
