import { type AppliedCues, applyCues, type CueHit } from "./apply-cues.js";
import { type FacetStrengths, strengthened, WEAK } from "./facet-strengths.js";
import type { NonGreenGroup } from "./lexicon.js";
import { EFFECT, INDUSTRY, MENTIONED, maskOver, NEGATED, noMask, REPLACED } from "./mask.js";
import type { Meaning } from "./meanings.js";
import { type BuiltWords, type NewPlantWords, newPlantsIn } from "./new-plants.js";
import type { PairMarks } from "./pair-marks.js";
import { type HeadWord, type HeadWords, isTail, type PhraseHead, phraseHeadsIn } from "./phrase-heads.js";
import type { Bystander, Contradiction, MarkedUse, ReadText } from "./read-text.js";
import type { Span } from "./span.js";
import { type StreamParts, TextStream } from "./text-stream.js";

export interface UnderstoodParts extends StreamParts {
  /** Words right behind a term that turn what it names into a product. */
  readonly makes: readonly string[];
  readonly pairs: (text: string) => PairMarks;
  readonly newPlants: NewPlantWords | undefined;
  readonly headWords: HeadWords | undefined;
}

const NOTHING: readonly never[] = [];
const NO_SECTORS: ReadonlySet<string> = new Set();
const NO_CUES: AppliedCues = { workingCapital: NOTHING, cueAt: undefined };

/** A record's texts with what is said in them: first its cues are painted, then its words understood. */
export class UnderstoodText extends TextStream implements ReadText {
  mask: Uint8Array;
  facets: FacetStrengths = 0;
  transforms = false;
  hasQuality = false;
  private cues = NO_CUES;
  /** Most texts say plainly what the money is for: up to here no character is masked. */
  private firstMasked: number;
  private readonly makes: readonly string[];
  private readonly pairsIn: UnderstoodParts["pairs"];
  /** Facet, steps and sentences of each word for an activity. */
  private activities: number[] | undefined;
  private subjects: (Contradiction & { readonly unless: boolean })[] | undefined;
  private strangers: (Bystander & { readonly unless: boolean })[] | undefined;
  private marks: MarkedUse[] | undefined;
  private heads: HeadWord[] | undefined;
  private readonly headWords: HeadWords | undefined;
  private namedSectors: Set<string> | undefined;
  private capacities: Span[] | undefined;
  private readonly newPlants: NewPlantWords | undefined;
  /** Until the capacities are asked for. */
  private builds: { readonly [K in keyof BuiltWords]: Span[] } | undefined;
  private answers: Map<object, unknown> | undefined;

  constructor(parts: UnderstoodParts) {
    super(parts);
    this.mask = noMask(parts.text.length);
    this.firstMasked = parts.text.length;
    this.makes = parts.makes;
    this.pairsIn = parts.pairs;
    this.newPlants = parts.newPlants;
    this.headWords = parts.headWords;
  }

  /** Masks what cues govern and the borrower's sector. */
  paint(hits: readonly CueHit[]): void {
    if (hits.length === 0 && this.sectorFrom === this.text.length) return;
    const { text, clauses } = this;
    const mask = new Uint8Array(text.length);
    mask.fill(INDUSTRY, this.sectorFrom);
    this.mask = mask;
    if (hits.length > 0) this.cues = applyCues({ text, clauses, mask, hits });
    const first = mask.findIndex((bits) => bits !== 0);
    if (first !== -1) this.firstMasked = first;
  }

  /** Takes in what a word at `[start, end)` says. */
  understand(
    { facet, steps, group, bystander, head, unless, sector, useMark, course }: Meaning,
    start: number,
    end: number,
  ): void {
    const bits = end <= this.firstMasked ? 0 : maskOver(this.mask, start, end);
    if (facet !== undefined) {
      if (bits & (NEGATED | MENTIONED | EFFECT)) return;
      // the borrower's sector only leans
      const leaning = bits & INDUSTRY ? WEAK : steps;
      this.facets = strengthened(this.facets, facet, leaning);
      this.activities ??= [];
      this.activities.push(facet, leaning, this.sentenceBit(start));
    } else if (group) {
      const passed = group.negatedToo ? EFFECT | NEGATED : EFFECT;
      if (!unless && bits & ~passed) return;
      this.subjects ??= [];
      this.subjects.push({ group, start, end, unless });
    } else if (bystander) {
      if ((bits & INDUSTRY) === 0) return;
      this.strangers ??= [];
      this.strangers.push({ group: bystander, start, end, unless });
    } else if (head) {
      if (bits) return;
      this.heads ??= [];
      this.heads.push({ group: head, start, end, unless });
    } else if (useMark !== undefined) {
      if (bits & INDUSTRY) return;
      this.marks ??= [];
      this.marks.push({ mark: useMark, start, end });
    } else if (sector !== undefined) {
      if (bits & (NEGATED | MENTIONED)) return;
      this.namedSectors ??= new Set();
      this.namedSectors.add(sector);
    } else if (course === "transformation") {
      if ((bits & (NEGATED | MENTIONED)) === 0) this.transforms = true;
    } else if ((bits & ~EFFECT) === 0) {
      if (course === "quality") this.hasQuality = true;
      else if (course === "new-capacity") {
        this.capacities ??= [];
        this.capacities.push({ start, end });
      } else if (course) {
        this.builds ??= { verbs: [], ratings: [], plants: [], spared: [] };
        this.builds[course].push({ start, end });
      }
    }
  }

  /** Keeps from now on what is concluded from it. */
  keep(): void {
    this.answers ??= new Map();
    // a list that grew has room to spare, which many texts would keep
    this.clauses = this.clauses.slice();
    this.activities = this.activities?.slice();
    this.subjects = this.subjects?.slice();
    this.strangers = this.strangers?.slice();
    this.marks = this.marks?.slice();
    this.heads = this.heads?.slice();
    this.settleCapacities();
    this.capacities = this.capacities?.slice();
  }

  get isKept(): boolean {
    return this.answers !== undefined;
  }

  answer<T>(by: object, make: () => T): T {
    if (!this.answers) return make();
    if (this.answers.has(by)) return this.answers.get(by) as T;
    const made = make();
    this.answers.set(by, made);
    return made;
  }

  facetsIn(sentences: number): FacetStrengths {
    const activities = this.activities ?? NOTHING;
    let strengths = 0;
    for (let k = 0; k < activities.length; k += 3) {
      if (((activities[k + 2] ?? 0) & sentences) === 0) continue;
      strengths = strengthened(strengths, activities[k] ?? 0, activities[k + 1] ?? 0);
    }
    return strengths;
  }

  pairs(): PairMarks {
    return this.pairsIn(this.text);
  }

  isMade(end: number): boolean {
    for (const word of this.makes) if (this.text.startsWith(word, end)) return true;
    return false;
  }

  maskOf(start: number, end: number): number {
    return end <= this.firstMasked ? 0 : maskOfTerm(this.mask, this.cues.cueAt, start, end);
  }

  get contradictions(): readonly Contradiction[] {
    const subjects = this.subjects ?? NOTHING;
    const spared = reachOfSpared(subjects, this.text.length);
    return subjects.filter((s) => !s.unless && (spared.get(s.group)?.[s.start] ?? 0) < s.end);
  }

  get useMarks(): readonly MarkedUse[] {
    return this.marks ?? NOTHING;
  }

  get phraseHeads(): readonly PhraseHead[] {
    const { heads, headWords } = this;
    return heads && headWords ? phraseHeadsIn(this.text, this.clauses, heads, headWords) : NOTHING;
  }

  isDone(start: number, end: number): boolean {
    const { headWords } = this;
    return headWords !== undefined && isTail(this.text.slice(start, end), headWords.actions);
  }

  get bystanders(): readonly Bystander[] {
    const strangers = this.strangers ?? NOTHING;
    return strangers.filter((s) => !s.unless && !strangers.some((o) => o.unless && o.group === s.group));
  }

  get sectors(): ReadonlySet<string> {
    return this.namedSectors ?? NO_SECTORS;
  }

  get newCapacity(): readonly Span[] {
    this.settleCapacities();
    return this.capacities ?? NOTHING;
  }

  /** Plants that are built join the capacities once all words are understood. */
  private settleCapacities(): void {
    const { builds, newPlants } = this;
    this.builds = undefined;
    if (!builds || !newPlants) return;
    // what is transformed may be called by what it turns out
    const said = this.transforms ? { ...builds, ratings: NOTHING } : builds;
    const built = newPlantsIn(this.text, this.clauses, newPlants, said);
    if (built.length > 0) this.capacities = [...(this.capacities ?? []), ...built];
  }

  get workingCapital(): readonly { readonly start: number; readonly end: number }[] {
    return this.cues.workingCapital;
  }
}

/** How far words that mean something else reach over each character, by group; a long text has many. */
const reachOfSpared = (
  subjects: readonly (Contradiction & { readonly unless: boolean })[],
  length: number,
): ReadonlyMap<NonGreenGroup, Int32Array> => {
  const reach = new Map<NonGreenGroup, Int32Array>();
  for (const { group, unless, start, end } of subjects) {
    if (!unless) continue;
    const to = reach.get(group) ?? new Int32Array(length);
    reach.set(group, to);
    for (let i = start; i < end; i += 1) if ((to[i] ?? 0) < end) to[i] = end;
  }
  return reach;
};

/** 替代 in 替代燃料 and 未 in 未配套 belong to the term, so they neither replace nor negate it. */
const maskOfTerm = (mask: Uint8Array, cueAt: Uint8Array | undefined, start: number, end: number): number => {
  const bits = maskOver(mask, start, end);
  if (cueAt === undefined || (bits & (NEGATED | REPLACED)) === 0) return bits;
  let inside = false;
  for (let i = start; i < end; i += 1) if (cueAt[i] === 1) inside = true;
  if (!inside) return bits;
  const before = start > 0 ? (mask[start - 1] ?? 0) : 0;
  const negated = bits & NEGATED & before;
  const replaced = bits & REPLACED & (mask[start] ?? 0);
  return (bits & ~(NEGATED | REPLACED)) | negated | replaced;
};
