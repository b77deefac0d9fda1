import { brokenDocument } from "./broken-document.js";
import { jsonFault } from "./json-fault.js";
import { readYamlDocuments } from "./read-yaml-documents.js";
import type { SourceDocument } from "./source-document.js";

/** The products or records of JSON lines; blank lines hold none. */
export const readJsonLines = (text: string, file: string): readonly SourceDocument[] => {
  const documents: SourceDocument[] = [];
  let offset = 0;
  for (const [lines, whole] of text.split("\n").entries()) {
    const line = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
    if (line.trim() !== "") {
      const fault = jsonFault(line);
      if (fault === undefined) documents.push(...readYamlDocuments({ text: line, file, lines, offset }));
      else documents.push(brokenDocument("json/invalid", file, { line: lines + 1, column: fault + 1 }));
    }
    offset += whole.length + 1;
  }
  return documents;
};
