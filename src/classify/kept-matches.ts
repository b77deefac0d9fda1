import type { Sighting } from "../match/sighting.js";
import type { Match } from "../result/schema.js";
import type { EffectOf } from "./industry-effect.js";
import type { MatchedEdition } from "./match-edition.js";

/** Answers of one text; a book asks for few industries with the same text, and most of them change nothing. */
const KEPT = 12;

interface Made {
  readonly effect: string;
  readonly matched: MatchedEdition;
}

const NOTHING: readonly never[] = [];

/**
 * What one edition made of a text that comes again: industries of one effect share an answer. There is one of these
 * for each text and edition, so that it holds no more than it has to.
 */
export class KeptMatches {
  /** Positions of the items the text may speak of. */
  private readonly items: readonly number[];
  /** Latest first. */
  private made: readonly Made[] = NOTHING;

  constructor(sightings: readonly Sighting[]) {
    this.items = sightings.length === 0 ? NOTHING : sightings.map(({ index }) => index);
  }

  /** @param make judges the text for that industry */
  answer(effectOf: EffectOf, fundsIndustry: string | undefined, make: () => MatchedEdition): MatchedEdition {
    const effect = effectOf(this.items, fundsIndustry);
    for (const one of this.made) if (one.effect === effect) return one.matched;
    const matched = withShared(make(), this.made);
    // exactly as long as it has to be: there are as many lists as texts
    this.made = [{ effect, matched }, ...this.made.slice(0, KEPT - 1)];
    return matched;
  }
}

/** The same answer holding on to what former answers of the text hold already: they differ in little. */
const withShared = (matched: MatchedEdition, former: readonly Made[]): MatchedEdition => {
  if (former.length === 0 || matched.matches.length === 0) return matched;
  const matches = matched.matches.map((match) => {
    const before = former.flatMap((one) => one.matched.matches.filter(({ code }) => code === match.code));
    const same = before.find((other) => isSame(match, other));
    // the words stand where they stand, whatever the industry
    return same ?? Object.freeze({ ...match, spans: before[0]?.spans ?? match.spans });
  });
  return { ...matched, matches: Object.freeze(matches) };
};

const isSame = (match: Match, other: Match): boolean =>
  (Object.keys(match) as (keyof Match)[]).every((key) => key === "spans" || match[key] === other[key]);
