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

/** Answers kept for a text. */
const KEPT = 4;

interface Made {
  /** It was last asked with. */
  readonly fundsIndustry: string | undefined;
  readonly effect: string;
  readonly matched: MatchedEdition;
}

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
  private readonly spans: (readonly Span[])[] = [];
  private readonly rows: (readonly number[])[] = [];
  private readonly agreeing: boolean[] = [];
  /** What was made of it, latest first. */
  private readonly made: Made[] = [];

  constructor({ read, engine, fundsIndustry, category }: SeenTextOptions) {
    this.read = read;
    this.engine = engine;
    this.sightings = engine.matcher.see(read, {
      fundsIndustry: read.isKept ? ANY_INDUSTRY : fundsIndustry,
      // the nearest wording helps a reviewer of a green label; other catalogues speak only when their words are there
      namedOnly: category !== "green",
    });
  }

  /** What all of it comes to. Most industries change nothing, so that few answers serve all of them. */
  matchedFor(fundsIndustry: string | undefined, make: () => MatchedEdition): MatchedEdition {
    if (!this.read.isKept) return make();
    const [latest] = this.made;
    if (latest && latest.fundsIndustry === fundsIndustry) return latest.matched;
    const effect = this.effectOf(fundsIndustry);
    const at = this.made.findIndex((m) => m.effect === effect);
    const matched = this.made[at]?.matched ?? make();
    if (at !== -1) this.made.splice(at, 1);
    else if (this.made.length === KEPT) this.made.pop();
    this.made.unshift({ fundsIndustry, effect, matched });
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
