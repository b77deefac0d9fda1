import type { VerdexError } from "../errors.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import type { TermCode } from "../messages/zh-terms.js";
import { foldHeading } from "./fold-heading.js";
import type { Input } from "./input.js";
import { inputError } from "./input-error.js";
import { type TableColumn, tableColumn } from "./table-column.js";

/** How the rows of a table become records. */
export interface TablePlan {
  readonly columns: readonly TableColumn[];
  /** Told by the headings, where no column tells it. */
  readonly kind: TableColumn["kind"];
}

const USE =
  /^(?:purpose|content|name|instrument\.(?:purpose|name)|project\.(?:description|name)|proceeds\.lines\.\d+\.use)$/;
const MOST_NAMED = 30;

/**
 * Reads a heading row. A table no row of which could be answered is refused at once, with what it lacks,
 * instead of row by row.
 */
export function planTable(headings: readonly string[], line: number, input: Input): TablePlan {
  const columns = headings.map((heading) => tableColumn(heading, input.columns));
  refuseTwice(columns, headings, line, input);
  const paths = columns.map(pathOf);
  const kinds = new Set(columns.flatMap(({ kind }) => kind ?? []));
  const [kind] = kinds;
  const given = paths.includes("kind") || paths.includes("instrument.kind");
  const missing = [
    ...(paths.includes("id") ? [] : ["id"]),
    ...(given || kinds.size === 1 ? [] : ["kind"]),
    ...(paths.some((path) => path !== undefined && USE.test(path)) ? [] : ["purpose"]),
  ];
  if (missing.length > 0) throw lacking(missing, headings, line, input);
  return { columns: named(columns), kind: given ? undefined : kind };
}

/** The dotted path of a column's field. */
export function pathOf({ field }: TableColumn): string | undefined {
  return field?.steps.join(".");
}

/** A field under the same heading twice, or as a whole and in parts, is one nobody can tell the value of. */
function refuseTwice(
  columns: readonly TableColumn[],
  headings: readonly string[],
  line: number,
  input: Input,
): void {
  for (const [second, column] of columns.entries()) {
    const path = pathOf(column);
    if (path === undefined) continue;
    const first = columns.findIndex((other, position) => {
      const before = pathOf(other);
      if (position >= second || before === undefined) return false;
      if (before.startsWith(`${path}.`) || path.startsWith(`${before}.`)) return true;
      return before === path && foldHeading(other.heading) === foldHeading(column.heading);
    });
    if (first === -1) continue;
    throw refuse(input, line, "input.heading-twice", "input.hint-heading", {
      first: first + 1,
      second: second + 1,
      found: showText(headings[second] ?? ""),
    });
  }
}

function lacking(
  missing: readonly string[],
  headings: readonly string[],
  line: number,
  input: Input,
): VerdexError {
  const shown = headings.slice(0, MOST_NAMED).map((heading) => showText(heading.trim()));
  if (headings.length > MOST_NAMED) shown.push("…");
  const found = shown.join(input.lang === "zh" ? "、" : ", ");
  return refuse(input, line, "input.columns-missing", "input.hint-columns", {
    missing: missing.join(", "),
    found,
  });
}

function refuse(
  input: Input,
  line: number,
  detail: TermCode,
  hint: TermCode,
  params: Parameters<typeof message>[2],
): VerdexError {
  const { lang } = input;
  const texts = { detail: message(lang, detail, params), hint: message(lang, hint) };
  return inputError(input, "INPUT_UNREADABLE", texts, { line });
}

/** Columns without a name of their own get one, so that none takes the place of another. */
function named(columns: readonly TableColumn[]): TableColumn[] {
  const taken = new Set<string>();
  return columns.map((column, position) => {
    if (column.field !== undefined) return column;
    const blank = column.heading === "";
    const heading = blank || taken.has(column.heading) ? `column ${position + 1}` : column.heading;
    taken.add(heading);
    return { ...column, heading };
  });
}
