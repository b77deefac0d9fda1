import type { Row } from "../catalogue/schema.js";
import { ANY_INDUSTRY } from "../match/matcher.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate, Sighting } from "../match/sighting.js";
import type { Category, Span } from "../result/schema.js";
import { agreesAlone } from "./agrees-alone.js";
import type { CatalogueEngine } from "./catalogue-engine.js";
import type { MatchedEdition } from "./match-edition.js";
import { isRowOf, pickRows } from "./pick-rows.js";
import { spansOf } from "./spans-of.js";

export interface SeenTextOptions {
  readonly read: ReadText;
  readonly engine: CatalogueEngine;
  readonly fundsIndustry: string | undefined;
  /** What an item of the catalogue makes of a use of funds. */
  readonly category: Category;
}

/** Industries a text is known to have been asked with. */
const KNOWN = 12;

interface Made {
  readonly fundsIndustry: string | undefined;
  readonly effect: string;
  /** Shared by all industries of one effect. */
  readonly matched: MatchedEdition;
}

const NOTHING: readonly never[] = [];

const singlesOut = (rows: readonly Row[] | undefined, fundsIndustry: string | undefined): boolean =>
  fundsIndustry !== undefined && rows?.some((row) => isRowOf(row, fundsIndustry)) === true;

/**
 * What one edition finds in a text before the industry of the funds weighs in, with what was worked out of it so
 * far: a text that is kept is asked again with other industries.
 */
export class SeenText {
  readonly sightings: readonly Sighting[];
  private readonly read: ReadText;
  private readonly engine: CatalogueEngine;
  private readonly spans: (readonly Span[] | undefined)[];
  private readonly rows: (readonly number[] | undefined)[];
  private readonly agreeing: (boolean | undefined)[];
  /** What was made of it, latest first. */
  private made: readonly Made[] = NOTHING;

  constructor({ read, engine, fundsIndustry, category }: SeenTextOptions) {
    this.read = read;
    this.engine = engine;
    const sightings = engine.matcher.see(read, {
      fundsIndustry: read.isKept ? ANY_INDUSTRY : fundsIndustry,
      // the nearest wording helps a reviewer of a green label; other catalogues speak only when their words are there
      namedOnly: category !== "green",
    });
    this.sightings = read.isKept ? sightings.slice() : sightings;
    const { length } = sightings;
    this.spans = new Array(length);
    this.rows = new Array(length);
    this.agreeing = new Array(length);
  }

  /** What all of it comes to. Most industries change nothing, so that few answers serve all of them. */
  matchedFor(fundsIndustry: string | undefined, make: () => MatchedEdition): MatchedEdition {
    if (!this.read.isKept) return make();
    for (const one of this.made) if (one.fundsIndustry === fundsIndustry) return one.matched;
    const effect = this.effectOf(fundsIndustry);
    const matched = this.made.find((one) => one.effect === effect)?.matched ?? make();
    // exactly as long as it has to be: there are as many lists as texts
    this.made = [{ fundsIndustry, effect, matched }, ...this.made.slice(0, KNOWN - 1)];
    return matched;
  }

  /** Industries of one effect lead to one answer: how they relate to each item, and by name where they single out rows. */
  private effectOf(fundsIndustry: string | undefined): string {
    const { matcher, asksIndustry } = this.engine;
    let effect = "";
    let isNamed = false;
    for (const { index, item } of this.sightings) {
      effect += matcher.fit(index, fundsIndustry).charAt(0);
      isNamed ||= asksIndustry(index) || singlesOut(item.rows, fundsIndustry);
    }
    return isNamed ? effect + fundsIndustry : effect;
  }

  /** Where the terms of a candidate stand, those of one field in their order. */
  spansOf({ at, seen }: Candidate): readonly Span[] {
    this.spans[at] ??= spansOf(seen.evidence, this.read);
    return this.spans[at];
  }

  /** Positions of the rows that fit best. */
  rowsOf({ at, seen }: Candidate, fundsIndustry: string | undefined): readonly number[] {
    if (singlesOut(seen.item.rows, fundsIndustry)) return pickRows(seen, this.read, fundsIndustry);
    this.rows[at] ??= pickRows(seen, this.read, undefined);
    return this.rows[at];
  }

  /** Whether a sentence with a strong term agrees with a candidate by itself. */
  agreesAlone({ at, seen }: Candidate): boolean {
    this.agreeing[at] ??= agreesAlone(seen, this.engine.matcher, this.read);
    return this.agreeing[at];
  }
}
