import { parseRecord } from "./parse-record.js";
import { neededFields } from "./schema/needed-fields.js";
import { recordTypes } from "./schema.js";

/**
 * A loan, bond or project as a sender writes it: short names at the top, nested objects below, both allowed
 * side by side. It takes what `classify` reads and refuses what `classify` rejects, with the same path. What it
 * gives back is the record as it was sent, with every name that was in it, so that it is answered alike.
 *
 * Names are camelCase; the same name in snake_case is taken as well. `verdex/schema/record.json` is narrower: it
 * says how a record should be written, and leaves out the spellings that are read with a notice (full-width
 * digits, blanks, other forms of a date).
 *
 * @since 0.2.0
 */
export const recordSchema = recordTypes
  .superRefine((record, context) => {
    const parsed = parseRecord(record, { lang: "en" });
    if (parsed.ok) return;
    const { code, message, path } = parsed.error;
    context.addIssue({ code: "custom", message, path: stepsOf(path), params: { code } });
  })
  .meta({
    title: "verdex record",
    description:
      "A loan, bond or project. id, kind and one text (purpose, content, name or proceeds.lines.use) are enough.",
    allOf: neededFields,
  });

const stepsOf = (path: string): (string | number)[] =>
  path === "" ? [] : path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
