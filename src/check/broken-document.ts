import type { BilingualText } from "../catalogue/problem.js";
import type { Place } from "./finding.js";
import type { SourceDocument } from "./source-document.js";

const texts = {
  "json/invalid": {
    message: { zh: "此处不是有效的 JSON", en: "this is not valid JSON" },
    hint: {
      zh: "检查逗号、引号与括号；JSON 不写注释，末项之后不写逗号",
      en: "check commas, quotes and brackets; JSON has no comments and no comma behind the last entry",
    },
  },
  "front-matter/open": {
    message: { zh: "文件头部没有结束", en: "the front matter has no end" },
    hint: { zh: "在头部之后单独写一行 ---", en: "put a line of --- behind it" },
  },
} as const satisfies Record<string, { readonly message: BilingualText; readonly hint: BilingualText }>;

/** What stands where a product should, and why it is none. */
export const brokenDocument = (code: keyof typeof texts, file: string, place: Place): SourceDocument => {
  const { line, column } = place;
  const problem = { code, severity: "error", file, line, column, path: "", ...texts[code] } as const;
  return { value: undefined, problems: [problem], has: () => false, place: () => place };
};
