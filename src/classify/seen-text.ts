import { ANY_INDUSTRY } from "../match/matcher.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate, Sighting } from "../match/sighting.js";
import type { Category, Span } from "../result/schema.js";
import { agreesAlone } from "./agrees-alone.js";
import type { CatalogueEngine } from "./catalogue-engine.js";
import { pickRows, singlesOut } from "./pick-rows.js";
import { spansOf } from "./spans-of.js";

export interface SeenTextOptions {
  readonly read: ReadText;
  readonly engine: CatalogueEngine;
  readonly fundsIndustry: string | undefined;
  /** What an item of the catalogue makes of a use of funds. */
  readonly category: Category;
}

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
