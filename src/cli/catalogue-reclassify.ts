import type { EditionRef } from "../catalogue/edition-ref.js";
import { type Classifier, createClassifier } from "../engine/classifier.js";
import { type Change, type Reclassified, reclassify } from "../engine/reclassify.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import { uiText } from "../messages/ui-text.js";
import { checkDate } from "../record/check-date.js";
import { csvRow } from "../report/csv-row.js";
import { type Column, tableHead, tableRow } from "../report/table.js";
import type { Rejected } from "../result/schema.js";
import { choose } from "./choose.js";
import type { CatalogueOptions } from "./command-options.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { inputFormat, readInput } from "./read-input.js";
import { resolveEdition } from "./resolve-edition.js";

export interface ReclassifyCommandOptions extends CatalogueOptions {
  readonly to: string;
  readonly format: string;
  readonly asOf?: string;
  readonly inputFormat?: string;
}

const formats = ["table", "jsonl", "csv"] as const;
const columns = (lang: CliContext["lang"]): readonly Column[] => [
  { title: uiText(lang, "reclassify.id"), width: 10 },
  { title: uiText(lang, "reclassify.change"), width: 10 },
  { title: uiText(lang, "reclassify.before"), width: 26, lines: 2 },
  { title: uiText(lang, "reclassify.after"), width: 26, lines: 2 },
  { title: uiText(lang, "reclassify.why"), width: 44, lines: 3 },
];
const csvHead = [
  "id",
  "change",
  "relation",
  "fromEdition",
  "fromCode",
  "fromName",
  "fromStatus",
  "toEdition",
  "toCode",
  "toName",
  "toStatus",
  "reasons",
];

/** `verdex catalogue reclassify <file…> --to 2025`: a book by the editions of its dates and by another one. */
export async function runCatalogueReclassify(
  context: CliContext,
  files: readonly string[],
  options: ReclassifyCommandOptions,
): Promise<ExitCode> {
  const { lang, say, streams } = context;
  const format = choose(options.format, { option: "--format", from: formats, lang });
  const asOf = checkDate(options.asOf, "--as-of", lang);
  const reading = inputFormat(options.inputFormat, context);
  const taxonomy = await openTaxonomy(options.catalogue, lang);
  const to = resolveEdition(taxonomy, options.to, lang);
  const classifier = createClassifier({ taxonomy, lang });
  const counts = new Map<Change | "rejected", number>();
  await streams.stdout.write(headOf(format, context));
  for (const file of files.length === 0 ? ["-"] : files) {
    for await (const item of readInput(file, reading, context)) {
      const answer = "error" in item ? undefined : compared(classifier, item.value, { to, asOf, lang });
      const change = answer?.outcome === "compared" ? answer.change : "rejected";
      counts.set(change, (counts.get(change) ?? 0) + 1);
      if (answer?.outcome === "compared") await streams.stdout.write(rowOf(answer, format, context));
      else
        await say(
          uiText(lang, "error.line", {
            text: answer?.error.message ?? ("error" in item ? item.error.message : ""),
          }),
        );
      if (streams.stdout.closed === true) return exitCodes.clean;
    }
  }
  const list = [...counts]
    .map(([change, n]) => `${uiText(lang, `change.${change}`)} ${n}`)
    .join(lang === "zh" ? "，" : ", ");
  await say(list);
  return counts.has("rejected") ? exitCodes.findings : exitCodes.clean;
}

function compared(
  classifier: Classifier,
  record: unknown,
  {
    asOf,
    ...rest
  }: { readonly to: EditionRef; readonly asOf: string | undefined; readonly lang: CliContext["lang"] },
): Reclassified | Rejected {
  return reclassify(classifier, record, { ...rest, ...(asOf === undefined ? {} : { asOf }) });
}

function headOf(format: (typeof formats)[number], { lang }: CliContext): string {
  if (format === "csv") return csvRow(csvHead);
  return format === "table" ? tableHead(columns(lang), (text) => text) : "";
}

function rowOf(answer: Reclassified, format: (typeof formats)[number], { lang }: CliContext): string {
  const { id, change, relation, before, after, reasons } = answer;
  const why = reasons.map((r) => r.text).join(" ");
  if (format === "jsonl") return `${JSON.stringify(answer)}\n`;
  if (format === "csv") {
    return csvRow([
      id,
      change,
      relation,
      before.edition,
      before.code,
      before.name,
      before.status,
      after.edition,
      after.code,
      after.name,
      after.status,
      why,
    ]);
  }
  const side = ({ edition, code, name }: Reclassified["before"]) =>
    `${code ?? "—"} ${name ?? ""} (${edition})`;
  const cells = [id, uiText(lang, `change.${change}`), side(before), side(after), why];
  return tableRow(
    columns(lang),
    cells.map((text) => ({ text })),
  );
}
