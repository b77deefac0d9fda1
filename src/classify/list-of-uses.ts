import { type Clause, clauseAt } from "../match/clauses.js";
import type { Evidence } from "../match/evidence.js";
import type { UseMark } from "../match/lexicon.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate } from "../match/sighting.js";

/** Words of a candidate in the use of funds, not in the borrower's sector. */
export const inUse = ({ seen }: Candidate): readonly Evidence[] =>
  seen.evidence.filter((e) => e.plain && !e.sector);

export const marksOf = ({ useMarks }: ReadText, mark: UseMark) => useMarks.filter((m) => m.mark === mark);

const LIST = /[、及和与]/g;
const GOES_ON = /^[、及和与]/;
const ASIDE = /[()[\]【】「」“”"]/;

/** The list a character stands in: “道路(3公里)及绿化” is one, though a bracket ends a clause. */
export const listAround = (at: number, read: ReadText): Pick<Clause, "start" | "end"> | undefined => {
  const own = clauseAt(read.clauses, at);
  if (!own || !GOES_ON.test(read.text.slice(own.start, own.end))) return own;
  let start = own.start;
  for (let c = read.clauses.indexOf(own) - 1; c >= 0; c -= 1) {
    const before = read.clauses[c];
    if (!before || !ASIDE.test(read.text.slice(before.end, start))) break;
    start = before.start;
  }
  return { start, end: own.end };
};

/** Where the elements of a list are parted. */
export const stopsOf = ({ start, end }: Pick<Clause, "start" | "end">, read: ReadText): number[] =>
  [...read.text.slice(start, end).matchAll(LIST)].map(({ index }) => start + index);
