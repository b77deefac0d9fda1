import { LineCounter } from "yaml";
import { createLocator, type DocumentLocator } from "./document-locator.js";
import { plainScalar } from "./plain-scalar.js";
import type { SourceNode } from "./source-node.js";

export interface PlainYaml {
  readonly value: unknown;
  readonly locator: DocumentLocator;
  readonly problems: readonly [];
}

/** What stands on a line, without its indentation. */
interface Line {
  readonly indent: number;
  readonly start: number;
  readonly text: string;
}

/** A value with where it stands. */
interface Read {
  readonly value: unknown;
  readonly node: SourceNode;
}

/**
 * Reads what nearly all files consist of: maps and lists one line below the other, scalars of one line, comments on
 * lines of their own. Thousands of files are read by it in a fraction of the time of the general parser. Whatever
 * else a text holds, and whatever is wrong with it, makes the answer `undefined`: then the general parser reads it.
 * What this one reads, both read alike: a property of the tests.
 */
export const readPlainYaml = (text: string): PlainYaml | undefined => {
  if (UNUSUAL.test(text)) return undefined;
  const counter = new LineCounter();
  const lines = linesOf(text, counter);
  const read = lines && createReader(lines, text.length)();
  return read && { value: read.value, locator: createLocator(read.node, counter), problems: [] };
};

/** Tabs, carriage returns and marks have their own rules. */
const UNUSUAL = /[\t\r\ufeff]/;
const KEY = /^([A-Za-z$][\w$.-]*):(?: +|$)/;
const KEYS_OF_THEIR_OWN = /^(?:constructor|prototype|null|true|false)$/i;
/** Deeper than any product; keeps the walk far from the end of the stack. */
const DEEPEST = 20;

const linesOf = (text: string, counter: LineCounter): Line[] | undefined => {
  const lines: Line[] = [];
  for (let at = 0; at <= text.length; ) {
    counter.addNewLine(at);
    const newline = text.indexOf("\n", at);
    const next = newline === -1 ? text.length : newline;
    let start = at;
    while (start < next && text[start] === " ") start += 1;
    let end = next;
    while (end > start && text[end - 1] === " ") end -= 1;
    if (start < end && text[start] !== "#")
      lines.push({ indent: start - at, start, text: text.slice(start, end) });
    if (newline === -1) break;
    at = newline + 1;
  }
  return lines.length === 0 ? undefined : lines;
};

const isEntry = ({ text }: Line): boolean => text.startsWith("- ");

const createReader = (lines: Line[], length: number): (() => Read | undefined) => {
  let at = 0;

  /** Where what was read ends: before the line that comes next. */
  const rangeFrom = (start: number) => ({ start, end: lines[at]?.start ?? length });

  const block = (indent: number, depth: number): Read | undefined => {
    const line = lines[at];
    if (line?.indent !== indent || depth > DEEPEST) return undefined;
    return isEntry(line) ? list(line, depth) : map(line, depth);
  };

  const map = ({ indent, start }: Line, depth: number): Read | undefined => {
    const value: Record<string, unknown> = {};
    const nodes = new Map<string | number, { key: SourceNode; value: SourceNode }>();
    for (let line = lines[at]; line?.indent === indent && !isEntry(line); line = lines[at]) {
      const [beginning = "", name = ""] = KEY.exec(line.text) ?? [];
      if (name === "" || KEYS_OF_THEIR_OWN.test(name) || nodes.has(name)) return undefined;
      at += 1;
      const own = line.text.slice(beginning.length);
      const read = own === "" ? below(indent, depth) : plainScalar(own, line.start + beginning.length);
      if (!read) return undefined;
      const key = { range: { start: line.start, end: line.start + name.length }, source: name };
      value[name] = read.value;
      nodes.set(name, { key, value: read.node });
    }
    return { value, node: { range: rangeFrom(start), child: (step) => nodes.get(step) } };
  };

  /** What a key holds that has nothing behind it; a list may stand as far left as its key. */
  const below = (indent: number, depth: number): Read | undefined => {
    const next = lines[at];
    if (next === undefined || next.indent < indent) return undefined;
    return next.indent > indent || isEntry(next) ? block(next.indent, depth + 1) : undefined;
  };

  const list = ({ indent, start }: Line, depth: number): Read | undefined => {
    const value: unknown[] = [];
    const nodes: { value: SourceNode }[] = [];
    for (let line = lines[at]; line?.indent === indent && isEntry(line); line = lines[at]) {
      const read = entry(line, depth);
      if (!read) return undefined;
      value.push(read.value);
      nodes.push({ value: read.node });
    }
    const child = (step: string | number) => (typeof step === "number" ? nodes[step] : undefined);
    return { value, node: { range: rangeFrom(start), child } };
  };

  /** A map may begin behind the dash: its other keys stand below the first. */
  const entry = ({ indent, start, text }: Line, depth: number): Read | undefined => {
    let skip = 1;
    while (text[skip] === " ") skip += 1;
    const own = { indent: indent + skip, start: start + skip, text: text.slice(skip) };
    if (isEntry(own)) return undefined;
    if (KEY.test(own.text)) {
      lines[at] = own;
      return block(own.indent, depth + 1);
    }
    at += 1;
    return plainScalar(own.text, own.start);
  };

  return () => {
    const first = lines[0];
    const read = first && block(first.indent, 0);
    // what is left over is no part of the block: only the general parser can tell what is wrong
    return at === lines.length ? read : undefined;
  };
};
