import type { VerdexError } from "../errors.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import type { TermCode } from "../messages/zh-terms.js";
import { ColumnsMissing } from "./columns-missing.js";
import { foldHeading } from "./fold-heading.js";
import type { Input } from "./input.js";
import { inputError } from "./input-error.js";
import { describeMapping, mapColumns } from "./map-columns.js";
import { suggestHeading } from "./suggest-heading.js";
import type { TableColumn } from "./table-column.js";
import type { TableField } from "./table-field.js";
import { unitAbove } from "./unit-above.js";
import { unitProblem } from "./unit-problem.js";

/** How the rows of a table become records. */
export interface TablePlan {
  readonly columns: readonly TableColumn[];
  /** Told by the headings or by a mapping, where no column tells it. */
  readonly kind: TableColumn["kind"];
}

/** What a row of a table would do as its headings. */
export interface HeadingRow extends TablePlan {
  readonly headings: readonly string[];
  /** Fields every record needs and no column is for. */
  readonly missing: readonly string[];
  /** How many columns are for a field. */
  readonly known: number;
}

const USE =
  /^(?:purpose|content|name|instrument\.(?:purpose|name)|project\.(?:description|name)|proceeds\.lines\.\d+\.use)$/;
/** A unit in brackets or at the end that multiplies, such as 万美元, 万 or mn. */
const SCALE =
  /[([]([^()[\]]*[千万亿][^()[\]]*|(?:[^()[\]]*\s)?(?:[wkm]|mn|mln|bn|thousand|million|billion))[)\]]|([千万亿](?:[^\s()[\]]{0,2}[元圆])?)$/i;
const MOST_NAMED = 30;

/** Reads a row as headings. */
export function readHeadings(headings: readonly string[], input: Input): HeadingRow {
  const columns = mapColumns(headings, input);
  const paths = columns.map(pathOf);
  const kinds = new Set(columns.flatMap(({ kind }) => kind ?? []));
  const given = paths.includes("kind") || paths.includes("instrument.kind");
  const told = input.saved?.kind ?? (kinds.size === 1 ? [...kinds][0] : undefined);
  const ofRecords = [
    ...(given || told !== undefined ? [] : ["kind"]),
    ...(paths.some((path) => path !== undefined && USE.test(path)) ? [] : ["purpose"]),
  ];
  const enough = input.idIsEnough?.(headings) === true;
  const missing = [...(paths.includes("id") ? [] : ["id"]), ...(enough ? [] : ofRecords)];
  const known = paths.filter((path) => path !== undefined).length;
  return { headings, columns: nameColumns(columns), kind: given ? undefined : told, missing, known };
}

/**
 * The plan of a heading row. A table no row of which could be answered is refused at once, with what it lacks,
 * instead of row by row.
 *
 * @param above the cells of the rows above it, which may state the unit of all amounts
 */
export function planTable(
  row: HeadingRow,
  line: number,
  input: Input,
  above: readonly (readonly string[])[] = [],
): TablePlan {
  refuseTwice(row, line, input);
  if (row.missing.length > 0) throw lacking(row, line, input);
  for (const column of row.columns) {
    const detail = unitFault(column, input);
    if (detail !== undefined) throw inputError(input, "INPUT_MAPPING", { path: column.heading, detail });
  }
  return { columns: inUnitAbove(row.columns, above, line, input), kind: row.kind };
}

/** Why a mapped column is in no unit it can be in: the one it was given, or one its heading states that is not known. */
function unitFault({ field, unit, heading, origin }: TableColumn, input: Input): string | undefined {
  if (field === undefined) return undefined;
  const isMapped = origin === "mapping" && field.kind === "amount";
  const [, inside, end] = isMapped ? (SCALE.exec(heading.normalize("NFKC")) ?? []) : [];
  const word = unit ?? inside ?? end;
  if (word === undefined) return undefined;
  return unitProblem(word, field, input.columns, input.lang);
}

/** Amounts without a unit of their own are in the unit that stands above the table. */
function inUnitAbove(
  columns: readonly TableColumn[],
  above: readonly (readonly string[])[],
  line: number,
  input: Input,
): readonly TableColumn[] {
  const lacksUnit = ({ field, unit }: TableColumn): boolean => field?.kind === "amount" && unit === undefined;
  const isTold = columns.some(({ tells }) => tells === "unit");
  const stated = columns.some(lacksUnit) && !isTold ? unitAbove(above, input.columns) : undefined;
  if (stated === undefined) return columns;
  if ("unread" in stated) {
    throw refuse(input, line, "input.unit-above", "input.hint-unit-above", {
      found: showText(stated.unread),
      expected: input.columns?.unitWords("amount").join(input.lang === "zh" ? "、" : ", "),
    });
  }
  const { word } = stated;
  const power = input.columns?.unit(word)?.power ?? 0;
  return columns.map((column) => (lacksUnit(column) ? { ...column, unit: word, power } : column));
}

/** Whether a field says what the money is for. */
export function isUse({ steps }: TableField): boolean {
  return USE.test(steps.join("."));
}

/** Whether a column is for something without which no row is a record. */
export function isKeyColumn(column: TableColumn): boolean {
  const path = pathOf(column);
  return path !== undefined && (/^(?:id|(?:instrument\.)?kind)$/.test(path) || USE.test(path));
}

/** The dotted path of a column's field. */
export function pathOf({ field }: TableColumn): string | undefined {
  return field?.steps.join(".");
}

/** A field under the same heading twice, or as a whole and in parts, is one nobody can tell the value of. */
function refuseTwice({ columns, headings }: HeadingRow, line: number, input: Input): void {
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

function lacking(row: HeadingRow, line: number, input: Input): VerdexError {
  const { missing, headings, columns } = row;
  const shown = headings.slice(0, MOST_NAMED).map((heading) => showText(heading.trim()));
  if (headings.length > MOST_NAMED) shown.push("…");
  const between = input.lang === "zh" ? "、" : ", ";
  const meant = columns.flatMap(({ field, ignored, heading }) => {
    if (field !== undefined || ignored === true) return [];
    const suggestion = suggestHeading(heading, input.columns);
    return suggestion !== undefined && missing.includes(suggestion)
      ? [`${showText(heading)} = ${suggestion}`]
      : [];
  });
  const kindOnly = missing.length === 1 && missing[0] === "kind" && meant.length === 0;
  const hint = kindOnly ? "input.hint-kind" : "input.hint-columns";
  const { message: text, location } = refuse(input, line, "input.columns-missing", hint, {
    missing: missing.join(", "),
    found: shown.join(between),
    suggestion: meant.length === 0 ? undefined : meant.slice(0, 3).join(between),
  });
  return new ColumnsMissing(text, { missing, mapping: describeMapping(headings, row, input) }, location);
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
export function nameColumns(columns: readonly TableColumn[]): TableColumn[] {
  const taken = new Set<string>();
  return columns.map((column, position) => {
    if (column.field !== undefined) return column;
    const blank = column.heading === "";
    const heading = blank || taken.has(column.heading) ? `column ${position + 1}` : column.heading;
    taken.add(heading);
    return { ...column, heading };
  });
}
