import { readYamlDocuments } from "./read-yaml-documents.js";
import type { SourceDocument } from "./source-document.js";

/** The products or records of JSON lines; blank lines hold none. */
export const readJsonLines = (text: string, file: string): readonly SourceDocument[] => {
  const documents: SourceDocument[] = [];
  let offset = 0;
  for (const [lines, line] of text.split("\n").entries()) {
    if (line.trim() !== "") documents.push(...readYamlDocuments({ text: line, file, lines, offset }));
    offset += line.length + 1;
  }
  return documents;
};
