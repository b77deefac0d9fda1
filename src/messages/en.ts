import type { ErrorCode } from "../errors.js";
import type { NoticeCode } from "./notice-code.js";

/**
 * English sentences for errors and notices: what was found, where, what was expected, what to do. `{gap}` is
 * filled by the caller; a stretch in square brackets is left out where its gap has nothing to show.
 */
export const en: Readonly<Record<ErrorCode | NoticeCode, string>> = {
  USAGE: "This command cannot be run: {detail}.[ {hint}] Run verdex --help to see what it takes.",
  UNKNOWN_CATALOGUE:
    "There is no catalogue {found}.[ Did you mean {suggestion}?] Run verdex catalogue list to see the loaded ones.",
  UNKNOWN_CODE:
    "No item has the code {found}[ in {catalogue}].[ Did you mean {suggestion}?] Run verdex search with a word of its name.",
  CONFIG_INVALID: "the configuration cannot be used: {detail}",
  RULE_INVALID: "rule {found}: [{path}: ]{detail}.",
  UNKNOWN_RULE:
    "there is no rule, rule group, finding or parameter {found}.[ Did you mean {suggestion}?] Run verdex rules list to see all rules.",
  INVALID_DATE:
    "[{path}: ]found {found}, expected a date of the calendar as YYYY-MM-DD. Write it like 2025-11-03.",

  CATALOGUE_UNREADABLE:
    "Catalogue data[ in {file}] could not be read: {detail}.[ {hint}] Check that the path is right and the file complete.",
  CATALOGUE_YAML: "[{file}:][{line}:][{column}: ]not valid YAML: {detail}.[ {hint}]",
  CATALOGUE_SCHEMA:
    "[{file}:][{line}:][{column}: ][{path}: ]found {found}[, expected {expected}]. Correct the entry as taxonomy/README.md describes.[ {hint}]",
  CATALOGUE_LINT: "[{file}:][{line}:][{column}: ][{path}: ]{detail}.[ {hint}]",

  INPUT_UNREADABLE: "The input[ {file}] could not be read: {detail}.[ {hint}]",
  INPUT_ENCODING:
    "[{file}: ]the text[ of line {line}] is {found}, not {expected}. Give its encoding with --encoding, or leave the option out.",
  INPUT_MAPPING:
    "The column mapping[ {file}][, line {line}][, column {column}][ ({path})] is wrong: {detail}. Give heading with field, unit, days, tells or ignored.",
  INPUT_LIBRARY_MISSING:
    "Reading[ {file}] needs {found}, which is not installed. Run npm install {found} and try again.",
  INPUT_EMPTY: "The input[ {file}] holds no record. Give at least one JSON object, JSON line or CSV row.",

  RECORD_NOT_JSON:
    "Line {line}, column {column}: found {found}, expected {expected}. Correct the JSON there[; {hint}].",
  RECORD_NOT_OBJECT: "A record is one object with id, kind and purpose; found {found}.[ {hint}]",
  RECORD_FIELD_TYPE: "Field {path}: found {found}, expected {expected}.[ {hint}]",
  RECORD_FIELD_MISSING: "Field {path} is missing, expected {expected}. Add it and send the record again.",
  RECORD_FIELD_VALUE: "Field {path}: found {found}, expected {expected}.[ {hint}]",
  RECORD_FIELD_CONFLICT:
    "Fields {path} and {other} name the same fact and differ: found {found} and {second}. Keep one of them.",
  RECORD_KEY_DUPLICATE:
    "Line {line}, column {column}: the name {found} occurs twice in one object, so it is unclear which value counts. Keep one of them.",
  RECORD_PURPOSE_EMPTY:
    "Field {path} is blank and no other field says what the money is for. Fill in purpose, content or name.",
  RECORD_TEXT_TOO_LONG: "Field {path} has {found} characters, expected at most {limit}. {hint}",
  RECORD_TEXT_INVALID:
    "Field {path}: character {position} is {found}, which is no readable text. Export the field again in UTF-8.",
  RECORD_KIND_UNKNOWN: "Field {path}: found {found}, expected {expected}.[ Did you mean {suggestion}?]",
  RECORD_ID_DUPLICATE:
    "The id {found} was already used[ in line {line}]. Each record of a run needs an id of its own; give this one another id or leave it out.",
  RECORD_ID_UNSAFE_NUMBER:
    "Field {path}: {found} is a bare number of 16 or more digits, which loses its last digits when read. Put the id in quotes.",
  RECORD_ROW_SHAPE:
    "Line {line}: found {found}, expected {expected} as in the heading row. Put double quotes round cells that hold commas or line breaks.",
  RECORD_ROW_TOTAL:
    "Line {line}: {found} adds up other rows and is no record, so that it was not answered. Leave totals out of the export to have records only.",
  RECORD_ROW_HEADINGS:
    "Line {line}: {found} is a heading; the rows below are still read by the headings and units above. Put the table below into a file of its own, or take the row out where both headings and units are the same.",
  INTERNAL: "verdex failed on this record: {detail}. Please report it with the record.",

  RECORD_UNKNOWN_FIELD: "Field {path} is not known and was not used.[ Did you mean {suggestion}?]",
  RECORD_TEXT_NOT_CHINESE:
    "Field {path} holds no Chinese. The catalogues have few English words: that no item was found does not mean that there is none. Add the use of funds in Chinese.",
  RECORD_UNKNOWN_FIELDS_MORE: "{count} more unknown fields were not used.",
  RECORD_ID_FROM_NUMBER: "The id was a number; it is used as the text {used}.",
  RECORD_DATE_REWRITTEN: "Field {path}: {found} is read as {used}.",
  RECORD_NUMBER_FROM_TEXT: "Field {path}: the text {found} is read as the number {used}.",
  RECORD_WIDTH_FOLDED: "Field {path}: {found} is read as {used}.",
  RECORD_INDUSTRY_LETTER_DROPPED:
    "Field {path}: {found} is read as {used}, without the letter of its section.",
  RECORD_INDUSTRY_COARSE:
    "Field {path}: {found} is a group of industries; 4 digits are expected. If a leading zero was lost, send the code as text.",
  RECORD_INDUSTRY_SECTION_ONLY:
    "Field {path}: {found} names only a section of industries and was not used; 4 digits are expected.",
  RECORD_CURRENCY_UNKNOWN:
    "Field {path}: {found} is no currency code that is in use, such as CNY (ISO 4217); it is kept as it stands.",
  RECORD_PAPER_UNNAMED:
    "Field {path} has no kind, name or number, so that the paper was not used. Say what it is.",
  RECORD_FIGURE_INCOMPLETE:
    "Field {path} was not used: a figure needs a name, and a value or a text. Add what is missing.",
  PAPER_GRADE_UNKNOWN:
    "Field {path}: what {found} grades is not known, so that its grade {grade} was not used. Name the kind of the paper, such as 能效标识, or state the grade as a metric.",
  LABEL_UNKNOWN:
    "label {found} is not in the table of product labels and counts as no label.[ Did you mean {suggestion}?]",
};
