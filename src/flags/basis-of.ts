import type { Rule } from "../catalogue/rule-schema.js";
import type { Lang } from "../messages/lang.js";
import type { FlagBasis } from "../result/schema.js";

/** What a rule of ours rests on where no document demands it. */
const DESIGN: Readonly<Record<Lang, string>> = {
  zh: "本项目的设计选择（无文件）",
  en: "design choice of this project (no document)",
};

/** The documents a rule rests on, frozen, so that everything that is found by it may share them. */
export const basisOf = ({ basis }: Rule, lang: Lang): readonly FlagBasis[] =>
  Object.freeze(
    basis.map(({ document, article, kind, demands }) =>
      Object.freeze({
        document: kind === "design" ? DESIGN[lang] : document,
        article: article !== null && typeof article === "object" ? article[lang] : article,
        demands: demands[lang],
      }),
    ),
  );
