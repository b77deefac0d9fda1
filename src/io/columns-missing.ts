import { VerdexError, type VerdexErrorOptions } from "../errors.js";
import type { ColumnMapping } from "./column-mapping.js";

/** A table lacks columns no record can do without; what its columns are read as is kept, for a person to complete. */
export class ColumnsMissing extends VerdexError {
  /** Fields no column is for. */
  readonly missing: readonly string[];
  readonly mapping: ColumnMapping;

  constructor(
    text: string,
    { missing, mapping }: { readonly missing: readonly string[]; readonly mapping: ColumnMapping },
    place: VerdexErrorOptions,
  ) {
    super("INPUT_UNREADABLE", text, place);
    this.missing = missing;
    this.mapping = mapping;
  }
}
