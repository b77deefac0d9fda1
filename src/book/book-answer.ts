import { leadingAssessment } from "../explain/leading-assessment.js";
import type { Answered, Decision } from "../result/schema.js";

/** What a book asks of an answer: the item that was found, and in which edition of which catalogue. */
export interface BookAnswer {
  readonly code: string | null;
  readonly status: Decision["status"];
  readonly catalogue: string | undefined;
  readonly edition: string | undefined;
}

export const bookAnswerOf = (result: Answered): BookAnswer => {
  const { code, status } = result.decision;
  const leading = leadingAssessment(result);
  return { code, status, catalogue: leading?.catalogue, edition: leading?.edition };
};
