import type { Classifier, ClassifyOptions } from "../engine/classifier.js";
import type { ReadItem } from "../io/read-item.js";
import type { Lang } from "../messages/lang.js";
import { createDuplicateGuard } from "../record/duplicate-ids.js";
import { engineVersion } from "../result/engine-version.js";
import type { Rejected, Result } from "../result/schema.js";

/** A result with the record it answers. */
export interface Answer {
  readonly result: Result;
  readonly record?: unknown;
  /** Nothing behind this place of the input could be read. */
  readonly final?: boolean;
}

export interface AnswerOptions extends ClassifyOptions {
  readonly classifier: Classifier;
  readonly lang: Lang;
  /** Line numbers of several files would be mistaken for one another. */
  readonly tellLine: boolean;
}

/** Answers what an input holds, one result for each place: unreadable records and repeated ids are rejected. */
export function createAnswerer({
  classifier,
  lang,
  tellLine,
  ...options
}: AnswerOptions): (item: ReadItem) => Answer {
  const guard = createDuplicateGuard({ lang });
  const rejected = (id: string | null, error: Rejected["error"]): Rejected => ({
    id,
    outcome: "rejected",
    error,
    digest: classifier.taxonomy.digest,
    engine: engineVersion,
  });
  return (item) => {
    const { line, column } = item;
    const place = column === undefined ? { line } : { line, column };
    if ("error" in item) {
      return { result: rejected(item.id, { ...item.error, ...place }), final: item.final === true };
    }
    const record = item.value;
    const result = classifier.classify(record, options);
    const repeated = result.id === null ? undefined : guard.check(result.id, tellLine ? line : undefined);
    if (result.outcome === "rejected") {
      return { result: rejected(result.id, { ...result.error, ...place }), record };
    }
    return repeated ? { result: rejected(result.id, { ...repeated, ...place }), record } : { result, record };
  };
}
