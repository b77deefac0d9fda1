import { facets } from "../catalogue/facets.js";
import { facetNumber, SETTLED, WEAK } from "./facet-strengths.js";
import type { BystanderGroup, Cue, HeadGroup, Lexicon, NonGreenGroup, UseMark } from "./lexicon.js";
import type { BuiltWords } from "./new-plants.js";

/** What a word of the lexicon says about the text it stands in. */
export interface Meaning {
  readonly cue: Cue | undefined;
  /** Part of a longer word that says something else. */
  readonly unless: boolean;
  /** Position of an activity in `facets`, and how far the word settles it. */
  readonly facet: number | undefined;
  readonly steps: number;
  readonly group: NonGreenGroup | undefined;
  readonly bystander: BystanderGroup | undefined;
  readonly head: HeadGroup | undefined;
  readonly sector: string | undefined;
  readonly useMark: UseMark | undefined;
  readonly course: "transformation" | "new-capacity" | "quality" | keyof BuiltWords | undefined;
}

const NOTHING: Meaning = {
  cue: undefined,
  unless: false,
  facet: undefined,
  steps: 0,
  group: undefined,
  bystander: undefined,
  head: undefined,
  sector: undefined,
  useMark: undefined,
  course: undefined,
};

const useMarks: readonly UseMark[] = [
  "annex",
  "notAnnex",
  "builds",
  "buys",
  "notBuys",
  "generic",
  "ordinary",
  "stated",
  "pointsBack",
  "ofTheThing",
  "terms",
];

/** Every word of the lexicon once, with all it means. */
export interface Meanings {
  readonly terms: readonly string[];
  readonly meanings: readonly (readonly Meaning[])[];
}

export const compileMeanings = (lexicon: Lexicon, clean: (text: string) => string): Meanings => {
  const meanings = new Map<string, Meaning[]>();
  const add = (terms: readonly string[], said: Partial<Meaning>): void => {
    const meaning = { ...NOTHING, ...said };
    for (const term of terms) {
      const key = clean(term);
      const list = meanings.get(key);
      if (list) list.push(meaning);
      else meanings.set(key, [meaning]);
    }
  };
  for (const cue of lexicon.cues) {
    add(cue.terms, { cue });
    add(cue.unless ?? [], { cue, unless: true });
  }
  for (const name of facets) {
    const facet = facetNumber(name);
    add(lexicon.facets[name]?.strong ?? [], { facet, steps: SETTLED });
    add(lexicon.facets[name]?.weak ?? [], { facet, steps: WEAK });
  }
  for (const group of lexicon.nonGreen) {
    add(group.terms, { group });
    add(group.unless ?? [], { group, unless: true });
  }
  for (const bystander of lexicon.bystanders?.groups ?? []) {
    add(bystander.terms, { bystander });
    add(bystander.unless ?? [], { bystander, unless: true });
  }
  for (const head of lexicon.ordinaryHeads?.groups ?? []) {
    add(head.terms, { head });
    add(head.unless ?? [], { head, unless: true });
  }
  for (const useMark of useMarks) add(lexicon.mainUse?.[useMark] ?? [], { useMark });
  for (const { id, words } of lexicon.sectors) add(words, { sector: id });
  add(lexicon.transformation, { course: "transformation" });
  add(lexicon.newCapacity, { course: "new-capacity" });
  add(lexicon.newPlants?.verbs ?? [], { course: "verbs" });
  add(lexicon.newPlants?.ratings ?? [], { course: "ratings" });
  add(lexicon.newPlants?.plants ?? [], { course: "plants" });
  add(lexicon.newPlants?.unless ?? [], { course: "spared" });
  add(lexicon.quality.words, { course: "quality" });
  return { terms: [...meanings.keys()], meanings: [...meanings.values()] };
};
