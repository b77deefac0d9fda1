import type { MetricNames, NamedMetric } from "./metric-names.js";
import { plainWord } from "./plain-word.js";
import type { NamedReference, ReferenceNames } from "./reference-names.js";

/** What the name of a figure in a record says. */
export interface FigureName {
  readonly plain: string;
  readonly metric: NamedMetric;
  /** Where the figure is no measurement but what one is held against. */
  readonly reference: NamedReference | undefined;
}

export type ReadFigureName = (name: string) => FigureName;

/** Names are endless, what is kept of them is not; a book repeats the same few. */
const KEPT = 2000;

export const createFigureNames = (names: MetricNames, references: ReferenceNames): ReadFigureName => {
  const known = new Map<string, FigureName>();
  return (name) => {
    const kept = known.get(name);
    if (kept) return kept;
    const plain = plainWord(name);
    // a name no list knows still answers the condition that uses the very same name
    const metric = names.find(name) ?? { ids: [], plain };
    const read = { plain, metric, reference: references.read(name) };
    if (known.size >= KEPT) known.clear();
    known.set(name, read);
    return read;
  };
};
