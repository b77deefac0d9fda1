import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate } from "../match/sighting.js";
import { inUse, listAround, marksOf, stopsOf } from "./list-of-uses.js";

/**
 * An ordinary thing that is listed behind the words of a candidate and shares the money with it, as the record writes
 * it: 光伏电站和办公楼, not 办公楼、宿舍节能改造 nor 光伏电站、办公楼屋顶光伏.
 *
 * @param shown all candidates that are shown: an element that names one of them is no ordinary one
 */
export const besideUseOf = (
  candidate: Candidate,
  shown: readonly Candidate[],
  read: ReadText,
): string | undefined => {
  const ordinary = marksOf(read, "ordinary").filter((m) => !FEES.test(read.text.slice(m.start, m.end)));
  if (ordinary.length === 0) return undefined;
  const all = shown.flatMap(inUse);
  for (const { end } of inUse(candidate)) {
    const list = listAround(end - 1, read);
    if (list === undefined) continue;
    const stops = [...stopsOf(list, read).filter((stop) => stop >= end), list.end];
    for (const [k, stop] of stops.entries()) {
      const next = stops[k + 1];
      if (next === undefined) break;
      if (all.some((e) => e.end > stop && e.start < next)) continue;
      // 配套道路 is a part of what it serves
      if (marksOf(read, "annex").some((m) => m.start === stop + 1)) continue;
      const named = ordinary.find((m) => m.start > stop && m.end <= next && isHead(m.end, next, read));
      if (named) return originalSpan(read, named.start, named.end).text;
    }
  }
  return undefined;
};

/** 建安费, 土地款: what is paid, not what is built. */
const FEES = /[费款]$/;

/** Whether nothing but 建设 or 项目 stands between the end of a word and the end of its element. */
const isHead = (from: number, end: number, read: ReadText): boolean => {
  const tails = [...marksOf(read, "builds"), ...marksOf(read, "generic")];
  let at = from;
  while (at < end) {
    const tail = tails.find((m) => m.start === at);
    if (tail === undefined) return false;
    at = tail.end;
  }
  return true;
};
