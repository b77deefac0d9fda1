import type { DocumentPath } from "../../catalogue/problem.js";
import type { ParsedFile } from "../parse-taxonomy.js";
import type { Finding, LintCheck } from "./check.js";

// in a `u` expression \p{Cs} finds halves of surrogate pairs only
const unclean = /(?![\t\n])\p{Cc}|\p{Cs}|[\u200b\u2028\u2029\ufeff\ufffd]/u;

/** Text holds no control characters, invisible marks, broken surrogates or replacement characters. */
export const cleanText: LintCheck = {
  id: "clean-text",
  description: {
    zh: "文字中没有控制字符、不可见字符或乱码",
    en: "text holds no control, invisible or broken characters",
  },
  severity: "error",
  check: ({ files }) => files.flatMap((document) => [...unclear(document, document.value, [])]),
};

function* unclear(document: ParsedFile<unknown>, value: unknown, path: DocumentPath): Generator<Finding> {
  if (typeof value === "string") {
    if (unclean.test(value)) yield finding(document, path, value, false);
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield* unclear(document, value[i], [...path, i]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (unclean.test(key)) yield finding(document, [...path, key], key, true);
      yield* unclear(document, inner, [...path, key]);
    }
  }
}

function finding(document: ParsedFile<unknown>, path: DocumentPath, text: string, key: boolean): Finding {
  const found = unclean.exec(text)?.[0] ?? "";
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    at: { document, path, key },
    message: { zh: `文字中有不应出现的字符 ${code}`, en: `the text holds the character ${code}` },
    hint: { zh: "删去该字符，或重新录入这段文字", en: "remove it, or type the text again" },
  };
}
