import { didYouMean } from "../messages/did-you-mean.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import type { ColumnTable } from "./column-table.js";
import type { TableField } from "./table-field.js";

/** Why the figures of a column cannot be in the unit they are said to be in; nothing where they can. */
export function unitProblem(
  word: string,
  { kind, steps }: TableField,
  columns: ColumnTable | undefined,
  lang: Lang,
): string | undefined {
  if (columns?.unit(word)?.kinds.includes(kind) === true) return undefined;
  const known = columns?.unitWords(kind) ?? [];
  const field = steps.join(".");
  const found = showText(word);
  if (known.length === 0) return message(lang, "mapping.no-unit", { found, field });
  const expected = known.join(lang === "zh" ? "、" : ", ");
  return message(lang, "mapping.unit", { found, field, expected, suggestion: didYouMean(word, known) });
}
