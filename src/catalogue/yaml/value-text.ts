import type { BilingualText } from "../problem.js";

interface ValueText {
  readonly message: BilingualText;
  readonly hint: BilingualText;
}

const writeOut: BilingualText = {
  zh: "把内容完整写在每一处；文件不用锚点、引用和合并键",
  en: "write the content out in each place; anchors, aliases and merge keys are not used",
};
const quoteKey: BilingualText = { zh: "用引号括起键", en: "put the key in quotes" };
const quoteNumber: BilingualText = {
  zh: "编码与编号是文字：用引号括起",
  en: "codes and identifiers are text: put it in quotes",
};

const texts: Record<string, (detail: string) => ValueText> = {
  alias: (name) => ({
    message: { zh: `不允许使用引用 *${name}`, en: `the alias *${name} is not allowed` },
    hint: writeOut,
  }),
  anchor: (name) => ({
    message: { zh: `不允许使用锚点 &${name}`, en: `the anchor &${name} is not allowed` },
    hint: writeOut,
  }),
  "merge-key": () => ({
    message: { zh: "不允许使用合并键 <<", en: "the merge key << is not allowed" },
    hint: writeOut,
  }),
  tag: (tag) => ({
    message: { zh: `不允许使用标签 ${tag}`, en: `the tag ${tag} is not allowed` },
    hint: {
      zh: "删去标签；需要文字时用引号括起",
      en: "remove the tag; where text is meant, put the value in quotes",
    },
  }),
  "duplicate-key": (key) => ({
    message: { zh: `键“${key}”在同一层重复`, en: `the key "${key}" occurs twice in the same map` },
    hint: { zh: "保留一处，删去或合并另一处", en: "keep one; remove or merge the other" },
  }),
  "key-not-text": (key) => ({
    message: {
      zh: key === "" ? "键不是文字" : `键 ${key} 不是文字`,
      en: key === "" ? "a key is not text" : `the key ${key} is not text`,
    },
    hint: key === "" ? quoteKey : { zh: `写作 "${key}"`, en: `write "${key}"` },
  }),
  "forbidden-key": (key) => ({
    message: { zh: `不允许使用键 ${key}`, en: `the key ${key} is not allowed` },
    hint: { zh: "删去该键或改名", en: "remove or rename it" },
  }),
  "too-deep": () => ({
    message: { zh: "嵌套过深", en: "the nesting is too deep" },
    hint: { zh: "减少嵌套层数", en: "use fewer levels" },
  }),
  "not-finite": (source) => ({
    message: { zh: `${source} 不是有限的数`, en: `${source} is not a finite number` },
    hint: { zh: "写明数值，或删去该键", en: "write the number, or leave the key out" },
  }),
  "large-number": (source) => ({
    message: {
      zh: `数 ${source} 超出可精确表示的范围`,
      en: `the number ${source} is too large to be kept exactly`,
    },
    hint: quoteNumber,
  }),
};

/** The sentence for one kind of forbidden content. */
export function valueTexts(code: string, detail: string): ValueText {
  const text = texts[code];
  return text ? text(detail) : { message: { zh: code, en: code }, hint: { zh: "", en: "" } };
}
