import type { Rejected } from "../result/schema.js";
import { type BulkColumn, type BulkValue, textColumn } from "./bulk-form.js";

/** Why a record was rejected, in columns of every form. */
export const errorColumns: readonly BulkColumn[] = [
  textColumn("errorCode"),
  textColumn("errorMessage"),
  textColumn("errorPath"),
  { name: "errorColumn", type: "integer" },
];

export function errorValues({ error }: Rejected): readonly BulkValue[] {
  return [error.code, error.message, error.path, error.column];
}

/** What tells by which data an answer was made; at the end of every row. */
export const stampColumns: readonly BulkColumn[] = [textColumn("digest"), textColumn("engine")];

export const nothing = (count: number): readonly undefined[] => new Array<undefined>(count).fill(undefined);
