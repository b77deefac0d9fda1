import type { SourceNode } from "./source-node.js";

/** The value of a scalar on one line; undefined where it takes the general parser to tell. */
export const plainScalar = (
  text: string,
  start: number,
): { readonly value: unknown; readonly node: SourceNode } | undefined => {
  const quoted = QUOTED.test(text);
  const source = quoted ? text.slice(1, -1) : text;
  const value = quoted ? source : unquoted(text);
  return value === undefined
    ? undefined
    : { value, node: { range: { start, end: start + text.length }, source } };
};

const QUOTED = /^(?:"[^"\\]*"|'[^']*')$/;
const WORDS = /^[A-Za-z\u4e00-\u9fff](?!.*(?:: | #|:$))/;
const NUMBER = /^[0-9]{1,15}(?:\.[0-9]{1,9})?$/;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

const unquoted = (text: string): unknown => {
  if (NUMBER.test(text)) return Number(text);
  if (DAY.test(text)) return text;
  if (!WORDS.test(text)) return undefined;
  return MEANING.has(text) ? MEANING.get(text) : text;
};

/** Words that are no text; what is empty takes the general parser. */
const MEANING = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...["null", "Null", "NULL"].map((word) => [word, undefined] as const),
]);
