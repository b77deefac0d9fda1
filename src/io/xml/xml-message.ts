import type { MessageForm } from "../../catalogue/column-preset-schema.js";
import type { ColumnTable } from "../column-table.js";
import type { Input } from "../input.js";
import type { TablePlan } from "../plan-table.js";
import { createRowItems, type RowItems } from "../row-item.js";
import type { SourceItem } from "../source.js";
import { tableField } from "../table-field.js";
import type { XmlForm, XmlGroup, XmlRow } from "./xml-rows.js";

/** How the rows of a message become records. */
export interface XmlMessage {
  readonly form: XmlForm;
  records(group: XmlGroup): Iterable<SourceItem>;
}

type PresetColumn = MessageForm["project"]["columns"][number];

/** A table of the message with the columns it has in a record. */
interface Part {
  readonly columns: readonly PresetColumn[];
  /** The row of the message they come from. */
  rowOf(record: XmlRow, group: Index): XmlRow | undefined;
}

interface Index {
  readonly projects: ReadonlyMap<string, XmlRow>;
  readonly borrowers: ReadonlyMap<string, XmlRow>;
  readonly borrower: XmlRow | undefined;
}

/**
 * The records of a message. A loan names its project and its borrower by the numbers the interface has for that;
 * what their rows say is put beside what the loan says, and where the two differ the loan is rejected.
 */
export function createXmlMessage(message: MessageForm, columns: ColumnTable, input: Input): XmlMessage {
  const { records, project, borrower, group } = message;
  const rows = new Set([...records.map(({ element }) => element), project.element, borrower.element]);
  const readers = new Map(
    records.map((record) => [record.element, createReader(record, message, columns, input)] as const),
  );
  return {
    form: { group, rows },
    *records(found) {
      const index = indexOf(found, message);
      for (const row of found) {
        const item = readers.get(row.element)?.(row, index);
        if (item !== undefined) yield item;
      }
    },
  };
}

function indexOf(rows: XmlGroup, { project, borrower }: MessageForm): Index {
  const byKey = (element: string, key: string | undefined): ReadonlyMap<string, XmlRow> =>
    new Map(
      rows
        .filter((row) => row.element === element)
        .map((row) => [(key === undefined ? undefined : row.fields.get(key)) ?? "", row] as const),
    );
  return {
    projects: byKey(project.element, project.key),
    borrowers: byKey(borrower.element, borrower.key),
    borrower:
      borrower.key === undefined ? rows.find(({ element }) => element === borrower.element) : undefined,
  };
}

function createReader(
  record: MessageForm["records"][number],
  { project, borrower }: MessageForm,
  columns: ColumnTable,
  input: Input,
): (row: XmlRow, index: Index) => SourceItem | undefined {
  const preset = columns.presets.find(({ id }) => id === record.preset);
  const entity = columns.presets.find(({ id }) => id === borrower.preset);
  const parts: Part[] = [
    { columns: preset?.columns ?? [], rowOf: (row) => row },
    {
      columns: record.project === undefined ? [] : project.columns,
      rowOf: (row, { projects }) => projects.get(row.fields.get(record.project ?? "") ?? ""),
    },
    {
      columns: entity?.columns ?? [],
      rowOf: (row, index) =>
        record.borrower === undefined
          ? index.borrower
          : index.borrowers.get(row.fields.get(record.borrower) ?? ""),
    },
  ];
  const items: RowItems = createRowItems(planOf(parts, preset?.kind, columns), input);
  return (row, index) => {
    const cells = parts.flatMap((part) => {
      const fields = part.rowOf(row, index)?.fields;
      return part.columns.map(
        ({ headings }) => headings.map((name) => fields?.get(name)).find(isGiven) ?? null,
      );
    });
    return items.read(row.line, cells, () => ({ line: row.line }));
  };
}

function isGiven(text: string | undefined): boolean {
  return text !== undefined;
}

function planOf(parts: readonly Part[], kind: TablePlan["kind"], words: ColumnTable): TablePlan {
  const columns = parts.flatMap((part) =>
    part.columns.map(({ field: path, headings: [heading = ""], unit }) => {
      const field = tableField(path);
      const power = unit === undefined ? 0 : (words.unit(unit)?.power ?? 0);
      return typeof field === "object" ? { heading, power, field } : { heading, power };
    }),
  );
  return { columns, kind };
}
