export interface QuotedRow {
  readonly cells: readonly string[];
  /** Position of the line break behind the row, or the end of the text. */
  readonly end: number;
}

/**
 * The cells of a row that has quotes where they belong, over as many lines as it takes; nothing for any other
 * row, which `CellSplitter` then tells what is wrong with.
 */
export function splitQuotedRow(
  text: string,
  start: number,
  newline: string,
  delimiter: string,
): QuotedRow | undefined {
  const cells: string[] = [];
  let position = start;
  for (;;) {
    if (text.charCodeAt(position) !== 0x22) {
      const line = text.indexOf(newline, position);
      const stop = line === -1 ? text.length : line;
      const next = text.indexOf(delimiter, position);
      const last = next === -1 || next > stop;
      const end = last && stop > position && text.charCodeAt(stop - 1) === 0x0d ? stop - 1 : stop;
      const cell = text.slice(position, last ? end : next);
      if (cell.includes('"')) return undefined;
      cells.push(cell);
      if (last) return { cells, end: stop };
      position = next + 1;
      continue;
    }
    position++;
    let cell = "";
    for (;;) {
      const quote = text.indexOf('"', position);
      if (quote === -1) return undefined;
      cell += text.slice(position, quote);
      position = quote + 1;
      if (text.charCodeAt(position) !== 0x22) break;
      cell += '"';
      position++;
    }
    // a line break in a cell is the same one whatever ends the lines of the table
    cells.push(newline === "\n" ? cell : cell.replaceAll(newline, "\n"));
    const behind = text[position] === "\r" && newline !== "\r" ? position + 1 : position;
    if (behind >= text.length || text[behind] === newline)
      return { cells, end: Math.min(behind, text.length) };
    if (text[position] !== delimiter) return undefined;
    position++;
  }
}
