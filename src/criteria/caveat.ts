import type { ReasonCode } from "../messages/zh-reasons.js";
import type { Judgement } from "./judgement.js";

/** Why a figure or paper says nothing, or not all, of what is financed, however good it looks. */
export interface Caveat {
  readonly reason: { readonly code: ReasonCode; readonly params?: Readonly<Record<string, string>> };
  /** What misses the bar misses it all the same: even the aim is too low. */
  readonly keepsMiss?: true;
}

/** What a figure comes to with its caveat: nothing is decided by it, and the reader is told why. */
export const withCaveat = (judged: Judgement, caveat: Caveat | undefined): Judgement => {
  if (caveat === undefined || judged.status === "unknown") return judged;
  if (judged.status === "unmet" && caveat.keepsMiss) return judged;
  return {
    status: "unknown",
    ...(judged.found === undefined ? {} : { found: judged.found }),
    reason: caveat.reason,
  };
};
