import type { TermCode } from "./zh-terms.js";

/** English phrases for the term codes of `zh-terms.ts`; a code missing here does not compile. */
export const enTerms: Readonly<Record<TermCode, string>> = {
  "value.nothing": "nothing",
  "value.list": "a list of {count}",
  "value.object": "an object",
  "value.other": "a value of type {type}",
  "value.reading-failed": "something that cannot be read as plain data",
  "value.end": "the end of the text",

  "option.wrong": "{path}: found {found}, expected {expected}.[ Did you mean {suggestion}?]",
  "expected.lang": "zh or en",
  "expected.taxonomy": "a taxonomy, such as bundledTaxonomy() gives",
  "expected.result": "a code of a catalogue, or a result of classify",
  "expected.count": "a whole number of 0 or more",
  "expected.texts": "a list of texts",
  "expected.parameter": "a finite number, a text or a list of texts",
  "expected.rule": "a rule made with defineRule or read with readOwnRules",

  "rule.name-taken": "another rule has this name; to replace it, disable it and give yours a name of its own",
  "rule.parameter-type": "found a {found}, expected a {expected}",
  "rule.failed-for": "record {record}: {detail}",
  "rule.threw": "its check function threw {thrown}",
  "rule.promise": "its check function returned a promise; a check answers at once",
  "rule.no-outcome": "its check function returned {found}, expected an object with result",
  "expected.findings": "a list of at least one finding; pass where there is none",
  "rule.check-in-thread":
    "it has a check function and cannot be sent to a worker thread; use flagWhen, or no workers",
  "book.other-settings": "a book of another taxonomy or other settings cannot be merged",
  "book.other-record": "the result {found} is not the answer to this record",

  "expected.id": "text that is not empty, or a whole number below 9007199254740992",
  "expected.record-kind": "loan, bond or project (贷款, 债券, 项目)",
  "expected.text": "text in quotes",
  "expected.code": "a code as text in quotes",
  "expected.currency": "a currency code as text in quotes, e.g. CNY",
  "expected.date": "a date of the calendar as YYYY-MM-DD or YYYYMMDD, in quotes",
  "expected.end": "a date as YYYY-MM-DD or YYYYMMDD, or a year as YYYY, in quotes",
  "expected.year": "a year between 1900 and 2200",
  "expected.amount": "an amount of 0 or more, as a number or as digits in quotes",
  "expected.number": "a number, or digits in quotes",
  "expected.share": "a share between 0 and 1",
  "expected.boolean": "true or false",
  "expected.industry": "a GB/T 4754 code of 4 digits in quotes",
  "expected.list": "a list",
  "expected.list-size": "a list of at most {limit} entries",
  "expected.repeated-ids": "reject or answer",
  "expected.object": "an object",
  "expected.quantity": "a number, or an object with value and unit",
  "expected.one-or-list": "one object or a list of objects",

  "hint.text-long": "Send the passage on the use of funds only.",
  "hint.key-long": "An id or a code is short: look whether a text stands in its place.",
  "hint.code-number": "Put it in quotes: as a number 0110 loses its zero and 3.10 becomes 3.1.",
  "hint.date-number": "Put the date in quotes.",
  "hint.share-percent": "Write 60 % as 0.6.",
  "hint.amount-plain": "Write plain digits in whole units of the currency, without words such as 万 or 亿.",
  "hint.unit-column": "The column of units has to name one that is known, such as 元, 万元 or 亿元.",
  "hint.column-unit": "This column is in {unit}: write plain digits counted in {unit}, without a unit.",
  "hint.quantity-unit": 'Give the unit apart: {"value": 100, "unit": "MW"}.',
  "hint.figure-unit": 'Give the unit apart: "value": {value}, "unit": {unit}.',
  "hint.figure-entry":
    'Write each figure as an entry of a list, with its unit apart: {"{name}": "…", "value": {value}, "unit": {unit}}.',
  "hint.number-large": "No figure is that large: check digits and unit.",
  "hint.spreadsheet-error": "It is an error value of a spreadsheet: correct the formula and export again.",
  "hint.formula":
    "The formula has no computed value: open and save the workbook in a program that computes it (Excel, WPS, LibreOffice).",
  "hint.zone":
    "Its time zone is not said, and in UTC it is another day than in China: export the column as DATE or as a timestamp without a zone.",
  "hint.spreadsheet-digits":
    "A spreadsheet has shortened the number and lost its last digits: format the column as text and export again.",
  "hint.serial-day":
    "A day needs a date format: a plain number is read as a count of days only where a column mapping says so (days).",
  "hint.plain-object": "Give plain data as JSON would hold it, not an instance of a class.",

  "hint.envelope":
    "This object is no record but holds records in {list}: send that list by itself, as in jq '.{list}'.",
  "json.value": "a value",
  "json.key": "a name in double quotes",
  "json.key-or-end": "a name in double quotes or }",
  "json.value-or-end": "a value or ]",
  "json.colon": "a colon",
  "json.comma-or-brace": "a comma or }",
  "json.comma-or-bracket": "a comma or ]",
  "json.string-end": "the closing double quote",
  "json.escape": "a valid escape after the backslash",
  "json.control": "text without raw control characters",
  "json.shallower": "at most 1,000 brackets inside one another",
  "json.nothing-more": "nothing more",

  "input.not-unicode": "it starts as {format} text",
  "input.not-format": "it is no {format}",
  "input.binary": "it starts as {format}, not as text",
  "input.header": "the heading row could not be read: {reason}",
  "input.heading-twice": "columns {first} and {second} are both headed {found}",
  "input.hint-csv": "Save the table as UTF-8 CSV and give that file.",
  "input.hint-utf8": "Save the file as UTF-8 and give that file.",
  "input.hint-heading": "Keep one of the two columns, or ignore one in a column mapping (--mapping).",

  "input.not-gb18030": "bytes behind byte {offset} are no GB18030",
  "input.bomb": "it would unpack to far more than it should ({found}) and was not read",
  "input.packed-twice": "it is packed by gzip twice",
  "input.hint-unpack": "Unpack it once and give that file.",
  "input.too-large": "it has more than {limit} MB",
  "input.rows": "the sheet has more than {limit} rows",
  "input.sheet": "it has no sheet {found}; its sheets are {expected}",
  "input.claims": "it claims to hold what cannot be true or cannot be read in memory ({found})",
  "input.unit-above":
    "above its headings stands {found}, which names no known unit of amounts; known are {expected}",
  "input.hint-unit-above":
    "State the unit in the headings of the amounts, as in 贷款金额（万元）, or as unit in a column mapping.",
  "mapping.unit": "{found} is no unit of {field}; known are {expected}[ (perhaps {suggestion}?)]",
  "mapping.no-unit": "{field} takes no unit, found {found}",
  "mapping.head":
    "verdex column mapping: heading as in the table, field of the record; ignored: the column is not used",
  "mapping.fill":
    "still lacking: {list}. Write the field behind the heading it stands for; a column that is not needed takes ignored: true in place of field",
  "mapping.perhaps": "perhaps {suggestion}? Then write it as field",
  "input.broken": "the {format} file is damaged or incomplete ({reason})",
  "input.endless-line": "line {line} has no end within 1 GB",
  "input.no-columns": "a column mapping (--mapping) is for tables, and this is {format}",
  "input.hint-no-columns":
    "Leave --mapping out and name the keys as the fields, or save it as CSV and use the mapping.",
  "input.columns-missing":
    "it has no column for {missing}; its headings are {found}[ (perhaps {suggestion}?)]",
  "input.hint-kind":
    "Add a column kind (loan, bond or project); where all rows are of one kind, a mapping file will do as well: kind: loan in its first line, then heading and field of each column under columns, given with --mapping.",
  "input.hint-columns":
    "Head the columns with field names (id, kind, purpose, amount, entity.name …) or with 借据号, 贷款用途, 贷款金额 and the like.",

  "record.not-utf8":
    "Line {line}, column {column}: the byte {found} is not valid UTF-8. Export the record again in UTF-8.",
  "record.too-long":
    "The record that starts in line {line} is longer than {limit} bytes. Split it, or send the passage on the use of funds only.",

  "record.not-gb18030":
    "Line {line}, column {column}: the byte {found} is not valid GB18030 (GBK). Export the record again in one encoding.",
  "record.other-encoding":
    "Line {line} is {found} in an input that is {expected}. Export the record again in the same encoding.",

  "xml.doctype": "a message must not have a DOCTYPE",
  "xml.too-deep": "its elements lie more than 64 deep in one another",
  "xml.too-long": "there is too much text between two tags",
  "xml.too-many": "one group has more than 100,000 rows",
  "xml.broken": "it is not well-formed XML ({reason})",
  "xml.root": "its root element {found} is no message that is known ({expected})",
  "xml.encoding": "it declares the encoding {found}; UTF-8 and GB18030 (GBK) can be read",
  "xml.not-encoded":
    "it has bytes that are no {expected}; where its encoding is another, say --encoding {other}",
  "xml.close-tag": "a closing tag does not match the opening one",
  "xml.open-tag": "the tag {name} is not closed",
  "xml.empty": "there is no root element",
  "xml.declaration": "nothing may stand in front of the XML declaration, not even an empty line",
  "xml.entity": "an entity is not defined, & must be written &amp;",
  "xml.outside": "there is text outside of the root element",

  "row.quote": "a double quote in the middle of a cell",
  "row.quote-open": "a double quote that is never closed",
  "row.too-long": "a row longer than {limit} bytes",
  "row.cells": "{count} cells",
};
