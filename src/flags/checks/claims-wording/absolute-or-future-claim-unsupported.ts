import type { FinanceRecord } from "../../../record/record.js";
import type { Check, Finding } from "../../check.js";
import type { ClaimHit, ClaimSentence } from "../../claims/claim-reader.js";
import { claimTextsOf } from "../../claims/claim-texts.js";
import { isBeyond } from "../../is-beyond.js";
import { conclude } from "../../outcome.js";
import { yearOf } from "../../year-of.js";

type Told = Pick<Finding, "code" | "params">;

/** Claims that leave nothing over, and pledges, against what stands beside them and behind them. */
export const absoluteOrFutureClaimUnsupported: Check = ({ record, taxonomy, on, parameters }) => {
  const findings: Finding[] = [];
  const missing = new Set<string>();
  const boundary = parameters.texts("boundary");
  const lowest = parameters.number("lowestGrade");
  const grade = record.evidence?.grade;
  for (const { path, text, sentences } of claimTextsOf(record, taxonomy)) {
    for (const sentence of sentences) {
      const of = (group: string) => sentence.hits.filter((hit) => hit.group === group && !hit.negated);
      const told = (hit: ClaimHit, { code, params }: Told): void => {
        const { start, end } = hit;
        const words = text.slice(start, end);
        findings.push({ code, path, params: { words, ...params }, span: { start, end } });
      };
      for (const hit of of("achieved")) told(hit, { code: "sustainability-achieved" });
      const [absolute] = of("absolute");
      const [goal] = of("goal");
      const future = absolute ?? goal;
      const ahead = on !== undefined && sentence.years().some((year) => year > yearOf(on));
      if (future && (ahead || of("pledge").length > 0)) {
        for (const code of lackingOfPledge(sentence, record)) told(future, { code });
        continue;
      }
      if (absolute === undefined) continue;
      if (!boundary.some((fact) => sentence.paragraph.has(fact))) told(absolute, { code: "no-boundary" });
      if (grade === undefined) missing.add("evidence.grade");
      else if (isBeyond(grade, lowest))
        told(absolute, { code: "evidence-too-weak", params: { grade, lowest } });
    }
  }
  return conclude(findings.slice(0, parameters.number("mostListed")), [...missing]);
};

/** What a pledge says neither in its paragraph nor by the targets of the record. */
const lackingOfPledge = ({ paragraph }: ClaimSentence, { transition }: FinanceRecord): readonly string[] => {
  const { targets = [], baseline } = transition ?? {};
  const hasYear = paragraph.has("year") || targets.some(({ year }) => year !== undefined);
  const hasBaseline = paragraph.has("baseline") || baseline?.year !== undefined;
  const hasAssumptions =
    paragraph.has("assumption") || targets.some(({ description }) => description !== undefined);
  return [
    ...(hasYear ? [] : ["no-target-year"]),
    ...(hasBaseline ? [] : ["no-baseline"]),
    ...(hasAssumptions ? [] : ["no-assumptions"]),
  ];
};
