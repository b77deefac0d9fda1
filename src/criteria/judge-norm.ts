import type { Condition } from "../catalogue/condition-schema.js";
import { withCaveat } from "./caveat.js";
import type { CriteriaWords } from "./criteria-words.js";
import type { Graded } from "./judge-grade.js";
import type { Judgement } from "./judgement.js";
import type { MetricDocument } from "./metric-schema.js";
import type { NormGrade } from "./norm-grade.js";
import { plainWord } from "./plain-word.js";
import type { RecordFacts } from "./record-facts.js";
import { isAbout, isAmbiguous, showFigure } from "./relevant-figures.js";
import { standardsIn } from "./standards-agree.js";

/** Whether a condition asks for a grade of a norm of unit consumption. */
export const asksNorm = ({ standard }: Condition, asked: Graded, { norms }: MetricDocument): boolean =>
  asked.grade.scale === "grade" &&
  !asked.strict &&
  [standard ?? []].flat().some((s) => norms?.words.some((w) => s.includes(w)));

/**
 * Holds figures against the limits of the norm a grade is asked of. Only limits that stand alike in two copies and
 * are compared as they stand decide; the others are named, so that a reviewer knows what to look up.
 */
export const judgeNorm = (
  asked: Graded,
  condition: Condition,
  facts: Pick<RecordFacts, "figures" | "norms">,
  words: CriteriaWords,
): readonly Judgement[] => {
  if (facts.figures.length === 0 || !asksNorm(condition, asked, words.document)) return [];
  return facts.norms().flatMap((norm): readonly Judgement[] => {
    const grade = norm.grades.find(({ rank }) => rank === asked.grade.rank);
    const figure = facts.figures.find(
      ({ name, value, unit }) =>
        name === norm.figure && value !== undefined && value === norm.value && unit === norm.unit,
    );
    if (grade === undefined || figure === undefined || isAmbiguous(figure)) return [];
    if (!isNorm(norm, condition, words.document)) return [];
    // 产品能耗 of nothing in particular is whatever its norm measures: of aluminium, electricity
    if (!isGeneral(asked, words) && !isAbout(figure.metric, asked.metric, condition, words)) return [];
    const found = showFigure(figure);
    const params = { standard: norm.standard, grade: String(grade.rank), limit: grade.limit };
    const doubt = grade.reached ? {} : ({ doubtful: true } as const);
    if (figure.caveat !== undefined) {
      const plain: Judgement = grade.reached ? { status: "met", found } : { status: "unmet", found };
      const judged = withCaveat(plain, figure.caveat);
      if (judged.status === "unknown") return [judged];
    }
    if (norm.corrections !== undefined) {
      const { corrections } = norm;
      return [
        {
          status: "unknown",
          found,
          reason: { code: "NORM_CORRECTED", params: { ...params, corrections } },
          ...doubt,
        },
      ];
    }
    if (!norm.isCrossChecked) {
      return [{ status: "unknown", found, reason: { code: "NORM_ONE_COPY", params }, ...doubt }];
    }
    return grade.reached
      ? [{ status: "met", found, reason: { code: "NORM_REACHED", params } }]
      : [{ status: "unmet", found, reason: { code: "NORM_MISSED", params } }];
  });
};

/** By its number, by its title, or where the condition means the norm of whatever product. */
const isNorm = ({ standard, title }: NormGrade, condition: Condition, { norms }: MetricDocument): boolean =>
  [condition.standard ?? []].flat().some((asked) => {
    if (norms?.any.includes(asked)) return true;
    const numbers = standardsIn(asked);
    if (numbers.length > 0) return standardsIn(standard).some((n) => numbers.includes(n));
    return plainWord(asked).includes(`《${plainWord(title)}》`);
  });

const isGeneral = ({ metric }: Graded, { names }: CriteriaWords): boolean =>
  metric.ids.some((id) => names.lead(metric.plain, id) === "" && names.entry(id)?.of === undefined);
