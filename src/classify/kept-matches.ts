import type { Sighting } from "../match/sighting.js";
import type { Match } from "../result/schema.js";
import type { EffectOf } from "./industry-effect.js";
import type { Leading, MatchedEdition } from "./match-edition.js";

/** Answers of one text; a book asks for few industries with the same text, and most of them change nothing. */
const KEPT = 12;

/** An answer, and the one made before it: a list for each text would cost more. */
interface Made {
  readonly effect: string;
  readonly matched: MatchedEdition;
  readonly former: Made | undefined;
}

/**
 * What one edition made of a text that comes again: industries of one effect share an answer. There is one of these
 * for each text and edition, so that it holds no more than it has to.
 */
export class KeptMatches {
  /** Positions of the items the text may speak of. */
  private readonly items: readonly number[];
  private latest: Made | undefined;

  constructor(sightings: readonly Sighting[]) {
    this.items = sightings.map(({ index }) => index);
  }

  /** @param make judges the text for that industry */
  answer(effectOf: EffectOf, fundsIndustry: string | undefined, make: () => MatchedEdition): MatchedEdition {
    const effect = effectOf(this.items, fundsIndustry);
    const former: MatchedEdition[] = [];
    for (let one = this.latest; one; one = one.former) {
      if (one.effect === effect) return one.matched;
      former.push(one.matched);
    }
    const matched = withShared(make(), former);
    const isFull = former.length === KEPT;
    this.latest = { effect, matched, former: isFull ? undefined : this.latest };
    return matched;
  }
}

/** Where nothing was seen there is one answer, whatever the text, the edition and the industry. */
export const NOTHING_SEEN = new KeptMatches([]);

/** The same answer holding on to what former answers of the text hold already: they differ in little. */
const withShared = (matched: MatchedEdition, former: readonly MatchedEdition[]): MatchedEdition => {
  if (former.length === 0) return matched;
  const matches = sharedMatches(matched.matches, former);
  const { reasons, leading } = matched;
  const shared: MatchedEdition = {
    ...matched,
    matches,
    reasons: former.find((other) => isAlike(reasons, other.reasons))?.reasons ?? reasons,
    leading: former.find((other) => isLeading(leading, other.leading))?.leading ?? leading,
  };
  return former.find((other) => isAlike(shared, other)) ?? shared;
};

const sharedMatches = (matches: readonly Match[], former: readonly MatchedEdition[]): readonly Match[] => {
  const shared = matches.map((match) => {
    const before = former.flatMap((one) => one.matches.filter(({ code }) => code === match.code));
    const same = before.find((other) => isAlike(match, { ...other, spans: match.spans }));
    // the words stand where they stand, whatever the industry
    return same ?? Object.freeze({ ...match, spans: before[0]?.spans ?? match.spans });
  });
  return former.find((one) => isAlike(shared, one.matches))?.matches ?? Object.freeze(shared);
};

const isLeading = (leading: Leading | undefined, other: Leading | undefined): boolean =>
  leading !== undefined && other !== undefined && isAlike(leading, other);

/** The same members under the same names. */
const isAlike = <T extends object>(one: T, other: T): boolean => {
  const names = Object.keys(one) as (keyof T)[];
  return (
    names.length === Object.keys(other).length && names.every((name) => Object.is(one[name], other[name]))
  );
};
