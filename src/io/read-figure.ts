import { readNumber } from "../record/read-number.js";
import type { ColumnTable } from "./column-table.js";
import { shiftDecimal } from "./shift-decimal.js";
import type { TableColumn } from "./table-column.js";
import type { TableField } from "./table-field.js";

/** Digits a number keeps without loss. */
const SAFE_DIGITS = 15;
const PLAIN = /^\d+(?:\.\d+)?$/;
const WITH_WORD = /^([\d.,]+)\s*([^\d.,\s]{1,4})$/;

/**
 * The figure a text says, in whole units; the text itself where it can mean more than one thing, so that it is
 * refused where the record is read. A unit behind the digits counts where the heading says none or the same.
 */
export function readFigure(
  cell: string,
  { power, unit }: Pick<TableColumn, "power" | "unit">,
  { kind }: TableField,
  columns: ColumnTable | undefined,
): unknown {
  // of so few digits none is lost: they are read with their power as exactly as they are written
  if (cell.length + Math.max(power, 0) <= SAFE_DIGITS && PLAIN.test(cell)) {
    return Number(power === 0 ? cell : `${cell}e${power}`);
  }
  const text = cell.normalize("NFKC").trim();
  if (readNumber(text) !== undefined) return shifted(text, power);
  const [, digits = "", word = ""] = text.length > 40 ? [] : (WITH_WORD.exec(text) ?? []);
  const own = columns?.unit(word);
  if (own?.cells !== true || !own.kinds.includes(kind)) return cell;
  if (unit !== undefined && own.power !== power) return cell;
  return readNumber(digits) === undefined ? cell : shifted(digits, own.power);
}

function shifted(text: string, power: number): number | string {
  const digits = shiftDecimal(text.replaceAll(",", ""), power);
  const significant = digits.replace(/[-.]/g, "").replace(/^0+/, "");
  return significant.length <= SAFE_DIGITS ? Number(digits) : digits;
}
