import type { MessageParams } from "../messages/fill-template.js";
import type { ReasonCode } from "../messages/zh-reasons.js";
import type { ConditionStatus } from "./evaluate-tree.js";

/** What the record's own facts make of a condition, before reviewers are heard. */
export interface Judgement {
  readonly status: ConditionStatus;
  /** The value that decided it, as found. */
  readonly found?: string;
  readonly reason?: { readonly code: ReasonCode; readonly params?: MessageParams };
  /** It rests on nothing but the words of a text. */
  readonly claimed?: true;
  /** A figure speaks against it, but only in a text, or against a limit nobody has read in the standard itself. */
  readonly doubtful?: true;
}

/** Nothing in the record speaks to the condition. */
export const SILENT: Judgement = { status: "unknown" };

/** Puts what several figures of one metric come to together: where they disagree, none is believed. */
export const agreed = (judgements: readonly Judgement[]): Judgement => {
  if (judgements.length < 2) return judgements[0] ?? SILENT;
  const decided = judgements.filter((j) => j.status === "met" || j.status === "unmet");
  const [first] = decided;
  if (!first) return judgements[0] ?? SILENT;
  if (decided.every((j) => j.status === first.status)) return first;
  const found = decided.flatMap((j) => j.found ?? []).join(" / ");
  return { status: "unknown", found, reason: { code: "FIGURES_DISAGREE" } };
};
