import type { MetricDocument, MetricEntry } from "./metric-schema.js";
import { plainWord } from "./plain-word.js";

/** What a name means. */
export interface NamedMetric {
  /** More than one where the name is used for different metrics. */
  readonly ids: readonly string[];
  /** The name without remarks, plain. */
  readonly plain: string;
}

/**
 * The metric names of `lexicon/metrics.yaml`.
 *
 * @since 0.2.0
 */
export interface MetricNames {
  /** Nothing where no known name is in it. */
  find(name: string): NamedMetric | undefined;
  entry(id: string): MetricEntry | undefined;
  /** The more general of two metrics, where they are the same or one is a case of the other. */
  general(a: string, b: string): string | undefined;
  /** What stands in front of the names of a metric: the product or facility, `""` where nothing does. */
  lead(plain: string, id: string): string;
}

const BRACKETS = /[（(][^（()）]*[)）]/gu;

export const createMetricNames = ({ metrics, qualifiers }: MetricDocument): MetricNames => {
  const entries = new Map(metrics.map((m) => [m.id, m]));
  const byName = new Map<string, string[]>();
  for (const { id, names } of metrics)
    for (const name of names.map(plainWord)) byName.set(name, [...(byName.get(name) ?? []), id]);
  const ends = qualifiers.map(plainWord).sort((a, b) => b.length - a.length);
  const strip = (word: string): string => {
    const start = ends.find((q) => word.startsWith(q));
    if (start !== undefined) return strip(word.slice(start.length));
    const end = ends.find((q) => word.endsWith(q));
    return end === undefined ? word : strip(word.slice(0, -end.length));
  };
  const bySuffix = (word: string): NamedMetric | undefined => {
    // the longest name wins: 铝液综合交流电耗 is not the 交流电耗 of something
    for (let from = 0; from < word.length; from += 1) {
      const ids = byName.get(word.slice(from));
      if (ids) return { ids, plain: word };
    }
    return undefined;
  };
  const known = new Map<string, NamedMetric | undefined>();
  const find = (name: string): NamedMetric | undefined => {
    const plain = plainWord(name);
    // what stands in brackets at the end is a remark; inside a name it tells the process
    return (
      bySuffix(plain) ??
      bySuffix(strip(plain.replace(/[（(][^（()）]*[)）]$/u, ""))) ??
      bySuffix(strip(plain.replace(BRACKETS, "")))
    );
  };
  const wider = widerMetrics(metrics);
  const isCaseOf = (a: string, b: string): boolean => wider.get(a)?.has(b) ?? false;
  const leads = new Map<string, Map<string, string>>();
  const lead = (plain: string, id: string): string => {
    const of = leads.get(id) ?? new Map<string, string>();
    leads.set(id, of);
    const kept = of.get(plain);
    if (kept !== undefined) return kept;
    const names = (entries.get(id)?.names ?? []).map(plainWord).filter((n) => plain.endsWith(n));
    const longest = Math.max(0, ...names.map((n) => n.length));
    const found = strip(plain.slice(0, plain.length - longest)).replace(/[()]/gu, "");
    if (of.size > 2000) of.clear();
    of.set(plain, found);
    return found;
  };
  return {
    find: (name) => {
      if (!known.has(name)) {
        if (known.size > 2000) known.clear();
        known.set(name, find(name));
      }
      return known.get(name);
    },
    entry: (id) => entries.get(id),
    general: (a, b) => (a === b || isCaseOf(a, b) ? b : isCaseOf(b, a) ? a : undefined),
    lead,
  };
};

/** What each metric is a case of, over all steps; a circle in the list ends where it closes. */
const widerMetrics = (metrics: MetricDocument["metrics"]): ReadonlyMap<string, ReadonlySet<string>> => {
  const above = new Map(metrics.map((m) => [m.id, m.of ?? []]));
  const climb = (id: string, seen: Set<string>): Set<string> => {
    for (const wide of above.get(id) ?? []) {
      if (seen.has(wide)) continue;
      seen.add(wide);
      climb(wide, seen);
    }
    return seen;
  };
  return new Map(metrics.map(({ id }) => [id, climb(id, new Set())]));
};
