import type { Stretch } from "./split-passages.js";
import type { TermHit } from "./term-scanner.js";

const CLAUSE_STOPS = ",:()[]「」—\n";

/** Whether a cue of the same clause takes back what a word says. */
export const isNegated = (
  text: string,
  sentence: Stretch,
  hits: readonly TermHit[],
  hit: TermHit,
): boolean => {
  if (!hits.some(({ group }) => group.startsWith("negation"))) return false;
  let from = hit.start;
  while (from > sentence.start && !CLAUSE_STOPS.includes(text.charAt(from - 1))) from -= 1;
  let to = hit.end;
  while (to < sentence.end && !CLAUSE_STOPS.includes(text.charAt(to))) to += 1;
  // “not this but that”: what stands behind the turn is meant
  for (const { group, start, end } of hits) {
    if (group !== "turn") continue;
    if (end <= hit.start && end > from) from = end;
    if (start >= hit.end && start < to) to = start;
  }
  return hits.some(
    ({ group, start, end }) =>
      (group === "negation" && start >= from && end <= hit.start) ||
      (group === "negation-next" && end <= hit.start && text.slice(end, hit.start).trim() === "") ||
      (group === "negation-after" && start >= hit.end && end <= to),
  );
};
