import type { SaxesParser, SaxesTagPlain } from "saxes";

/** An element of a message with the texts of the elements in it. */
export interface XmlRow {
  readonly element: string;
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
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

interface OpenRow {
  readonly element: string;
  readonly line: number;
  readonly fields: Map<string, string>;
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
  const path: string[] = [];
  let form: XmlForm | undefined;
  let row: OpenRow | undefined;
  let rows: XmlRow[] = [];
  let text = "";

  parser.on("error", (error) => refuse({ term: "xml.broken", reason: error.message }));
  parser.on("doctype", () => refuse({ term: "xml.doctype" }));
  parser.on("opentag", ({ name }: SaxesTagPlain) => {
    form ??= formOf(name);
    path.push(name);
    if (path.length > DEEPEST) refuse({ term: "xml.too-deep" });
    text = "";
    // the row an element belongs to is the innermost: a customer holds loans
    if (form.rows.has(name) && row === undefined) {
      row = { element: name, line: parser.line, fields: new Map(), depth: path.length };
    }
  });
  const onText = (more: string): void => {
    text += more;
    if (text.length > LONGEST_TEXT) refuse({ term: "xml.too-long" });
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", ({ name }: SaxesTagPlain) => {
    const depth = path.length;
    path.pop();
    if (row !== undefined && depth === row.depth + 1 && text.trim() !== "") row.fields.set(name, text);
    text = "";
    if (row !== undefined && depth === row.depth) {
      rows.push({ element: row.element, line: row.line, fields: row.fields });
      if (rows.length > MOST_ROWS) refuse({ term: "xml.too-many" });
      row = undefined;
    }
    if (name !== form?.group) return;
    onGroup(rows);
    rows = [];
  });
}
