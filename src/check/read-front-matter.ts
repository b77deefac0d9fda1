import type { DocumentPath } from "../catalogue/problem.js";
import { isPlainObject } from "../record/is-plain-object.js";
import { brokenDocument } from "./broken-document.js";
import { readYamlDocuments } from "./read-yaml-documents.js";
import type { SourceDocument } from "./source-document.js";
import { textPlaces } from "./text-places.js";

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * A Markdown page of a product: its front matter is the product, its paragraphs are what is said about it
 * (`text.marketing`). A page without front matter holds no product.
 */
export const readFrontMatter = (text: string, file: string): readonly SourceDocument[] => {
  const opened = FENCE.exec(text);
  if (!opened) return [];
  const begin = opened[0].length;
  const closed = CLOSING.exec(text.slice(begin - 1));
  // a line of dashes may also only be drawn; a key behind it opens front matter
  if (!closed)
    return /^[\w$-]+:/.test(text.slice(begin))
      ? [brokenDocument("front-matter/open", file, { line: 1, column: 1 })]
      : [];
  const end = begin - 1 + closed.index;
  const matter = readYamlDocuments({ text: text.slice(begin, end), file, lines: 1, offset: begin });
  const body = end + closed[0].length;
  return matter.map((document) => withBody(document, text, body));
};

const withBody = (document: SourceDocument, text: string, body: number): SourceDocument => {
  if (!isPlainObject(document.value)) return document;
  const paragraphs = paragraphsOf(text, body);
  if (paragraphs.length === 0) return document;
  const before = isPlainObject(document.value.text) ? document.value.text : {};
  const written = [before.marketing ?? []].flat();
  const marketing = [...written, ...paragraphs.map(({ text: paragraph }) => paragraph)];
  const placeOf = textPlaces(text);
  const paragraphAt = (path: DocumentPath) =>
    path[0] === "text" && path[1] === "marketing" && typeof path[2] === "number"
      ? paragraphs[path[2] - written.length]
      : undefined;
  return {
    ...document,
    value: { ...document.value, text: { ...before, marketing } },
    has: (path) => paragraphAt(path) !== undefined || document.has(path),
    place: (path, span) => {
      const paragraph = paragraphAt(path);
      if (!paragraph) return document.place(path, span);
      const { start } = paragraph;
      return span ? placeOf(start + span.start, start + span.end) : placeOf(start);
    },
  };
};

const paragraphsOf = (text: string, from: number): { readonly text: string; readonly start: number }[] => {
  const found: { text: string; start: number }[] = [];
  const block = /(?:[^\r\n]|\r?\n(?!\s*\r?\n))+/g;
  block.lastIndex = from;
  for (let match = block.exec(text); match; match = block.exec(text)) {
    if (match[0].trim() !== "") found.push({ text: match[0], start: match.index });
  }
  return found;
};
