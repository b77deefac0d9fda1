import * as z from "zod";
import { type BookAnswer, bookAnswerOf } from "../book/book-answer.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";
import { columnTableOf } from "../io/column-table.js";
import type { Input } from "../io/input.js";
import { planTable, readHeadings } from "../io/plan-table.js";
import { compileRowReader, type RowReader } from "../io/row-record.js";
import type { Cell } from "../io/source.js";
import { isPlainObject } from "../record/is-plain-object.js";
import { answeredSchema, statusSchema } from "../result/schema.js";
import type { BulkSettings } from "./bulk-settings.js";

/** What a line of results of an earlier run says. */
export type FormerAnswer =
  | { readonly outcome: "answered"; readonly record: unknown; readonly answer: BookAnswer }
  | { readonly outcome: "rejected"; readonly code: string }
  /** The record has its line already: of long results only the leading one counts. */
  | { readonly outcome: "further" };

const errorSchema = z.object({ errorCode: z.string() });
/** The columns of a result in which a book takes an interest. */
const lineSchema = z.object({
  outcome: z.literal("answered"),
  status: statusSchema,
  code: z.string().optional(),
  catalogue: z.string().optional(),
  edition: z.string().optional(),
});
const fullSchema = z.discriminatedUnion("outcome", [
  answeredSchema,
  z.object({ outcome: z.literal("rejected"), error: z.object({ code: z.string() }) }),
]);
const WITHOUT_ASSESSMENT = "not-covered";

/** Reads lines that `verdex bulk` wrote as JSON; nothing for any other value, which is a record. */
export const createFormerAnswers = (
  { lang, mapping }: Pick<BulkSettings, "lang" | "mapping">,
  taxonomy: Taxonomy,
): ((value: unknown) => FormerAnswer | undefined) => {
  const recordOf = createRowRecords({
    lang,
    filename: undefined,
    offset: 0,
    columns: columnTableOf(taxonomy),
    keepUnknown: false,
    ...(mapping === undefined ? {} : { saved: mapping }),
  });
  return (value) => {
    if (!isPlainObject(value) || !("input" in value) || !("line" in value)) return undefined;
    const { input, result, leads } = value;
    if (leads === false) return { outcome: "further" };
    const answer = isPlainObject(result) ? fullAnswer(result) : lineAnswer(value);
    if (answer === undefined) return { outcome: "rejected", code: "RECORD_FIELD_MISSING" };
    if (typeof answer === "string") return { outcome: "rejected", code: answer };
    return { outcome: "answered", record: recordOf(input), answer };
  };
};

/** The answer, or the code of a rejection. */
const fullAnswer = (result: unknown): BookAnswer | string | undefined => {
  const read = fullSchema.safeParse(result);
  if (!read.success) return undefined;
  return read.data.outcome === "rejected" ? read.data.error.code : bookAnswerOf(read.data);
};

const lineAnswer = (line: Readonly<Record<string, unknown>>): BookAnswer | string | undefined => {
  if (line.outcome === "rejected") return errorSchema.safeParse(line).data?.errorCode;
  // of a record no catalogue said anything about a long line has no status
  const read = lineSchema.safeParse({ status: WITHOUT_ASSESSMENT, ...line }).data;
  if (read === undefined) return undefined;
  const { code = null, status, catalogue, edition } = read;
  return { code, status, catalogue, edition };
};

/** Rows of tables stand in results under their headings: they become records as the table's rows did. */
const createRowRecords = (input: Input): ((row: unknown) => unknown) => {
  let known = "";
  let read: RowReader | undefined;
  return (row) => {
    if (!isPlainObject(row)) return row;
    const cells = Object.values(row);
    if (!cells.every(isCell)) return row;
    const headings = Object.keys(row);
    const key = headings.join("\u0000");
    if (key !== known) {
      known = key;
      read = readerOf(headings, input);
    }
    const made = read?.(cells);
    return made !== undefined && "value" in made ? made.value : row;
  };
};

/** Nothing for a record as it was sent, whose names are those of fields. */
const readerOf = (headings: readonly string[], input: Input): RowReader | undefined => {
  const row = readHeadings(headings, input);
  if (row.columns.every(({ origin }) => origin === "field")) return undefined;
  try {
    return compileRowReader(planTable(row, 1, input), input);
  } catch (error) {
    if (error instanceof VerdexError && error.code.startsWith("INPUT_")) return undefined;
    throw error;
  }
};

const isCell = (value: unknown): value is Cell =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
