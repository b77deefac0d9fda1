import type { ColumnMapping } from "./column-mapping.js";
import type { ColumnTable } from "./column-table.js";
import { nameColumns, type TablePlan } from "./plan-table.js";
import { type TableColumn, tableColumn } from "./table-column.js";
import { tableField } from "./table-field.js";

/** The plan of a table whose columns are mapped. */
export function planOfMapping({ columns, kind }: ColumnMapping, words: ColumnTable | undefined): TablePlan {
  const planned = columns.map(({ heading, field: path, unit, days, tells, ignored }): TableColumn => {
    const field = path === undefined ? undefined : tableField(path);
    const power = unit === undefined ? 0 : (words?.unit(unit)?.power ?? 0);
    return {
      heading: path === undefined ? tableColumn(heading, undefined).heading : heading.trim(),
      power,
      ...(typeof field === "object" ? { field } : undefined),
      ...(unit === undefined ? undefined : { unit }),
      ...(days === undefined ? undefined : { days }),
      ...(tells === undefined ? undefined : { tells }),
      ...(ignored === undefined ? undefined : { ignored }),
    };
  });
  return { columns: nameColumns(planned), kind };
}
