import type { ResultWriter } from "./result-writer.js";

/** All results as one JSON array, a result a line. */
export function createJsonWriter(): ResultWriter {
  let first = true;
  return {
    head: () => "[",
    row({ result }) {
      const separator = first ? "\n" : ",\n";
      first = false;
      return separator + JSON.stringify(result);
    },
    foot: () => (first ? "]\n" : "\n]\n"),
  };
}

/** One JSON object a line. */
export function createJsonlWriter(): ResultWriter {
  return { head: () => "", row: ({ result }) => `${JSON.stringify(result)}\n`, foot: () => "" };
}
