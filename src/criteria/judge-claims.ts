import type { ClaimedValue } from "./claimed-values.js";
import type { CriteriaWords } from "./criteria-words.js";
import { fraction, times } from "./fraction.js";
import { type Graded, isReached } from "./judge-grade.js";
import { type Measure, reaches, unitOf } from "./judge-measure.js";
import { type Judgement, SILENT } from "./judgement.js";

/**
 * What figures inside a text come to. Where every one of them misses the bar, it is missed by the applicant's own
 * word; that one reaches it proves nothing.
 */
export const judgeClaims = (
  asked: Measure | Graded,
  claims: readonly ClaimedValue[],
  words: CriteriaWords,
): Judgement => {
  const relevant = claims.filter(
    ({ ids, name }) =>
      ids.length === 1 &&
      asked.metric.ids.some((id) => words.names.general(id, ids[0] ?? "") !== undefined) &&
      // 改造前PUE为1.6 speaks neither for nor against what is financed
      words.figureState({ name: name() })?.reason.code !== "FIGURE_OF_ANOTHER",
  );
  const read = relevant.flatMap((claim) => {
    const misses =
      asked.kind === "measure" ? missesBar(claim, asked, words) : missesGrade(claim, asked, words);
    return misses === undefined ? [] : [{ claim, misses }];
  });
  if (read.length === 0) return SILENT;
  const found = read.map(({ claim }) => claim.span().text).join("; ");
  return read.every(({ misses }) => misses)
    ? {
        status: "unmet",
        found,
        claimed: true,
        doubtful: true,
        reason: { code: "CLAIM_MISSES" },
      }
    : { status: "unknown", found, claimed: true, reason: { code: "CLAIMED_ONLY" } };
};

/** Undefined where the claim does not speak of what is asked. */
const missesBar = (claim: ClaimedValue, asked: Measure, words: CriteriaWords): boolean | undefined => {
  const grade = claim.grade === undefined ? undefined : words.grade(claim.grade);
  if (claim.grade !== undefined && grade?.scale !== asked.unit.dimension) return undefined;
  const read = grade ? { unit: asked.unit } : unitOf(claim.unit, asked, words);
  if (!("unit" in read)) return undefined;
  const least = grade?.rank ?? claim.least;
  const most = grade?.rank ?? claim.most;
  const at = (value: number | undefined): boolean | undefined => {
    const exact = value === undefined ? undefined : fraction(value);
    return exact && reaches(times(exact, read.unit.factor), asked);
  };
  switch (asked.operator) {
    // the best value the claim leaves open decides; an open end leaves it open
    case ">=":
    case ">":
      return at(most) === false;
    case "<=":
    case "<":
      return at(least) === false;
    default:
      return least === most && at(least) === false;
  }
};

const missesGrade = (claim: ClaimedValue, asked: Graded, words: CriteriaWords): boolean | undefined => {
  if (claim.grade === undefined)
    return claim.least === undefined && claim.most === undefined ? undefined : false;
  const grade = words.grade(claim.grade);
  return grade?.scale === asked.grade.scale ? !isReached(grade, asked, words) : undefined;
};
