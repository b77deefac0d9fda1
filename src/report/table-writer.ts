import { uiText } from "../messages/ui-text.js";
import { resultCells } from "./result-cells.js";
import { type ResultColumn, resultColumns } from "./result-columns.js";
import type { ReportedResult, ResultWriter, ResultWriterOptions } from "./result-writer.js";
import { tableHead, tableRow } from "./table.js";
import { wrapText } from "./wrap-text.js";

/** Rows looked at before the widths are fixed. */
const SAMPLE = 40;

/** A table for a reviewer: a record a row, what is missing beside the decision. */
export function createTableWriter(options: ResultWriterOptions): ResultWriter {
  const { lang, width, style } = options;
  let columns: readonly ResultColumn[] | undefined;
  let waiting: ReportedResult[] = [];
  const open = (): string => {
    const opened = resultColumns(waiting, { lang, width });
    columns = opened;
    const rows = waiting.map((reported) => draw(reported, opened)).join("");
    waiting = [];
    return tableHead(opened, style.dim) + rows;
  };
  const draw = (reported: ReportedResult, into: readonly ResultColumn[]): string => {
    const cells = resultCells(reported, options);
    return tableRow(
      into,
      into.map(({ name }) => cells[name]),
    );
  };
  return {
    head: () => "",
    row(reported) {
      if (columns) return draw(reported, columns);
      waiting.push(reported);
      return waiting.length < SAMPLE ? "" : open();
    },
    foot() {
      const rest = columns === undefined && waiting.length > 0 ? open() : "";
      if (columns === undefined) return "";
      const legend = wrapText(uiText(lang, "table.legend"), width).map((line) => `${style.dim(line)}\n`);
      return `${rest}\n${legend.join("")}`;
    },
  };
}
