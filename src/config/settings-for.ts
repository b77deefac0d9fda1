import picomatch from "picomatch";
import type { Config, FailOn, RuleSettings } from "./config-schema.js";
import { listOf, mergeRules } from "./merge-config.js";

/** What one file is checked by. */
export interface FileSettings {
  readonly rules: RuleSettings | undefined;
  readonly failOn: FailOn;
}

const DEFAULT_FAIL_ON: FailOn = "high";

/** Settings by file: the configuration, then every override whose pattern fits, in order. */
export const settingsFor = (config: Config): ((file: string) => FileSettings) => {
  const overrides = (config.overrides ?? []).map((part) => ({
    ...part,
    fits: picomatch(listOf(part.files), { dot: true }),
  }));
  const base: FileSettings = { rules: config.rules, failOn: config.failOn ?? DEFAULT_FAIL_ON };
  // files under the same overrides share their settings, so that a set of rules is opened once
  const kept = new Map<string, FileSettings>();
  return (file) => {
    const fitting = overrides.filter(({ fits }) => fits(file));
    if (fitting.length === 0) return base;
    const key = fitting.map((part) => overrides.indexOf(part)).join();
    const known = kept.get(key);
    if (known) return known;
    const settings = fitting.reduce<FileSettings>(
      (so, { rules, failOn }) => ({ rules: mergeRules(so.rules, rules), failOn: failOn ?? so.failOn }),
      base,
    );
    kept.set(key, settings);
    return settings;
  };
};
