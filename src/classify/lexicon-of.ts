import type {
  BystanderWords,
  CharacterPairs,
  CueWords,
  FacetWords,
  LineBreakWords,
  MainUseWords,
  NonGreenWords,
  OrdinaryHeadWords,
  QualityWords,
  VariantWords,
} from "../catalogue/lexicon-schema.js";
import type { TransitionRoutes } from "../catalogue/route-schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";
import type { Lexicon } from "../match/lexicon.js";
import { transitionRoutesOf } from "./transition-routes.js";

/**
 * The word lists of a taxonomy and the words of its transition routes.
 *
 * @throws VerdexError `CATALOGUE_SCHEMA` where a list is missing.
 */
export const lexiconOf = (
  taxonomy: Taxonomy,
  routes: TransitionRoutes = transitionRoutesOf(taxonomy),
): Lexicon => {
  // every list was checked against its schema when it was compiled
  const list = <T>(name: string): T | undefined => taxonomy.lexicon(name) as T | undefined;
  const needed = <T>(name: string): T => {
    const words = list<T>(name);
    if (words !== undefined) return words;
    const file = `lexicon/${name}.yaml`;
    throw new VerdexError("CATALOGUE_SCHEMA", `${file} is missing`, { file });
  };
  const { facets, makes = [] } = needed<FacetWords>("facets");
  return {
    cues: needed<CueWords>("cues").cues,
    facets,
    makes,
    quality: list<QualityWords>("quality") ?? { inNames: [], words: [] },
    variants: list<VariantWords>("variants")?.variants,
    nonGreen: needed<NonGreenWords>("non-green").groups,
    lineBreaks: list<LineBreakWords>("line-breaks"),
    mainUse: list<MainUseWords>("main-use"),
    ordinaryHeads: list<OrdinaryHeadWords>("ordinary-heads"),
    bystanders: list<BystanderWords>("bystanders"),
    sectors: routes.sectors,
    transformation: routes.transformation,
    newCapacity: routes.newCapacity,
    newPlants: routes.newPlants,
    simplified: new Map(Object.entries(list<CharacterPairs>("traditional")?.pairs ?? {})),
    words: (ref) => taxonomy.words(ref),
  };
};
