import type { DocumentPath } from "../catalogue/problem.js";
import { readYaml } from "../catalogue/yaml/read-yaml.js";
import type { SourceDocument, TextSpan } from "./source-document.js";
import { textPlaces } from "./text-places.js";

export interface YamlPart {
  readonly text: string;
  readonly file: string;
  /** Lines and characters of the file in front of the text. */
  readonly lines?: number;
  readonly offset?: number;
}

/** The products of a YAML or JSON text: one, or a list of them. JSON is read as the YAML it also is. */
export const readYamlDocuments = ({
  text,
  file,
  lines = 0,
  offset = 0,
}: YamlPart): readonly SourceDocument[] => {
  const { value, locator, problems } = readYaml(text, file);
  const placeOf = textPlaces(text);
  const moved = problems.map((problem) => ({ ...problem, line: problem.line + lines }));
  const document = (part: unknown, base: DocumentPath): SourceDocument => {
    const rangeOf = (path: DocumentPath): TextSpan | undefined => locator.rangeOf([...base, ...path]);
    const within = (path: DocumentPath, span: TextSpan | undefined) => {
      const range = nearest(path, rangeOf) ?? { start: 0, end: 0 };
      const piece = span && valueAt(part, path);
      if (span === undefined || typeof piece !== "string") return range;
      const found = text.indexOf(piece.slice(span.start, span.end), range.start);
      return found === -1 || found >= range.end
        ? range
        : { start: found, end: found + span.end - span.start };
    };
    return {
      value: part,
      problems: moved,
      has: (path) => rangeOf(path) !== undefined,
      writtenAs: (path) => locator.writtenAs([...base, ...path]),
      place: (path, span) => {
        const { start, end } = within(path, span);
        const { line, column, endLine, endColumn } = placeOf(start, firstLine(text, start, end));
        return {
          line: line + lines,
          column,
          endLine: endLine === undefined ? undefined : endLine + lines,
          endColumn,
        };
      },
      placeKey: (path) => {
        const { line, column } = locator.locateKey([...base, ...path]);
        return { line: line + lines, column };
      },
      rangeOf: (path) => {
        const range = rangeOf(path);
        return range && { start: range.start + offset, end: range.end + offset };
      },
    };
  };
  if (problems.length > 0) return [document(undefined, [])];
  return Array.isArray(value) ? value.map((part, at) => document(part, [at])) : [document(value, [])];
};

/** The value itself, else the nearest container that is there. */
const nearest = (
  path: DocumentPath,
  rangeOf: (path: DocumentPath) => TextSpan | undefined,
): TextSpan | undefined => {
  for (let length = path.length; length >= 0; length--) {
    const range = rangeOf(path.slice(0, length));
    if (range) return range;
  }
  return undefined;
};

/** A finding underlines one line, however long the value is. */
const firstLine = (text: string, start: number, end: number): number => {
  const newline = text.indexOf("\n", start);
  return newline === -1 ? end : Math.min(end, newline);
};

const valueAt = (value: unknown, path: DocumentPath): unknown => {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
};
