import type { ColumnMapping } from "../io/column-mapping.js";
import type { SourceHeader } from "../io/source.js";
import type { Lang } from "../messages/lang.js";
import { escapeInvisible } from "../messages/show-value.js";
import { uiText } from "../messages/ui-text.js";

/** What is said of the inputs before the first row: format and encoding of each, and how its columns are read. */
export function inputLines(headers: readonly SourceHeader[], lang: Lang): string[] {
  let said = "";
  return headers.flatMap((header) => {
    const { mapping } = header;
    const text = mapping === undefined ? "" : JSON.stringify(mapping);
    // a folder of exports has the same columns over and over
    const columns = mapping === undefined || text === said ? [] : columnLines(mapping, lang);
    said = text;
    return [inputLine(header, lang), ...columns];
  });
}

function inputLine(header: SourceHeader, lang: Lang): string {
  const { filename = "", format, encoding, preamble, sheet, unreadSheets } = header;
  if (format === undefined) return uiText(lang, "bulk.unopened", { file: filename });
  return uiText(lang, "bulk.input", {
    file: filename,
    format,
    encoding,
    preamble: preamble === 0 ? undefined : preamble,
    sheet,
    unread: unreadSheets?.map(escapeInvisible).join(lang === "zh" ? "、" : ", "),
  });
}

function columnLines({ columns, kind, absent = [] }: ColumnMapping, lang: Lang): string[] {
  const between = lang === "zh" ? "，" : ", ";
  const name = (heading: string): string => escapeInvisible(heading.trim());
  const read = columns.flatMap(({ heading, field, unit, zone, tells }) => {
    if (tells !== undefined) return uiText(lang, "bulk.unit-column", { heading: name(heading) });
    return field === undefined
      ? []
      : uiText(lang, "bulk.column", { heading: name(heading), field, unit, zone });
  });
  const unused = columns.flatMap(({ heading, field, tells, ignored, suggestion }) => {
    if (field !== undefined || tells !== undefined || ignored === true || heading.trim() === "") return [];
    return uiText(lang, "bulk.unused-column", { heading: name(heading), suggestion });
  });
  const list = (entries: readonly string[]): string => entries.join(between);
  return [
    uiText(lang, "bulk.columns", { list: list(read), kind }),
    ...(unused.length === 0 ? [] : [uiText(lang, "bulk.unused", { list: list(unused) })]),
    ...(absent.length === 0 ? [] : [uiText(lang, "bulk.absent", { list: list(absent.map(name)) })]),
  ];
}
