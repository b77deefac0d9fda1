import type { Taxonomy } from "../catalogue/taxonomy.js";
import { plainWord } from "../criteria/plain-word.js";
import type { ReplacedOn } from "../criteria/replaced-standard.js";
import { benchmarksOf } from "./benchmark-tables.js";

const DATED = /[a-z]{2,4}(?:\/[a-z])?\d[\d.]*-\d{4}/u;

/** Makes the finder of norms a text names though another edition had taken their place on a day. */
export const createReplacedNorms = (taxonomy: Taxonomy): ReplacedOn => {
  let known: readonly { old: string; by: string; from: string }[] | undefined;
  const list = () =>
    (benchmarksOf(taxonomy)?.tables ?? [])
      .filter(({ instrument }) => instrument === "energy-norm")
      .flatMap(({ editions }) => editions)
      .flatMap(({ documentNumber: by, effective: from, replaces = [] }) =>
        typeof by !== "string" || from === null
          ? []
          : replaces.flatMap((one) => {
              const [old] = DATED.exec(plainWord(one)) ?? [];
              return old === undefined ? [] : [{ old, by, from }];
            }),
      );
  return (text, on) => {
    if (on === undefined) return undefined;
    const plain = plainWord(text).replace(/[—–]/gu, "-");
    if (!DATED.test(plain)) return undefined;
    known ??= list();
    const found = known.find(({ old, from }) => from <= on && plain.includes(old));
    return found === undefined || plain.includes(plainWord(found.by)) ? undefined : found;
  };
};
