import { distinctRows } from "../bulk/distinct-rows.js";
import { readsId } from "../bulk/reads-id.js";
import { uiText } from "../messages/ui-text.js";
import type { AnswerSettings } from "./answer-settings.js";
import { bulkInputs } from "./bulk-inputs.js";
import type { BulkCommandOptions } from "./bulk-options.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { namedPath } from "./named-path.js";
import { openOutFile } from "./out-file.js";
import { usageError } from "./usage-error.js";

/** `verdex bulk --distinct`: the rows that differ in what an answer depends on, each once, as JSON lines. */
export async function runDistinct(
  context: CliContext,
  words: readonly string[],
  { answer, ...options }: BulkCommandOptions & { readonly out: string; readonly answer: AnswerSettings },
): Promise<ExitCode> {
  const { lang, say } = context;
  const { rules, taxonomy } = answer;
  const byId = rules.own?.find(readsId);
  if (byId) throw usageError(lang, uiText(lang, "bulk.distinct-by-id", { rule: byId.rule.id }));
  const named = namedPath("--out", options.out, { written: true });
  const { files, open, columns } = await bulkInputs(words, { ...options, taxonomy, named }, context);
  const file = await openOutFile(options.out, { lang, inputs: files });
  const callOff = context.streams.onInterrupt?.(() => file.discard());
  try {
    const { rows, distinct } = await distinctRows({
      files,
      open,
      columns,
      write: file.write,
      scratch: `${options.out}.ids.runs`,
    });
    await file.keep();
    const share = rows === 0 ? "–" : `${Math.round((distinct * 100) / rows)} %`;
    await say(uiText(lang, "bulk.distinct", { rows, distinct, share }));
    return exitCodes.clean;
  } catch (error) {
    await file.discard();
    throw error;
  } finally {
    callOff?.();
  }
}
