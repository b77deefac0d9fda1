import type { Account, Counts } from "../bulk/account.js";
import type { BulkOutcome } from "../bulk/run-bulk.js";
import type { Severity } from "../catalogue/severity.js";
import type { Lang } from "../messages/lang.js";
import { type UiCode, uiText } from "../messages/ui-text.js";
import { isAtLeast } from "../report/bulk-flag.js";
import { verdictLabel } from "../report/decision-label.js";
import { engineVersion } from "../result/engine-version.js";
import type { Decision } from "../result/schema.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { writeOutFile } from "./out-file.js";

/** Ids that are listed. */
const SHOWN_IDS = 10;

/** The closing account for people, a line each. */
export function accountLines(outcome: BulkOutcome, { lang }: CliContext): string[] {
  const { account, files } = outcome;
  const { in: all, answered, rejected, flagged, undecided } = account;
  const list = (counts: Counts, label: (name: string) => string): string =>
    Object.entries(counts)
      .sort(([, left], [, right]) => right - left)
      .map(([name, count]) => `${label(name)} ${count}`)
      .join(lang === "zh" ? "，" : ", ");
  const lines = [uiText(lang, "bulk.total", { in: all, answered, rejected })];
  const say = (code: UiCode, counts: Counts, label: (name: string) => string, more = {}): void => {
    if (Object.keys(counts).length > 0)
      lines.push(uiText(lang, code, { list: list(counts, label), ...more }));
  };
  say("bulk.decisions", account.decisions, (name) => decisionLabel(name, lang));
  say("bulk.flags", account.flags, (name) => uiText(lang, `bulk.severity.${name as Severity}`), { flagged });
  if (undecided > 0) lines.push(uiText(lang, "bulk.undecided", { undecided }));
  say("bulk.reviewed", account.reviewed, (name) => uiText(lang, `review.state.${name as "applies"}`));
  lines.push(...unmetLines(outcome, lang));
  say("bulk.reasons", account.reasons, (name) => name);
  for (const { file, error } of files) {
    if (error !== undefined) lines.push(uiText(lang, "bulk.unread", { file, message: error.message }));
  }
  return lines;
}

/** Decisions that were made about none of the rows. */
export function unmetLines({ unmet = [] }: BulkOutcome, lang: Lang): string[] {
  if (unmet.length === 0) return [];
  const shown = unmet.slice(0, SHOWN_IDS).join(lang === "zh" ? "、" : ", ");
  const more = unmet.length > SHOWN_IDS ? unmet.length - SHOWN_IDS : undefined;
  return [uiText(lang, "bulk.unmet-decisions", { count: unmet.length, list: shown, more })];
}

function decisionLabel(name: string, lang: CliContext["lang"]): string {
  const [category, status] = name.split("/");
  // made of a decision by the account
  return verdictLabel({ category, status } as Pick<Decision, "category" | "status">, lang);
}

/** What the exit code says about a run. */
export function bulkExitCode({ account, files }: BulkOutcome, failOn: Severity | undefined): ExitCode {
  if (files.some(({ error }) => error !== undefined)) return exitCodes.input;
  return account.rejected > 0 || hasFlags(account, failOn) ? exitCodes.findings : exitCodes.clean;
}

function hasFlags({ flags }: Account, failOn: Severity | undefined): boolean {
  if (failOn === undefined) return false;
  return Object.keys(flags).some((severity) => isAtLeast(severity as Severity, failOn));
}

/** The account as JSON: the same for the same input, whoever ran it and when. */
export async function writeAccount(
  path: string,
  outcome: BulkOutcome,
  { out, quarantine, lang }: { readonly out: string; readonly quarantine: string; readonly lang: Lang },
): Promise<void> {
  const { account, files, headers, digest, quarantined, unmet } = outcome;
  const inputs = files.map(({ file, account: own, error }, at) => {
    const { format, encoding, sheet, unreadSheets, preamble, mapping } = headers[at] ?? {};
    return { file, format, encoding, sheet, unreadSheets, preamble, mapping, ...own, error };
  });
  const written = { version: 1, engine: engineVersion, digest, out, ...(quarantined ? { quarantine } : {}) };
  const text = `${JSON.stringify({ ...written, ...account, unmetDecisions: unmet?.length, inputs }, null, 2)}\n`;
  await writeOutFile(path, text, { lang, inputs: [], option: "--account" });
}
