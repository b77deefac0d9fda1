/** How a column came to its field. */
export type ColumnOrigin =
  /** It is headed with the name of the field. */
  | "field"
  /** The taxonomy knows the heading. */
  | "known"
  /** A mapping file or a preset says so. */
  | "mapping";

/** What one column of a table is read as. */
export interface MappedColumn {
  readonly heading: string;
  /** Dotted path of the record field; nothing where the column is not used. */
  readonly field?: string;
  readonly origin?: ColumnOrigin;
  /** Word of the unit its figures are in, as the heading or the mapping gives it. */
  readonly unit?: string;
  /** Days are counted as a spreadsheet counts them from 1900 or 1904. */
  readonly days?: "excel-1900" | "excel-1904";
  /** Its moments are counted in universal time and have the day they have there. */
  readonly zone?: "Asia/Shanghai";
  /** Its cells say in which unit those amounts of their row are that have none from their heading. */
  readonly tells?: "unit";
  /** A person said that the column is not needed. */
  readonly ignored?: true;
  /** Field a person may have meant; never used by itself. */
  readonly suggestion?: string;
}

/**
 * How the columns of a table become fields of a record: in the order of the headings. Plain data.
 *
 * @since 0.2.0
 */
export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
  /** What the rows are, where no column says it. */
  readonly kind?: "loan" | "bond" | "project";
  /** Headings a mapping file names that the table does not have. */
  readonly absent?: readonly string[];
}
