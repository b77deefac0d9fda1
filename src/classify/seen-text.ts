import { ANY_INDUSTRY, type Matcher } from "../match/matcher.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate, Sighting } from "../match/sighting.js";
import type { Category, Span } from "../result/schema.js";
import { agreesAlone } from "./agrees-alone.js";
import type { MatchedEdition } from "./match-edition.js";
import { isRowOf, pickRows } from "./pick-rows.js";
import { spansOf } from "./spans-of.js";

export interface SeenTextOptions {
  readonly read: ReadText;
  readonly matcher: Matcher;
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
  private readonly matcher: Matcher;
  private readonly spans: (readonly Span[])[] = [];
  private readonly rows: (readonly number[])[] = [];
  private readonly agreeing: boolean[] = [];
  /** What was made of it for the industry it was last asked with. */
  private latest:
    | { readonly fundsIndustry: string | undefined; readonly matched: MatchedEdition }
    | undefined;

  constructor({ read, matcher, fundsIndustry, category }: SeenTextOptions) {
    this.read = read;
    this.matcher = matcher;
    this.sightings = matcher.see(read, {
      fundsIndustry: read.isKept ? ANY_INDUSTRY : fundsIndustry,
      // the nearest wording helps a reviewer of a green label; other catalogues speak only when their words are there
      namedOnly: category !== "green",
    });
  }

  /** What all of it comes to; a text mostly comes again with the same industry, so that one answer is kept. */
  matchedFor(fundsIndustry: string | undefined, make: () => MatchedEdition): MatchedEdition {
    if (!this.latest || this.latest.fundsIndustry !== fundsIndustry)
      this.latest = { fundsIndustry, matched: make() };
    return this.latest.matched;
  }

  /** Where the terms of a candidate stand, those of one field in their order. */
  spansOf({ at, seen }: Candidate): readonly Span[] {
    this.spans[at] ??= spansOf(seen.evidence, this.read);
    return this.spans[at];
  }

  /** Positions of the rows that fit best. */
  rowsOf({ at, seen }: Candidate, fundsIndustry: string | undefined): readonly number[] {
    const { rows = [] } = seen.item;
    if (fundsIndustry !== undefined && rows.some((row) => isRowOf(row, fundsIndustry)))
      return pickRows(seen, this.read, fundsIndustry);
    this.rows[at] ??= pickRows(seen, this.read, undefined);
    return this.rows[at];
  }

  /** Whether a sentence with a strong term agrees with a candidate by itself. */
  agreesAlone({ at, seen }: Candidate): boolean {
    this.agreeing[at] ??= agreesAlone(seen, this.matcher, this.read);
    return this.agreeing[at];
  }
}
