import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { Config } from "../config/config-schema.js";
import { listOf } from "../config/merge-config.js";
import { type FileSettings, settingsFor } from "../config/settings-for.js";
import { columnTableOf } from "../io/column-table.js";
import { ownRuleFiles } from "../io/own-rule-files.js";
import { readOwnRules } from "../io/read-own-rules.js";
import type { Lang } from "../messages/lang.js";
import { type CheckedFile, type CheckFileOptions, checkFile } from "./check-file.js";
import { type Checker, createChecker } from "./create-checker.js";
import { namesFrom } from "./names-from.js";
import { type ReportedRule, reportedRule } from "./reported-rule.js";

/** Checks files under a configuration; checkers are kept from file to file and from run to run. */
export interface FileChecker {
  check(file: string, bytes: Uint8Array, options?: Pick<CheckFileOptions, "mendable">): Promise<CheckedFile>;
  settings(file: string): FileSettings;
  /** The rules that run, for one file or another. */
  rules(): Promise<readonly ReportedRule[]>;
  /** The checker of files nothing special is said about. */
  readonly usual: Checker;
}

export interface FileCheckerOptions {
  readonly taxonomy: Taxonomy;
  readonly lang: Lang;
  readonly config: Config;
  readonly asOf?: string | undefined;
  /** Folder that patterns of overrides start from; default the current one. */
  readonly folder?: string | undefined;
  /** Folder that fingerprints see files from; default the current one. */
  readonly home?: string | undefined;
}

/** @throws VerdexError `UNKNOWN_RULE`, `RULE_INVALID` or `CONFIG_INVALID` for what the configuration names. */
export const createFileChecker = async ({
  taxonomy,
  lang,
  config,
  asOf = config.asOf,
  folder = "",
  home = "",
}: FileCheckerOptions): Promise<FileChecker> => {
  const settingsOf = settingsFor(config);
  const named = namesFrom(folder);
  const keyOf = namesFrom(home);
  const settings = (file: string) => settingsOf(named(file));
  const columns = columnTableOf(taxonomy);
  const made = new Map<FileSettings, Promise<Checker>>();
  const make = async ({ rules }: FileSettings): Promise<Checker> =>
    createChecker({
      taxonomy,
      lang,
      asOf,
      unattributed: config.unattributed,
      rules,
      own: await readOwnRules(await ownRuleFiles(listOf(rules?.own), lang), lang),
      docsUrl: config.docsUrl,
    });
  const checkerFor = (of: FileSettings): Promise<Checker> => {
    const checker = made.get(of) ?? make(of);
    made.set(of, checker);
    return checker;
  };
  const usual = await checkerFor(settingsOf(""));
  // what an override names wrongly is said before the first file is read
  for (const { files } of config.overrides ?? []) await checkerFor(settingsOf(listOf(files)[0] ?? ""));
  return {
    usual,
    settings,
    async rules() {
      const checkers = await Promise.all(made.values());
      const byId = new Map(checkers.flatMap(({ rules }) => rules.map((rule) => [rule.head.id, rule])));
      for (const rule of usual.rules) byId.set(rule.head.id, rule);
      const ids = [...byId.keys()].sort();
      return ids.flatMap((id) => {
        const rule = byId.get(id);
        return rule ? [reportedRule(rule, { lang, docsUrl: config.docsUrl })] : [];
      });
    },
    check: async (file, bytes, { mendable } = {}) =>
      checkFile(file, bytes, {
        checker: await checkerFor(settings(file)),
        columns,
        key: keyOf(file),
        mendable,
      }),
  };
};
