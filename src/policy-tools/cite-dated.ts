import type { Source } from "../catalogue/schema.js";
import { cite } from "../emissions/cite.js";

/** Title, number and date of the documents behind references. */
export const citeDated = (refs: readonly string[], sources: readonly Source[]): string[] =>
  refs.flatMap((ref) => {
    const dated = sources.find((source) => source.ref === ref)?.dated;
    return cite([ref], sources).map((text) => (dated === undefined ? text : `${text}, ${dated}`));
  });
