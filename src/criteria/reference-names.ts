import type { MetricNames, NamedMetric } from "./metric-names.js";
import type { MetricDocument, Reference } from "./metric-schema.js";
import { plainWord } from "./plain-word.js";

/** A figure's name that says it is a reference value, or by how much one is bettered. */
export interface NamedReference {
  readonly reference: Reference;
  readonly says: "limit" | "margin";
  /** What stands in front: the figure it is the reference value of, plain; `""` where nothing does. */
  readonly of: string;
  /** What that figure measures. */
  readonly metric: NamedMetric;
}

/**
 * Values of standards and rules that records bring: 锅炉热效率目标值, 泵效率1级限值, 优于1级幅度.
 *
 * @since 0.2.0
 */
export interface ReferenceNames {
  /** What a condition asks to be held against; nothing where its value names no such thing. */
  asked(value: string): Reference | undefined;
  /** The limit of the best grade of a scale. */
  ofGrade(grade: string): Reference | undefined;
  /** Nothing where the name is that of a plain figure. */
  read(name: string): NamedReference | undefined;
}

export const createReferenceNames = ({ references }: MetricDocument, names: MetricNames): ReferenceNames => {
  const ends = references
    .flatMap((reference) => [
      ...reference.words.map((w) => ({ word: plainWord(w), reference, says: "limit" as const })),
      ...(reference.margins ?? []).map((w) => ({ word: plainWord(w), reference, says: "margin" as const })),
    ])
    // 1级限值 before 限值
    .sort((a, b) => b.word.length - a.word.length);
  const byWord = new Map(ends.filter((e) => e.says === "limit").map((e) => [e.word, e.reference]));
  const byGrade = new Map(references.flatMap((r) => (r.grade ? [[plainWord(r.grade), r] as const] : [])));
  return {
    asked: (value) => byWord.get(plainWord(value)),
    ofGrade: (grade) => byGrade.get(plainWord(grade)),
    read: (name) => {
      const plain = plainWord(name);
      const end = ends.find((e) => plain.endsWith(e.word));
      if (end === undefined) return undefined;
      const of = plain.slice(0, -end.word.length);
      const metric = names.find(of) ?? { ids: [], plain: of };
      return { reference: end.reference, says: end.says, of, metric };
    },
  };
};
