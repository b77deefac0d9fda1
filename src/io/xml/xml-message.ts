import type { MessageForm } from "../../catalogue/column-preset-schema.js";
import type { Lang } from "../../messages/lang.js";
import { message as sentence } from "../../messages/message.js";
import { showText } from "../../messages/show-value.js";
import type { RecordError } from "../../record/record-error.js";
import type { ColumnTable } from "../column-table.js";
import type { Input } from "../input.js";
import type { TablePlan } from "../plan-table.js";
import { createRowItems, type RowItems } from "../row-item.js";
import type { SourceItem } from "../source.js";
import { tableField } from "../table-field.js";
import { uniteXmlRows } from "./unite-xml-rows.js";
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
  const byKey = (element: string, key: string | undefined): ReadonlyMap<string, XmlRow> => {
    const known = new Map<string, XmlRow>();
    for (const row of rows) {
      if (row.element !== element) continue;
      const name = (key === undefined ? undefined : row.fields.get(key)) ?? "";
      const before = known.get(name);
      known.set(name, before === undefined ? row : uniteXmlRows(before, row));
    }
    return known;
  };
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
  const key = preset?.columns.find(({ field }) => field === "id")?.headings[0] ?? "";
  const items: RowItems = createRowItems(planOf(parts, preset?.kind, columns), input);
  return (row, index) => {
    const cells = parts.flatMap((part) => {
      const fields = part.rowOf(row, index)?.fields;
      return part.columns.map(
        ({ headings }) => headings.map((name) => fields?.get(name)).find(isGiven) ?? null,
      );
    });
    const item = items.read(row.line, cells, () => ({ line: row.line }));
    if (item === undefined || !("value" in item)) return item;
    const error = conflictIn(parts, row, { index, lang: input.lang });
    return error === undefined ? item : { line: row.line, id: row.fields.get(key) ?? null, error, cells };
  };
}

/** An element that stands in a row twice, or in two rows of one number, with different texts. */
function conflictIn(
  parts: readonly Part[],
  row: XmlRow,
  { index, lang }: { readonly index: Index; readonly lang: Lang },
): RecordError | undefined {
  for (const part of parts) {
    const found = part.rowOf(row, index);
    if (found === undefined || found.repeated.size === 0) continue;
    for (const { field, headings } of part.columns) {
      const path = headings.find((name) => found.repeated.has(name));
      if (path === undefined) continue;
      const [first, second] = [found.fields, found.repeated].map((texts) => showText(texts.get(path) ?? ""));
      const params = { path, other: `${path} (2)`, found: first, second };
      return {
        code: "RECORD_FIELD_CONFLICT",
        path: field,
        message: sentence(lang, "RECORD_FIELD_CONFLICT", params),
      };
    }
  }
  return undefined;
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
