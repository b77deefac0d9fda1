import type { Lang } from "../messages/lang.js";
import type { NoticeCode } from "../messages/notice-code.js";
import { uiText } from "../messages/ui-text.js";
import type { Answered } from "../result/schema.js";

/** Notices of what was sent and not used or not understood: a misspelt date chooses another edition. */
const LOST: ReadonlySet<string> = new Set<NoticeCode>([
  "RECORD_UNKNOWN_FIELD",
  "RECORD_UNKNOWN_FIELDS_MORE",
  "RECORD_CURRENCY_UNKNOWN",
  "RECORD_PAPER_UNNAMED",
  "RECORD_FIGURE_INCOMPLETE",
  "PAPER_GRADE_UNKNOWN",
  "LABEL_UNKNOWN",
  "RECORD_TEXT_NOT_CHINESE",
]);
/** Sentences shown; an export with fifty columns of its own is no fault. */
const SHOWN = 8;
/** Sentences told apart; a sentence may quote what the record says. */
const KEPT = 500;

/** What the records of a run said and nobody used, each sentence once with the number of records. */
export interface LostFacts {
  add(notices: Answered["notices"]): void;
  lines(lang: Lang): readonly string[];
}

export function createLostFacts(): LostFacts {
  const counts = new Map<string, number>();
  let more = 0;
  return {
    add(notices) {
      for (const { code, text } of notices) {
        if (!LOST.has(code)) continue;
        const count = counts.get(text);
        if (count === undefined && counts.size === KEPT) more += 1;
        else counts.set(text, (count ?? 0) + 1);
      }
    },
    lines(lang) {
      const told = [...counts].slice(0, SHOWN);
      const rest = more + [...counts.values()].slice(SHOWN).reduce((sum, count) => sum + count, 0);
      return [
        ...told.map(([text, count]) => uiText(lang, "summary.notice", { text, count })),
        ...(rest === 0 ? [] : [uiText(lang, "summary.notices-more", { count: rest })]),
      ];
    },
  };
}
