import type { Process } from "../catalogue/benchmark-schema.js";
import type { WordsIn } from "./process-words.js";

export interface ResolveProcessOptions {
  /** Processes that have a row for the metric. */
  readonly candidates: readonly Process[];
  readonly wordsIn: WordsIn;
  /** Name and scope of the figure. */
  readonly near: string;
  /** Texts on the use of funds. */
  readonly far: string;
  readonly industry: string | undefined;
}

/**
 * The processes a figure may belong to, by its own name and scope, then by the texts, then by the industry. One:
 * decided. Several: ambiguous. None: the figure is about something else.
 */
export const resolveProcess = ({
  candidates,
  wordsIn,
  near,
  far,
  industry,
}: ResolveProcessOptions): readonly Process[] => {
  const ids: ReadonlySet<string> = new Set(candidates.map(({ id }) => id));
  const byName = told(wordsIn(near), ids);
  if (byName?.size === 0) return [];
  const byText = told(wordsIn(far), ids);
  if (byName === undefined && byText?.size === 0) return [];
  const narrower = candidates.filter(({ within }) => within !== undefined && byName?.has(within));
  const wide = byName && new Set([...byName, ...narrower.map(({ id }) => id)]);
  const common = wide && byText && both(wide, byText);
  const named = common && common.size > 0 ? common : (byName ?? byText);
  const ofIndustry = new Set(
    candidates
      .filter(({ industries = [] }) => industry !== undefined && industries.includes(industry))
      .map(({ id }) => id),
  );
  const pick = (chosen: ReadonlySet<string>) => candidates.filter(({ id }) => chosen.has(id));
  if (named) {
    const left = pick(narrowed(named, ofIndustry));
    // 国家枢纽节点数据中心 names both: the narrower one is meant
    return left.filter(({ id }) => !left.some(({ within }) => within === id));
  }
  const general = candidates.filter(({ within }) => within === undefined || !ids.has(within));
  if (general.length === 1) return general;
  return general.filter(({ id }) => ofIndustry.has(id));
};

/** Nothing where no word is found, the empty set where all words are about other processes. */
const told = (
  words: readonly ReadonlySet<string>[],
  candidates: ReadonlySet<string>,
): ReadonlySet<string> | undefined => {
  if (words.length === 0) return undefined;
  const sets = words.map((word) => both(word, candidates)).filter(({ size }) => size > 0);
  const certain = sets.filter(({ size }) => size === 1);
  if (certain.length > 0) return new Set(certain.flatMap((one) => [...one]));
  const common = sets.reduce<ReadonlySet<string> | undefined>((a, b) => (a ? both(a, b) : b), undefined);
  return common && common.size > 0 ? common : new Set(sets.flatMap((one) => [...one]));
};

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> =>
  new Set([...a].filter((id) => b.has(id)));

/** What both allow, where that is anything. */
const narrowed = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => {
  const common = both(a, b);
  return common.size > 0 ? common : a;
};
