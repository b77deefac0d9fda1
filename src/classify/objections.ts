import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate } from "../match/sighting.js";
import type { Span } from "../match/span.js";
import type { Category } from "../result/schema.js";
import { ordinaryHeadOf } from "./ordinary-head.js";
import type { SeenText } from "./seen-text.js";
import { sideUseOf } from "./side-use.js";
import { strangeObjectOf } from "./strange-object.js";
import { isStrong } from "./tier.js";
import type { Ground, Weighed } from "./weigh.js";

export interface ObjectionQuestion {
  readonly best: Candidate;
  /** A subject that contradicts the best. */
  readonly subject: string | undefined;
  readonly weighed: readonly Weighed[];
  readonly seen: SeenText;
  readonly read: ReadText;
  readonly category: Category;
}

/** Why a person has to look although the words of an item are there: the first of several reasons. */
export const objectionTo = ({
  best,
  subject,
  weighed,
  seen,
  read,
  category,
}: ObjectionQuestion): Ground | undefined => {
  if (subject !== undefined) return { code: "CONTRADICTING_SUBJECT", params: { found: subject } };
  const stranger = category === "green" ? strangerTo(best, read) : undefined;
  if (stranger) return stranger;
  const { denial, item } = best.seen;
  if (denial) {
    const found = textOf(read, denial);
    return { code: "TERM_NEGATED", params: { code: item.code, found } };
  }
  const head = ordinaryHeadOf(best, read, category) ?? strangeObjectOf(best, seen.sightings, read);
  if (head) return head;
  if (category !== "green") return undefined;
  const shown = weighed.map(({ candidate }) => candidate);
  return sideUseOf(best, shown, read);
};

/**
 * A subject in the text that the candidate does not deal with and that none of its own terms contains; new capacity
 * of such a subject is dealt with by no item. A high-carbon subject contradicts a green label only.
 */
export const contradictionOf = (
  candidate: Candidate,
  read: ReadText,
  category: Category,
): string | undefined => {
  const { code } = candidate.seen.item;
  for (const { group, start, end } of read.contradictions) {
    if (category !== "green" && !(category === "transition" && group.inNoCatalogue)) continue;
    const built = read.newCapacity.find((c) => c.start <= start && c.end >= end);
    if (built) return textOf(read, built);
    if (group.dealtWithBy.some((prefix) => code === prefix || code.startsWith(`${prefix}.`))) continue;
    if (candidate.seen.evidence.some((e) => e.start <= start && e.end >= end && isStrong(e))) continue;
    return textOf(read, { start, end });
  }
  return undefined;
};

/** As the record writes it. */
const textOf = (read: ReadText, { start, end }: Span): string => originalSpan(read, start, end).text;

/** A borrower's sector, in words or by its code, that does not run what the candidate is about. */
const strangerTo = ({ seen, industry }: Candidate, read: ReadText): Ground | undefined => {
  const { code } = seen.item;
  if (industry === "foreign") return { code: "INDUSTRY_UNLIKELY", params: { code } };
  if (seen.closedTo.length === 0) return undefined;
  const word = read.bystanders.find(({ group }) => seen.closedTo.includes(group));
  return word && { code: "SECTOR_UNLIKELY", params: { code, found: textOf(read, word) } };
};
