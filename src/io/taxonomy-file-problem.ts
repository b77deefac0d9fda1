import type { BilingualText, Language, Problem } from "../catalogue/problem.js";
import { systemErrorText } from "../messages/system-error.js";

interface FileText {
  readonly message: BilingualText;
  readonly hint: BilingualText;
}

const texts = {
  "not-a-folder": {
    message: { zh: "不是文件夹", en: "this is not a folder" },
    hint: {
      zh: "给出含 catalogue.yaml 的文件夹，或含 catalogues/ 的分类文件夹",
      en: "give the folder that holds catalogue.yaml, or a taxonomy folder that holds catalogues/",
    },
  },
  "no-catalogue": {
    message: { zh: "文件夹中没有目录", en: "there is no catalogue in this folder" },
    hint: {
      zh: "给出含 catalogue.yaml 的文件夹，或含 catalogues/ 的分类文件夹",
      en: "give the folder that holds catalogue.yaml, or a taxonomy folder that holds catalogues/",
    },
  },
  unreadable: {
    message: { zh: "无法读取", en: "this cannot be read" },
    hint: { zh: "核对路径与读取权限", en: "check the path and the permission to read it" },
  },
  encoding: {
    message: { zh: "不是 UTF-8 编码", en: "this is not UTF-8" },
    hint: {
      zh: "另存为 UTF-8（常见原因：以 GBK 保存）",
      en: "save the file as UTF-8 (often it was saved as GBK)",
    },
  },
  "too-large": {
    message: { zh: "文件过大（超过16 MB）", en: "the file is too large (over 16 MB)" },
    hint: { zh: "拆成多个分节文件", en: "split it into several sections" },
  },
  "too-deep": {
    message: { zh: "文件夹嵌套过深，未读取", en: "the folder lies too deep and was not read" },
    hint: {
      zh: "放到 catalogues/<目录>/<版本>/ 之下，或删去",
      en: "move it to catalogues/<catalogue>/<edition>/, or remove it",
    },
  },
} satisfies Record<string, FileText>;

/**
 * A file or folder that cannot be read at all.
 *
 * @param cause what the operating system said
 */
export function fileProblem(code: keyof typeof texts, file: string, cause?: unknown, line = 1): Problem {
  const { message, hint } = texts[code];
  const said = (lang: Language): string => (cause === undefined ? "" : systemErrorText(cause, lang));
  const more =
    cause === undefined
      ? message
      : { zh: `${message.zh}：${said("zh")}`, en: `${message.en}: ${said("en")}` };
  return { code: `file/${code}`, severity: "error", file, line, column: 1, path: "", message: more, hint };
}
