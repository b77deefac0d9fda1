import type { XmlRow } from "./xml-rows.js";

/** Two rows under one number as one: what the second says otherwise counts as said twice. */
export function uniteXmlRows(first: XmlRow, second: XmlRow): XmlRow {
  const fields = new Map([...second.fields, ...first.fields]);
  const repeated = new Map([...second.repeated, ...first.repeated]);
  for (const [name, text] of second.fields) {
    if (fields.get(name)?.trim() !== text.trim()) repeated.set(name, text);
  }
  return { ...first, fields, repeated };
}
