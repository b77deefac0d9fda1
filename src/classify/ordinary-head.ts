import { originalSpan } from "../match/original-span.js";
import type { PhraseHead } from "../match/phrase-heads.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate } from "../match/sighting.js";
import type { Category } from "../result/schema.js";
import { inUse, listAround, marksOf } from "./list-of-uses.js";
import type { Ground } from "./weigh.js";

/** The ordinary thing the money is for, where all words of a candidate only describe it: 风电场职工公寓. */
export const ordinaryHeadOf = (
  candidate: Candidate,
  read: ReadText,
  category: Category,
): Ground | undefined => {
  const { phraseHeads } = read;
  if (phraseHeads.length === 0) return undefined;
  const own = inUse(candidate);
  const headOf = ({ end }: (typeof own)[number]): PhraseHead | undefined =>
    phraseHeads.find(
      (head) => end > head.from && end <= head.start && isStrange(head, candidate, read, category),
    );
  const first = own[0] && headOf(own[0]);
  if (!first || !own.every(headOf)) return undefined;
  // 充电站土地租金及设备采购: what is listed behind is the plant's own
  const list = listAround(first.start, read);
  if (list && marksOf(read, "pointsBack").some((m) => m.start >= first.end && m.end <= list.end))
    return undefined;
  const found = originalSpan(read, first.start, first.end).text;
  return { code: "ORDINARY_HEAD", params: { code: candidate.seen.item.code, found } };
};

/** Whether a thing is none that the candidate deals with. */
const isStrange = (
  { group, start, end }: PhraseHead,
  { seen: { item } }: Candidate,
  { text }: ReadText,
  category: Category,
): boolean => {
  if (category !== "green" && !(category === "transition" && group.inNoCatalogue)) return false;
  if (group.dealtWithBy.some((p) => item.code === p || item.code.startsWith(`${p}.`))) return false;
  const word = text.slice(start, end);
  return !item.name.includes(word) && !item.aliases?.some((alias) => alias.includes(word));
};
