import type { ColumnMapping, MappedColumn } from "./column-mapping.js";
import type { ColumnTable } from "./column-table.js";
import { foldHeading } from "./fold-heading.js";
import type { Input } from "./input.js";
import type { TablePlan } from "./plan-table.js";
import type { SavedMapping } from "./saved-mapping.js";
import { suggestHeading } from "./suggest-heading.js";
import { type TableColumn, tableColumn } from "./table-column.js";
import { tableField } from "./table-field.js";
import { unitOfHeading } from "./unit-of-heading.js";

/** What each heading stands for: what a person says about it, else what is known. */
export function mapColumns(headings: readonly string[], { columns, saved }: Input): TableColumn[] {
  const told = new Map<string, SavedMapping["columns"]>();
  for (const entry of saved?.columns ?? []) {
    const key = foldHeading(entry.heading);
    told.set(key, [...(told.get(key) ?? []), entry]);
  }
  return headings.map((heading) => {
    const known = tableColumn(heading, columns);
    // the same heading twice is told apart by its order
    const [entry, ...rest] = told.get(foldHeading(heading.trim())) ?? [];
    if (entry === undefined) return known;
    if (rest.length > 0) told.set(foldHeading(heading.trim()), rest);
    return fromSaved(known, entry, columns);
  });
}

function fromSaved(
  known: TableColumn,
  { field: path, unit, days, tells, ignored }: SavedMapping["columns"][number],
  columns: ColumnTable | undefined,
): TableColumn {
  const { heading } = known;
  if (ignored === true) return { heading, power: 0, ignored };
  if (tells === "unit") return { heading, power: 0, tells };
  const field = path == null ? undefined : tableField(path);
  if (typeof field !== "object") return { heading, power: 0 };
  // what a known heading says of another kind of figure is refused with the plan, not forgotten
  const measured = field.kind === "amount" || field.kind === "share";
  const word = unit ?? unitOfHeading(heading, field.kind, columns) ?? (measured ? known.unit : undefined);
  return {
    heading,
    power: word === undefined ? 0 : (columns?.unit(word)?.power ?? 0),
    field,
    origin: "mapping",
    ...(known.kind === undefined ? undefined : { kind: known.kind }),
    ...(word === undefined ? undefined : { unit: word }),
    ...(days == null ? undefined : { days }),
  };
}

/** The mapping as people see it, with what they may have meant by headings that are not known. */
export function describeMapping(
  headings: readonly string[],
  { columns, kind }: Pick<TablePlan, "columns" | "kind">,
  input: Input,
): ColumnMapping {
  const present = new Set(headings.map(foldHeading));
  const filled = new Set(columns.map(({ field }) => field?.steps.join(".")));
  const absent = (input.saved?.columns ?? [])
    .filter(({ heading, field }) => !present.has(foldHeading(heading)) && !filled.has(field ?? undefined))
    .map(({ heading }) => heading);
  return {
    columns: columns.map((column, position) => describe(headings[position] ?? "", column, input.columns)),
    ...(kind === undefined ? undefined : { kind }),
    ...(absent.length === 0 ? undefined : { absent }),
  };
}

function describe(heading: string, column: TableColumn, columns: ColumnTable | undefined): MappedColumn {
  const { field, origin, unit, days, tells, ignored } = column;
  if (ignored) return { heading, ignored };
  if (tells !== undefined) return { heading, tells };
  if (field === undefined) {
    const suggestion = suggestHeading(heading, columns);
    return suggestion === undefined ? { heading } : { heading, suggestion };
  }
  return {
    heading,
    field: field.steps.join("."),
    ...(origin === undefined ? undefined : { origin }),
    ...(unit === undefined ? undefined : { unit }),
    ...(days === undefined ? undefined : { days }),
  };
}
