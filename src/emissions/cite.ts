import type { Source } from "../catalogue/schema.js";

/** Title and number of the documents behind references. */
export const cite = (refs: readonly string[], sources: readonly Source[]): string[] =>
  refs.flatMap((ref) => {
    const source = sources.find((s) => s.ref === ref);
    if (source === undefined) return [];
    const { title, documentNumber } = source;
    const repeated = documentNumber === undefined || title.includes(documentNumber);
    return [repeated ? title : `${title}（${documentNumber}）`];
  });
