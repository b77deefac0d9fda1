import type { BilingualText } from "../problem.js";

export interface IssueText {
  readonly code: string;
  readonly message: BilingualText;
  readonly hint: BilingualText;
}

const kinds: Record<string, BilingualText> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  array: { zh: "列表", en: "a list" },
  object: { zh: "键值结构", en: "a map" },
  record: { zh: "键值结构", en: "a map" },
  null: { zh: "空值", en: "null" },
};

function kindText(kind: string): BilingualText {
  return kinds[kind] ?? { zh: kind, en: kind };
}

/** What stands there, in words: `the number 3.1`, `a list`. */
function foundText(value: unknown): BilingualText {
  if (value === undefined) return { zh: "没有", en: "nothing" };
  if (value === null) return { zh: "空值", en: "an empty value" };
  if (Array.isArray(value)) return { zh: "列表", en: "a list" };
  if (typeof value === "number") return { zh: `数 ${value}`, en: `the number ${value}` };
  if (typeof value === "boolean") return { zh: String(value), en: String(value) };
  if (typeof value === "object") return { zh: "键值结构", en: "a map" };
  const text = String(value);
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return { zh: `“${short}”`, en: `"${short}"` };
}

export function missingText(name: string): IssueText {
  return {
    code: "schema/missing",
    message: { zh: `缺少必填项 ${name}`, en: `${name} is missing` },
    hint: {
      zh: `补上 ${name}；没有来源的内容不要编写`,
      en: `add ${name}; never fill in what no source states`,
    },
  };
}

/** More keys than this are not read by anybody. */
const MOST_KEYS = 24;

/** @param known keys of the place, where they are fixed */
export function unknownKeyText(key: string, known: readonly string[], meant?: string): IssueText {
  return {
    code: "schema/unknown-key",
    message: { zh: `不认识的键 ${key}`, en: `the key ${key} is not known here` },
    hint: meant === undefined ? keysText(known) : { zh: `是否指 ${meant}？`, en: `did you mean ${meant}?` },
  };
}

const keysText = (known: readonly string[]): IssueText["hint"] => {
  const listed = known.length > 0 && known.length <= MOST_KEYS;
  const here = listed
    ? { zh: `；此处可用：${known.join("、")}`, en: `; known here: ${known.join(", ")}` }
    : { zh: "", en: "" };
  const extra = known.includes("extra")
    ? { zh: "；没有对应字段的事实放在 extra 之下", en: "; facts no field holds go under extra" }
    : { zh: "", en: "" };
  return {
    zh: `检查拼写与层级${here.zh}${extra.zh}`,
    en: `check spelling and level${here.en}${extra.en}`,
  };
};

export function typeText(expected: string, found: unknown): IssueText {
  const wanted = kindText(expected);
  const got = foundText(found);
  return {
    code: "schema/type",
    message: { zh: `应为${wanted.zh}，实为${got.zh}`, en: `expected ${wanted.en}, found ${got.en}` },
    hint: { zh: `改为${wanted.zh}`, en: `write ${wanted.en}` },
  };
}

/** Text was expected and YAML read a number: 3.10 without quotes is 3.1, 0110 is 110. */
export function unquotedText(found: unknown, written: string | undefined): IssueText {
  const source = written ?? String(found);
  const got = foundText(found);
  return {
    code: "schema/unquoted-text",
    message: { zh: `应为文字，实为${got.zh}`, en: `expected text, found ${got.en}` },
    hint: {
      zh: `写作 "${source}"：不加引号时 YAML 把 ${source} 读成${got.zh}`,
      en: `write "${source}": without quotes YAML reads ${source} as ${got.en}`,
    },
  };
}

/** @param meant the allowed value most like it */
export function valueText(allowed: readonly unknown[], found: unknown, meant?: string): IssueText {
  const got = foundText(found);
  const list = allowed.map(String).join(" | ");
  return {
    code: "schema/value",
    message: { zh: `${got.zh}不是允许的取值`, en: `${got.en} is not one of the allowed values` },
    hint: {
      zh: `${meant === undefined ? "" : `是否指 ${meant}？`}取其一：${list}`,
      en: `${meant === undefined ? "" : `did you mean ${meant}? `}use one of: ${list}`,
    },
  };
}

const SHAPES: Readonly<Record<string, string>> = { date: "YYYY-MM-DD", url: "https://…" };

export function formatText(format: string, pattern: string | undefined, found: unknown): IssueText {
  const got = foundText(found);
  const shape = SHAPES[format] ?? pattern ?? format;
  return {
    code: "schema/format",
    message: { zh: `${got.zh}的写法不对`, en: `${got.en} is not written as expected` },
    hint: { zh: `应写成 ${shape}`, en: `write it as ${shape}` },
  };
}

export function sizeText(direction: "small" | "big", limit: unknown): IssueText {
  const small = direction === "small";
  return {
    code: small ? "schema/too-small" : "schema/too-big",
    message: {
      zh: small ? `内容过少或数过小（至少 ${limit}）` : `内容过多或数过大（至多 ${limit}）`,
      en: small ? `too few or too small (at least ${limit})` : `too many or too large (at most ${limit})`,
    },
    hint: small
      ? { zh: "补足内容，或删去该键", en: "add what is missing, or leave the key out" }
      : { zh: "减少内容", en: "reduce it" },
  };
}

export function otherText(detail: string): IssueText {
  return {
    code: "schema/other",
    message: { zh: `内容不符合要求：${detail}`, en: `not as required: ${detail}` },
    hint: { zh: "对照格式说明修改", en: "compare with the schema" },
  };
}
