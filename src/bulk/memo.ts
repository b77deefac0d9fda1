import { Generations } from "../match/generations.js";
import { meetTexts } from "../match/meet-texts.js";
import { isPlainObject } from "../record/is-plain-object.js";
import type { Result } from "../result/schema.js";

type Answer = (record: unknown) => Result;

/** Results kept in each of two generations. */
const KEPT = 512;
/** Records that are known to have come once, in each of two generations. */
const MET = 10_000;
/** After so many records it is looked at whether the memo is worth its work. */
const TRIAL = 4096;
const WORTH = 0.05;
/** Records it is left alone for when it is not. */
const REST = 65_536;
/** Keys that go into a result as they are, with no remark about them. */
const PLAIN_KEY = /^[!-~]{1,200}$/;

/**
 * Remembers answers to records that differ in nothing but their key: books repeat templates and instalments. An
 * answer is kept when its record comes for the second time; what is kept is bounded, and where a book does not
 * repeat itself it steps aside. Answers are the same with it and without it.
 */
export function memoise(answer: Answer): Answer {
  let kept = new Generations<Result>(KEPT);
  let isMet = meetTexts(MET);
  let seen = 0;
  let hits = 0;
  let rest = 0;

  const judge = (): void => {
    if (hits < seen * WORTH) {
      rest = REST;
      kept = new Generations(KEPT);
      isMet = meetTexts(MET);
    }
    seen = 0;
    hits = 0;
  };

  return (record) => {
    if (rest > 0) {
      rest--;
      return answer(record);
    }
    const keyed = keyOf(record);
    if (keyed === undefined) return answer(record);
    if (++seen >= TRIAL) judge();
    const known = kept.get(keyed.content);
    if (known !== undefined) {
      hits++;
      return { ...known, id: keyed.id };
    }
    const result = answer(record);
    if (!isMet(keyed.content)) return result;
    if (result.outcome === "answered" && result.id === keyed.id) kept.set(keyed.content, result);
    return result;
  };
}

function keyOf(record: unknown): { readonly id: string; readonly content: string } | undefined {
  if (!isPlainObject(record)) return undefined;
  const { id, ...content } = record;
  if (typeof id !== "string" || !PLAIN_KEY.test(id)) return undefined;
  return { id, content: JSON.stringify(content) };
}
