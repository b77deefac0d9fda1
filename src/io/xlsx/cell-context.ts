import type { Input } from "../input.js";
import { loadSaxes } from "../xml/load-saxes.js";
import { readCellFormats } from "./cell-formats.js";
import type { CellContext } from "./cell-value.js";
import type { Workbook } from "./read-workbook.js";
import { readSharedTexts } from "./shared-texts.js";

/** Reads what the cells of a workbook refer to, once for all of its sheets and not before one is read. */
export function cellContextOf(workbook: Workbook, input: Input): () => Promise<CellContext> {
  let context: Promise<CellContext> | undefined;
  const read = async (): Promise<CellContext> => {
    const { archive, texts: entry, is1904 } = workbook;
    const newParser = await loadSaxes(input);
    const texts =
      entry === undefined
        ? undefined
        : await readSharedTexts(archive, entry, newParser({ position: true, fileName: entry.name }));
    return { texts, formats: await readCellFormats(workbook), is1904 };
  };
  return () => {
    context ??= read();
    return context;
  };
}
