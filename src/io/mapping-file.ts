import { stringify } from "yaml";
import { readYaml } from "../catalogue/yaml/read-yaml.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { ColumnMapping } from "./column-mapping.js";
import type { ColumnTable } from "./column-table.js";
import { inputError } from "./input-error.js";
import { type SavedMapping, savedMappingSchema } from "./saved-mapping.js";
import { tableField } from "./table-field.js";
import { unitProblem } from "./unit-problem.js";

/**
 * The text of a mapping file: what each column is read as, in the order of the table. A column that is not used
 * stands with `ignored`, and with the field somebody may have meant in a comment.
 *
 * @since 0.2.0
 */
export function writeMapping(mapping: ColumnMapping, lang: Lang): string {
  const lines = [`# ${message(lang, "mapping.head")}`];
  if (mapping.kind !== undefined) lines.push(`kind: ${mapping.kind}`);
  return `${[...lines, ...mappingLines(mapping, lang, { ignored: true })].join("\n")}\n`;
}

/** The list of columns; `unused` stands with those that are for nothing. */
export function mappingLines(
  { columns }: ColumnMapping,
  lang: Lang,
  unused: { readonly ignored: true } | { readonly field: null },
): readonly string[] {
  const lines = ["columns:"];
  for (const { heading, field, unit, days, tells, ignored, suggestion } of columns) {
    if (heading.trim() === "") continue;
    const used = tells === undefined ? { heading, field, unit, days } : { heading, tells };
    const isUnused = field === undefined && tells === undefined;
    const entry = isUnused ? { heading, ...(ignored ? { ignored } : unused) } : used;
    const note = suggestion === undefined ? "" : ` # ${message(lang, "mapping.perhaps", { suggestion })}`;
    const [first = "", ...rest] = stringify([entry], { lineWidth: 0, nullStr: "" }).trimEnd().split("\n");
    lines.push(`  ${first}${note}`, ...rest.map((line) => `  ${line.trimEnd()}`));
  }
  return lines;
}

/**
 * Reads the text of a mapping file.
 *
 * @param columns the units its columns may be in
 * @throws VerdexError `INPUT_MAPPING` with the line of what is wrong.
 * @since 0.2.0
 */
export function readMapping(
  text: string,
  file: string,
  lang: Lang,
  columns: ColumnTable | undefined,
): SavedMapping {
  const { value, problems, locator } = readYaml(text, file);
  const wrong = (
    { line, column }: { readonly line: number; readonly column: number },
    detail: string | undefined,
    path?: string,
  ) => {
    const params = { line, column, path, detail };
    return inputError({ lang, filename: file }, "INPUT_MAPPING", params, { line, column });
  };
  const [problem] = problems;
  if (problem !== undefined) throw wrong(problem, problem.message[lang]);
  const { success, data, error } = savedMappingSchema.safeParse(value);
  if (!success) {
    const [issue] = error.issues;
    const steps = (issue?.path ?? []).map((step) => (typeof step === "symbol" ? String(step) : step));
    throw wrong(locator.locate(steps), issue?.message, steps.join("."));
  }
  for (const [at, { field: path, unit }] of data.columns.entries()) {
    const field = path == null ? undefined : tableField(path);
    if (unit == null || typeof field !== "object") continue;
    const detail = unitProblem(unit, field, columns, lang);
    if (detail !== undefined)
      throw wrong(locator.locate(["columns", at, "unit"]), detail, `columns.${at}.unit`);
  }
  return data;
}

/** The preset of a reporting interface as a mapping; nothing where there is none of that name. */
export function mappingOfPreset(name: string, columns: ColumnTable): SavedMapping | undefined {
  const preset = columns.presets.find(({ id }) => id === name);
  if (preset === undefined) return undefined;
  return {
    kind: preset.kind,
    columns: [
      ...preset.columns.flatMap(({ field, headings, unit }) =>
        headings.map((heading) => ({ heading, field, unit })),
      ),
      ...(preset.unused ?? []).map((heading) => ({ heading, ignored: true })),
    ],
  };
}
