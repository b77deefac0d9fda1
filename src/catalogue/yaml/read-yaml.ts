import { LineCounter, parseDocument } from "yaml";
import type { Problem } from "../problem.js";
import { createLocator, type DocumentLocator } from "./document-locator.js";
import { plainValue } from "./plain-value.js";
import { syntaxTexts } from "./syntax-text.js";

export interface YamlReading {
  readonly value: unknown;
  readonly locator: DocumentLocator;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML text into plain values. Hostile or broken text gives problems with positions; nothing is
 * ever thrown.
 */
export function readYaml(text: string, file: string): YamlReading {
  try {
    return read(text, file);
  } catch (cause) {
    // the parser recurses over nested collections and may run out of stack before its own limit
    const detail = cause instanceof Error ? cause.message : String(cause);
    return failed(file, "yaml/unreadable", { zh: `无法解析：${detail}`, en: `cannot be parsed: ${detail}` });
  }
}

function read(text: string, file: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // duplicates are found by the walk below, in linear time
    uniqueKeys: false,
    version: "1.2",
    merge: false,
    resolveKnownTags: false,
    logLevel: "error",
  });
  const locator = createLocator(document.contents, lines);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? { line: 1, column: 1 } : { line, column: col };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    code: `yaml/${error.code.toLowerCase().replaceAll("_", "-")}`,
    severity: "error",
    file,
    ...at(error.pos[0]),
    path: "",
    ...syntaxTexts[error.code],
  }));
  if (problems.length > 0) return { value: undefined, locator, problems };
  if (document.directives.yaml.explicit) {
    return failed(file, "yaml/directive", {
      zh: "不允许使用 %YAML 指令",
      en: "the %YAML directive is not allowed",
    });
  }
  if (document.contents === null) {
    return failed(file, "yaml/empty", { zh: "文件没有内容", en: "the file has no content" });
  }
  const value = plainValue(document.contents, ({ offset, path, ...fault }) => {
    problems.push({ severity: "error", file, ...at(offset), path: path.join("."), ...fault });
  });
  return { value, locator, problems };
}

function failed(file: string, code: string, message: Problem["message"]): YamlReading {
  const problem: Problem = {
    code,
    severity: "error",
    file,
    line: 1,
    column: 1,
    path: "",
    message,
    hint: { zh: "检查文件内容，或删去该文件", en: "check the content of the file, or remove the file" },
  };
  return { value: undefined, locator: createLocator(null, new LineCounter()), problems: [problem] };
}
