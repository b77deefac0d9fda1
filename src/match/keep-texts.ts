import { Generations } from "./generations.js";
import { meetTexts } from "./meet-texts.js";
import type { TextField, TextReader } from "./read-text.js";
import type { UnderstoodText } from "./understood-text.js";

/** Texts in each of two generations. */
const KEPT = 2000;
/** Texts that are known to have come once, in each of two generations. */
const MET = 10_000;
/** Longer texts take more memory than reading them takes time. */
const LONGEST = 2000;

/**
 * Makes a reader that keeps texts which come again, with what was concluded from them: books repeat templates and
 * instalments. A text is kept when it comes for the second time, so that a book without repetition keeps none.
 * Answers are the same with it and without it.
 */
export const keepTexts = (read: (fields: readonly TextField[]) => UnderstoodText): TextReader => {
  const kept = new Generations<UnderstoodText>(KEPT);
  const isMet = meetTexts(MET);
  return (fields) => {
    const key = keyOf(fields);
    if (key === undefined) return read(fields);
    const known = kept.get(key);
    if (known) return known;
    if (!isMet(key)) return read(fields);
    const text = read(cutOut(fields, key));
    text.keep();
    kept.set(key, text);
    return text;
  };
};

/**
 * The fields with texts cut out of the key: a text is often a stretch of something long, such as the piece of a
 * table it was read from, all of which would be kept with it.
 */
const cutOut = (fields: readonly TextField[], key: string): TextField[] => {
  let end = 0;
  return fields.map((field) => {
    end += headOf(field).length + field.text.length;
    return { ...field, text: key.slice(end - field.text.length, end) };
  });
};

/** Names of fields and the lengths of texts keep apart what would be the same written one behind the other. */
const keyOf = (fields: readonly TextField[]): string | undefined => {
  let key = "";
  for (const field of fields) {
    if (field.text.length > LONGEST) return undefined;
    key += headOf(field) + field.text;
  }
  return key.length > LONGEST ? undefined : key;
};

const headOf = ({ field, text, role }: TextField): string => `${field} ${role ?? ""} ${text.length} `;
