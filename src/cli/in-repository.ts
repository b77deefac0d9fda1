import { isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CheckReport } from "../check/finding.js";
import { namesFrom } from "../check/names-from.js";
import type { ReportFormat } from "../report/findings/report-writer.js";

/** The folder whose paths a host knows, and what files are called from there. */
export interface Repository {
  /** Its address, with a slash at the end. */
  readonly address: string;
  named(file: string): string;
}

/** The working copy a host runs in, as its environment tells. */
export const repositoryOf = (env: Readonly<Record<string, string | undefined>>): Repository | undefined => {
  const root = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].find((folder) => (folder ?? "") !== "");
  if (root === undefined) return undefined;
  const fromRoot = namesFrom(root);
  const isInside = (name: string): boolean => !name.startsWith("../") && !isAbsolute(name);
  if (!isInside(fromRoot("."))) return undefined;
  return {
    address: pathToFileURL(`${resolve(root)}/`).href,
    named: (file) => (isInside(fromRoot(file)) ? fromRoot(file) : file),
  };
};

/** Formats of hosts, which look for files from the root of the repository; people look from where they stand. */
export const ofHosts: ReadonlySet<ReportFormat> = new Set(["github", "gitlab", "sarif"]);

/** A report whose files are called as the host calls them. */
export const inRepository = (report: CheckReport, { named }: Repository): CheckReport => {
  const moved = <T extends { readonly file: string }>(entries: readonly T[]): T[] =>
    entries.map((entry) => ({ ...entry, file: named(entry.file) }));
  return {
    ...report,
    findings: moved(report.findings),
    unread: moved(report.unread),
    undecided: moved(report.undecided),
  };
};
