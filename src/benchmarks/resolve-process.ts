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
  const ids = idsOf(candidates);
  const byName = told(wordsIn(near), ids);
  if (byName?.size === 0) return [];
  const byText = told(wordsIn(far), ids);
  if (byName === undefined && byText?.size === 0) return [];
  const isOfIndustry = ({ industries = [] }: Process): boolean =>
    industry !== undefined && industries.includes(industry);
  const named = byName && byText?.size ? narrowed(byName, byText, candidates) : (byName ?? byText);
  if (named) {
    const all = candidates.filter(({ id }) => named.has(id));
    const ofIndustry = all.length > 1 ? all.filter(isOfIndustry) : all;
    const left = ofIndustry.length > 0 ? ofIndustry : all;
    // 国家枢纽节点数据中心 names both: the narrower one is meant
    return left.filter(({ id }) => !left.some(({ within }) => within === id));
  }
  const general = candidates.filter(({ within }) => within === undefined || !ids.has(within));
  return general.length === 1 ? general : general.filter(isOfIndustry);
};

const kept = new WeakMap<readonly Process[], ReadonlySet<string>>();

const idsOf = (candidates: readonly Process[]): ReadonlySet<string> => {
  const known = kept.get(candidates);
  if (known) return known;
  const ids = new Set(candidates.map(({ id }) => id));
  kept.set(candidates, ids);
  return ids;
};

/** What name and text both allow, a text being free to tell a narrower process; else what the name allows. */
const narrowed = (
  byName: ReadonlySet<string>,
  byText: ReadonlySet<string>,
  candidates: readonly Process[],
): ReadonlySet<string> => {
  const common = candidates.filter(
    ({ id, within }) => byText.has(id) && (byName.has(id) || (within !== undefined && byName.has(within))),
  );
  return common.length > 0 ? new Set(common.map(({ id }) => id)) : byName;
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
