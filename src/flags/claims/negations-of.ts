import type { Stretch } from "./split-passages.js";
import type { TermHit } from "./term-scanner.js";

const CLAUSE_STOPS = ",:()[]「」—\n";

/**
 * Tells of each word of a sentence whether a cue of the same clause takes back what it says. The sentence is looked
 * at once, whatever the number of its words: a cell may hold one word ten thousand times.
 *
 * @param hits words and cues of the sentence
 */
export const negationsOf = (
  text: string,
  sentence: Stretch,
  hits: readonly TermHit[],
): ((hit: Stretch) => boolean) => {
  const of = (name: string): TermHit[] => hits.filter(({ group }) => group === name);
  const [before, next, behind] = [of("negation"), of("negation-next"), of("negation-after")];
  if (before.length + next.length + behind.length === 0) return () => false;
  const stops = stopsIn(text, sentence);
  // “not this but that”: what stands behind the turn is meant
  const turns = of("turn");
  const turnEnds = ascending(turns.map(({ end }) => end));
  const turnStarts = ascending(turns.map(({ start }) => start));
  const nextEnds = ascending(next.map(({ end }) => end));
  const latest = latestStarts(before);
  const soonest = soonestEnds(behind);
  return ({ start, end }) => {
    const from = Math.max(
      (lastUpTo(stops, start - 1) ?? sentence.start - 1) + 1,
      lastUpTo(turnEnds, start) ?? 0,
    );
    const to = Math.min(firstFrom(stops, end) ?? sentence.end, firstFrom(turnStarts, end) ?? sentence.end);
    const neighbour = lastUpTo(nextEnds, start);
    return (
      (latest(start) ?? -1) >= from ||
      (neighbour !== undefined && text.slice(neighbour, start).trim() === "") ||
      (soonest(end) ?? Number.POSITIVE_INFINITY) <= to
    );
  };
};

const stopsIn = (text: string, { start, end }: Stretch): number[] => {
  const stops: number[] = [];
  for (let i = start; i < end; i += 1) if (CLAUSE_STOPS.includes(text.charAt(i))) stops.push(i);
  return stops;
};

/** The latest start of the cues that end up to a place. */
const latestStarts = (cues: readonly TermHit[]): ((upTo: number) => number | undefined) => {
  const sorted = [...cues].sort((a, b) => a.end - b.end);
  const ends = sorted.map(({ end }) => end);
  let most = -1;
  const starts = sorted.map(({ start }) => {
    most = Math.max(most, start);
    return most;
  });
  return (upTo) => starts[countUpTo(ends, upTo) - 1];
};

/** The soonest end of the cues that start at a place or behind it. */
const soonestEnds = (cues: readonly TermHit[]): ((from: number) => number | undefined) => {
  const sorted = [...cues].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  let least = Number.POSITIVE_INFINITY;
  const ends = sorted
    .map(({ end }) => end)
    .reverse()
    .map((end) => {
      least = Math.min(least, end);
      return least;
    })
    .reverse();
  return (from) => ends[countUpTo(starts, from - 1)];
};

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

const lastUpTo = (sorted: readonly number[], most: number): number | undefined =>
  sorted[countUpTo(sorted, most) - 1];

const firstFrom = (sorted: readonly number[], least: number): number | undefined =>
  sorted[countUpTo(sorted, least - 1)];

/** How many of ascending numbers are not greater. */
const countUpTo = (sorted: readonly number[], most: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
};
