import type { Condition } from "../catalogue/condition-schema.js";
import type { CriteriaWords } from "./criteria-words.js";
import { type Fraction, fraction, times } from "./fraction.js";
import type { Grade } from "./grade.js";
import type { NamedMetric } from "./metric-names.js";
import type { MetricEntry, Reference } from "./metric-schema.js";
import { plainWord } from "./plain-word.js";
import type { Unit } from "./unit-table.js";

interface Measured {
  readonly kind: "measure";
  readonly metric: NamedMetric;
  readonly operator: NonNullable<Condition["operator"]>;
  /** The bar in base units; both ends of a range. */
  readonly bars: readonly Fraction[];
  readonly unit: Unit;
}

/** A condition in the form it is decided in. */
export type Asked =
  | Measured
  | {
      readonly kind: "grade";
      readonly metric: NamedMetric;
      readonly strict: boolean;
      readonly grade: Grade;
      /** The value the grade stands for, which figures may be held against as well. */
      readonly reference: Reference | undefined;
      /** Better than the best grade is asked: no grade shows that, only a figure beside the limit of the grade. */
      readonly beyondBest: boolean;
      /** What the grade is said to stand for, without proof. */
      readonly orientation: Measured | undefined;
    }
  /** As good as a value the record brings from a standard or a rule, or better than it. */
  | {
      readonly kind: "reference";
      readonly metric: NamedMetric;
      readonly strict: boolean;
      readonly reference: Reference;
      readonly better: MetricEntry["better"];
    }
  | {
      readonly kind: "words";
      readonly metric: NamedMetric | undefined;
      readonly accepted: readonly string[];
      /** What a yes or no has to be, where that is the question. */
      readonly expects: boolean | undefined;
      /** Lists that name the subject, or must not. */
      readonly lists: readonly string[];
    }
  | { readonly kind: "industry"; readonly codes: readonly string[] }
  /** Only a reviewer's answer decides. */
  | { readonly kind: "manual" };

const MEASURED = new Set([">=", "<=", ">", "<", "==", "between", "about"]);
const GRADED = new Set(["at-or-better-than", "better-than"]);
const STRICT = new Set(["better-than", ">", "<"]);
const MANUAL: Asked = { kind: "manual" };

/** Puts a condition into the form it is decided in; `manual` where figures and papers cannot decide it. */
export const askedCondition = (condition: Condition, words: CriteriaWords): Asked => {
  const { operator, value, decidable } = condition;
  const metric = condition.metric === undefined ? undefined : namedMetric(condition.metric, words);
  if (operator !== undefined && metric !== undefined) {
    if (MEASURED.has(operator)) {
      const measure = measured(condition, metric, words);
      if (measure) return measure;
    }
    const held = isScalar(value) && heldAgainst({ condition, value, metric, words });
    if (held) return held;
  }
  // a certificate that names the standard may answer what no figure can
  if (decidable === "manual" && operator !== "complies-with" && operator !== "certified-as") return MANUAL;
  return worded(condition, metric, words);
};

/** A metric that no list of names knows is still found under the very name the catalogue uses. */
const namedMetric = (name: string, words: CriteriaWords): NamedMetric =>
  words.names.find(name) ?? { ids: [], plain: plainWord(name) };

interface HeldOptions {
  readonly condition: Condition;
  readonly value: string | number;
  readonly metric: NamedMetric;
  readonly words: CriteriaWords;
}

/** A grade, a level in words, or a value of a standard that the catalogue names without stating it. */
const heldAgainst = ({ condition, value, metric, words }: HeldOptions): Asked | undefined => {
  const { operator = "", unit, decidable } = condition;
  const strict = STRICT.has(operator);
  const named = typeof value === "string" ? words.references.asked(value) : undefined;
  if (GRADED.has(operator)) {
    const dimension = unit === undefined ? undefined : words.units.read(unit)?.dimension;
    const grade = words.grade(value, dimension);
    const better = words.names.entry(metric.ids[0] ?? "")?.better;
    const isCounted = grade?.scale === "grade" && better !== "higher";
    const beyondBest = strict && grade?.rank === 1 && (isCounted || grade.scale.startsWith("level:"));
    const reference = isCounted ? words.references.ofGrade(`${grade.rank}级`) : named;
    // without a figure to hold against, nothing shows what is better than the best
    if (grade && !(beyondBest && (reference === undefined || decidable === "manual")))
      return {
        kind: "grade",
        metric,
        strict,
        grade,
        reference,
        beyondBest,
        orientation: orientationOf(condition, words),
      };
  }
  const isHeld =
    named !== undefined && decidable === "auto" && (GRADED.has(operator) || MEASURED.has(operator));
  return isHeld
    ? { kind: "reference", metric, strict, reference: named, better: wayOf(operator) }
    : undefined;
};

const orientationOf = ({ orientation }: Condition, words: CriteriaWords): Measured | undefined =>
  orientation && measured(orientation, namedMetric(orientation.metric, words), words);

const wayOf = (operator: string): MetricEntry["better"] =>
  operator.startsWith(">") ? "higher" : operator.startsWith("<") ? "lower" : undefined;

const isScalar = (value: Condition["value"]): value is string | number =>
  typeof value === "number" || typeof value === "string";

const measured = (
  { operator, value, unit }: Pick<Condition, "operator" | "value" | "unit">,
  metric: NamedMetric,
  words: CriteriaWords,
): Measured | undefined => {
  const values = [value ?? []].flat();
  const read = words.units.read(unit ?? "1");
  if (operator === undefined || read === undefined || values.length === 0) return undefined;
  const bars = values.map((v) => (typeof v === "number" ? fraction(v) : undefined));
  if (bars.length !== (operator === "between" ? 2 : 1)) return undefined;
  const exact = bars.flatMap((b) => (b ? [times(b, read.factor)] : []));
  return exact.length === bars.length
    ? { kind: "measure", metric, operator, bars: exact, unit: read }
    : undefined;
};

const worded = (
  { operator, value, list, standard }: Condition,
  metric: NamedMetric | undefined,
  words: CriteriaWords,
): Asked => {
  const accepted = [value ?? []].flat().map(String);
  const entry = metric && words.names.entry(metric.ids[0] ?? "");
  if (entry?.from === "funds-industry") {
    return accepted.length > 0 ? { kind: "industry", codes: accepted } : MANUAL;
  }
  const lists = [list ?? []].flat();
  if (operator === "complies-with") {
    return { kind: "words", metric, accepted: [standard ?? []].flat(), expects: true, lists };
  }
  if (operator === undefined && lists.length === 0) return MANUAL;
  const answers = new Set(accepted.map((a) => words.yesOrNo(a)));
  const isQuestion = accepted.length === 0 || (answers.size === 1 && !answers.has(undefined));
  const asked = answers.has(false) ? false : operator !== "not-listed-in";
  return { kind: "words", metric, accepted, expects: isQuestion ? asked : undefined, lists };
};
