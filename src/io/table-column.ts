import type { ColumnOrigin, MappedColumn } from "./column-mapping.js";
import type { ColumnMeaning, ColumnTable } from "./column-table.js";
import { foldHeading } from "./fold-heading.js";
import { fieldPaths, type TableField, tableField } from "./table-field.js";
import { plainUnit } from "./unit-of-heading.js";

interface Meaning extends Pick<ColumnMeaning, "kind"> {
  readonly field: TableField;
  readonly origin: ColumnOrigin;
}

/** A column of a table. */
export interface TableColumn
  extends Partial<Meaning>,
    Pick<MappedColumn, "unit" | "days" | "tells" | "ignored"> {
  readonly heading: string;
  /** Power of ten that the unit of the heading multiplies figures by. */
  readonly power: number;
}

const WITH_UNIT = /^(.+?)(?:\(([^()]+)\)|\[([^[\]]+)\]|[/,:]([^/,:]+))$/;
/** More is a text, not a heading. */
const LONGEST_HEADING = 200;
let pathsByFolded: ReadonlyMap<string, string> | undefined;

/** What the cells of a column are kept under that is headed with the name of an object. */
export const keptUnder = (heading: string): string => `column ${JSON.stringify(heading)}`;

/**
 * What a heading stands for: a field by its name, else by what the column table says about it. The cells of
 * one that is not known are kept under the heading itself.
 */
export function tableColumn(sent: string, columns: ColumnTable | undefined): TableColumn {
  const heading = sent.trim();
  // a heading that is wrapped in its cell is the same heading
  const plain = heading.normalize("NFKC").replace(/\s*[\r\n]+\s*/g, "");
  // The name of an object is no name for a cell: kept under it, the cell would be taken for a broken object.
  if (tableField(plain) === "group") return { heading: keptUnder(heading), power: 0 };
  const meaning = meaningOf(plain, columns);
  if (meaning !== undefined) return { heading, power: 0, ...meaning };
  if (columns?.tellsUnit(plain) === true) return { heading, power: 0, tells: "unit" };
  if (plain.length > LONGEST_HEADING) return { heading, power: 0 };
  const [, name = "", round, square, behind] = WITH_UNIT.exec(plain) ?? [];
  const word = plainUnit(round ?? square ?? behind ?? "");
  const unit = columns?.unit(word);
  const measured = unit === undefined ? undefined : meaningOf(name, columns);
  if (unit === undefined || measured === undefined || !unit.kinds.includes(measured.field.kind)) {
    return { heading, power: 0 };
  }
  return { heading, power: unit.power, unit: word, ...measured };
}

function meaningOf(name: string, columns: ColumnTable | undefined): Meaning | undefined {
  const exact = leaf(name) ?? leaf(foldedPaths().get(foldHeading(name)) ?? "");
  if (exact !== undefined) return { field: exact, origin: "field" };
  const meaning = columns?.meaning(name);
  const field = meaning === undefined ? undefined : leaf(meaning.field);
  if (field === undefined) return undefined;
  const origin = "known";
  return meaning?.kind === undefined ? { field, origin } : { field, origin, kind: meaning.kind };
}

function leaf(path: string): TableField | undefined {
  const field = tableField(path);
  return field === "group" ? undefined : field;
}

function foldedPaths(): ReadonlyMap<string, string> {
  pathsByFolded ??= new Map([...fieldPaths()].map((path) => [foldHeading(path), path]));
  return pathsByFolded;
}
