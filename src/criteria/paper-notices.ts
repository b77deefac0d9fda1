import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import type { FinanceRecord } from "../record/record.js";
import type { Notice } from "../result/schema.js";
import { criteriaWordsOf } from "./criteria-words.js";
import { plainWord } from "./plain-word.js";

const NONE: readonly Notice[] = Object.freeze([]);
const lists = ["certificates", "evidence"] as const;

/** Tells of papers whose grade is of nothing known: it decides no condition, and would be passed over in silence. */
export const createPaperNotices = (
  taxonomy: Taxonomy,
  lang: Lang,
): ((record: FinanceRecord) => readonly Notice[]) => {
  let words: readonly string[] | undefined;
  const isKnown = (label: string): boolean => {
    words ??= (criteriaWordsOf(taxonomy)?.document.metrics ?? []).flatMap((m) =>
      (m.papers ?? []).map(plainWord),
    );
    const plain = plainWord(label);
    return words.some((word) => plain.includes(word));
  };
  return ({ project }) => {
    if (project.certificates === undefined && project.evidence === undefined) return NONE;
    return lists.flatMap((list) =>
      (project[list] ?? []).flatMap(({ kind, name, number, grade }, at): Notice[] => {
        const label = [kind, name, number].filter((part) => part !== undefined).join(" ");
        if (grade === undefined || label === "" || isKnown(label)) return [];
        const path = `project.${list}.${at}`;
        const text = message(lang, "PAPER_GRADE_UNKNOWN", {
          path,
          found: showText(label),
          grade: showText(grade),
        });
        return [{ code: "PAPER_GRADE_UNKNOWN", path, text }];
      }),
    );
  };
};
