import { rm } from "node:fs/promises";
import { bulkFormatOf } from "../bulk/bulk-format.js";
import { distinctRows } from "../bulk/distinct-rows.js";
import { quarantineHead } from "../bulk/quarantine.js";
import { readsId } from "../bulk/reads-id.js";
import { uiText } from "../messages/ui-text.js";
import type { AnswerSettings } from "./answer-settings.js";
import { bulkInputs } from "./bulk-inputs.js";
import type { BulkCommandOptions } from "./bulk-options.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { namedPath } from "./named-path.js";
import { openOutFile } from "./out-file.js";
import { saveMapping, saveSkeleton } from "./save-mapping.js";
import { usageError } from "./usage-error.js";

type DistinctOptions = BulkCommandOptions & { readonly out: string; readonly answer: AnswerSettings };

const BYTE_ORDER_MARK = "\ufeff";

/** `verdex bulk --distinct`: the rows that differ in what an answer depends on, each once, as JSON lines. */
export async function runDistinct(
  context: CliContext,
  words: readonly string[],
  options: DistinctOptions,
): Promise<ExitCode> {
  const { lang, say } = context;
  const { out, answer } = options;
  refuseOthers(options, context);
  const quarantine = options.quarantine ?? `${out}.quarantine.csv`;
  const scratch = `${out}.ids.runs`;
  const named = [
    ...[out, scratch].flatMap((file) => namedPath("--out", file, { written: true })),
    ...namedPath("--quarantine", quarantine, { written: true }),
    ...namedPath("--save-mapping", options.saveMapping, { written: true }),
  ];
  const { taxonomy } = answer;
  const { files, open, columns } = await bulkInputs(
    words,
    { ...options, taxonomy, named, results: "skip" },
    context,
  );
  const file = await openOutFile(out, { lang, inputs: files });
  const rejects = await openOutFile(quarantine, { lang, inputs: files, option: "--quarantine" }).catch(
    async (error: unknown) => {
      await file.discard();
      throw error;
    },
  );
  const discard = async (): Promise<void> => {
    await Promise.all([file.discard(), rejects.discard()]);
  };
  const callOff = context.streams.onInterrupt?.(discard);
  try {
    await rejects.write(BYTE_ORDER_MARK + quarantineHead);
    const { write } = file;
    const found = await distinctRows({ lang, files, open, columns, write, reject: rejects.write, scratch });
    const { account, distinct, headers } = found;
    await file.keep();
    if (account.rejected > 0) await rejects.keep();
    else {
      await rejects.discard();
      await rm(quarantine, { force: true });
    }
    if (options.saveMapping !== undefined) await saveMapping(headers, options.saveMapping, context);
    for (const line of closingLines(account, distinct, context)) await say(line);
    const rejected = account.rejected > 0;
    await say(uiText(lang, "bulk.written", { out, quarantine: rejected ? quarantine : undefined }));
    return rejected ? exitCodes.findings : exitCodes.clean;
  } catch (error) {
    await discard();
    await saveSkeleton(error, options.saveMapping, context);
    throw error;
  } finally {
    callOff?.();
  }
}

/** What has no meaning where nothing is answered, and what would not be what its name says. */
function refuseOthers(options: DistinctOptions, { lang }: CliContext): void {
  const { account, book, decisions, resume, out, answer } = options;
  const byId = answer.rules.own?.find(readsId);
  if (byId) throw usageError(lang, uiText(lang, "bulk.distinct-by-id", { rule: byId.rule.id }));
  const others = { "--account": account, "--book": book, "--decisions": decisions, "--resume": resume };
  for (const [other, given] of Object.entries(others)) {
    if (given !== undefined) throw usageError(lang, uiText(lang, "bulk.distinct-with", { other }));
  }
  if ((options.format ?? bulkFormatOf(out)) !== "jsonl") {
    throw usageError(lang, uiText(lang, "bulk.distinct-format"));
  }
}

function closingLines(
  { in: all, answered: rows, rejected, reasons }: Awaited<ReturnType<typeof distinctRows>>["account"],
  distinct: number,
  { lang }: CliContext,
): string[] {
  const share = rows === 0 ? "–" : `${Math.round((distinct * 100) / rows)} %`;
  const list = Object.entries(reasons).map(([name, count]) => `${name} ${count}`);
  return [
    uiText(lang, "bulk.distinct-total", { in: all, distinct, repeated: rows - distinct, rejected }),
    uiText(lang, "bulk.distinct", { rows, distinct, share }),
    ...(list.length === 0
      ? []
      : [uiText(lang, "bulk.reasons", { list: list.join(lang === "zh" ? "，" : ", ") })]),
  ];
}
