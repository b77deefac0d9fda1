import type { SaxesParser, SaxesTagPlain } from "saxes";

/** An element of a message with the texts of the elements in it. */
export interface XmlRow {
  readonly element: string;
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
  /** Second texts of the elements that stand in it more than once and differ. */
  readonly repeated: ReadonlyMap<string, string>;
}

/** The rows of one group, in the order of the message. */
export type XmlGroup = readonly XmlRow[];

/** Why a message is not read on. */
export type XmlRefusal =
  | { readonly term: "xml.doctype" | "xml.too-deep" | "xml.too-long" | "xml.too-many" }
  | { readonly term: "xml.broken"; readonly reason: string };

export interface XmlForm {
  readonly group: string;
  /** Elements that are rows. */
  readonly rows: ReadonlySet<string>;
}

export interface XmlRowsOptions {
  /** The form of a message by its root element. */
  formOf(root: string): XmlForm;
  onGroup(group: XmlGroup): void;
  /** Throws. */
  refuse(refusal: XmlRefusal): never;
}

interface OpenRow extends XmlRow {
  readonly fields: Map<string, string>;
  readonly repeated: Map<string, string>;
  readonly depth: number;
}

const DEEPEST = 64;
/** Characters between two tags. */
const LONGEST_TEXT = 1024 * 1024;
/** Rows of one group: the interfaces allow a thousand records in a message. */
const MOST_ROWS = 100_000;

/**
 * Gathers the rows of a message from its tags. Nothing is expanded and nothing is fetched; a document type, which
 * messages have no use for, is refused before it can define anything.
 */
export function gatherXmlRows(parser: SaxesParser, { formOf, onGroup, refuse }: XmlRowsOptions): void {
  let depth = 0;
  let form: XmlForm | undefined;
  /** Rows that are not closed yet: a loan may lie in the row of its customer. */
  const open: OpenRow[] = [];
  let rows: XmlRow[] = [];
  let text = "";

  parser.on("error", (error) => refuse({ term: "xml.broken", reason: error.message }));
  parser.on("doctype", () => refuse({ term: "xml.doctype" }));
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    form ??= formOf(name);
    depth++;
    if (depth > DEEPEST) refuse({ term: "xml.too-deep" });
    // a line break that is marked up within a text does not end the text
    if (depth <= (open.at(-1)?.depth ?? depth) + 1) text = "";
    if (!form.rows.has(name)) return;
    text = "";
    open.push({ element: name, line: parser.line, fields: new Map(), repeated: new Map(), depth });
  });
  const onText = (more: string): void => {
    text += more;
    if (text.length > LONGEST_TEXT) refuse({ term: "xml.too-long" });
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    const row = open.at(-1);
    if (row?.depth === depth) {
      open.pop();
      rows.push(row);
      if (rows.length > MOST_ROWS) refuse({ term: "xml.too-many" });
      text = "";
    } else if (row === undefined) text = "";
    else if (depth === row.depth + 1) {
      keep(row, name, text);
      text = "";
    }
    depth--;
    if (name !== form?.group) return;
    onGroup(rows);
    rows = [];
  });
}

/** A name without the prefix of its namespace. */
const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function keep({ fields, repeated }: OpenRow, name: string, text: string): void {
  if (text.trim() === "") return;
  const before = fields.get(name);
  if (before === undefined) fields.set(name, text);
  else if (before.trim() !== text.trim()) repeated.set(name, text);
}
