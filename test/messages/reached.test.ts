import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { errorCodes } from "../../src/errors.js";
import { noticeCodes } from "../../src/messages/notice-code.js";
import { zhAdvice } from "../../src/messages/zh-advice.js";
import { zhBulk } from "../../src/messages/zh-bulk.js";
import { zhCheck } from "../../src/messages/zh-check.js";
import { zhCli } from "../../src/messages/zh-cli.js";
import { zhLabels } from "../../src/messages/zh-labels.js";
import { zhManual } from "../../src/messages/zh-manual.js";
import { zhReasons } from "../../src/messages/zh-reasons.js";
import { zhReports } from "../../src/messages/zh-reports.js";
import { zhRules } from "../../src/messages/zh-rules.js";
import { zhTerms } from "../../src/messages/zh-terms.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Where codes are defined, and so no sign that one is used. */
const definitions = /^src\/(errors|messages\/(zh|en)(-[a-z]+)?|messages\/notice-code)\.ts$/;

/** Every text of the sources and of the scripts that write pages, and the patterns of the texts they put together. */
const spoken = { texts: new Set<string>(), patterns: new Set<string>() };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const listen = (node: ts.Node): void => {
  if (ts.isStringLiteralLike(node)) spoken.texts.add(node.text);
  if (ts.isTemplateExpression(node) && /^[a-zA-Z]/.test(node.head.text)) {
    const rest = node.templateSpans.map(({ literal }) => `.+${escaped(literal.text)}`);
    spoken.patterns.add(`^${escaped(node.head.text)}${rest.join("")}$`);
  }
  ts.forEachChild(node, listen);
};

for (const folder of ["src", "scripts"]) {
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name).replaceAll("\\", "/");
    if (!path.endsWith(".ts") || definitions.test(path)) continue;
    listen(ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.ES2022));
  }
}

const patterns = [...spoken.patterns].map((pattern) => new RegExp(pattern));
const isReached = (code: string): boolean =>
  spoken.texts.has(code) || patterns.some((pattern) => pattern.test(code));

describe("every code is used by some part of the program, as it stands or as one of a family", () => {
  test.each([
    ["errors", errorCodes],
    ["notices", noticeCodes],
    ["advice", Object.keys(zhAdvice)],
    ["bulk", Object.keys(zhBulk)],
    ["check", Object.keys(zhCheck)],
    ["command line", Object.keys(zhCli)],
    ["labels", Object.keys(zhLabels)],
    ["papers", Object.keys(zhManual)],
    ["reasons", Object.keys(zhReasons)],
    ["reports", Object.keys(zhReports)],
    ["rules", Object.keys(zhRules)],
    ["terms", Object.keys(zhTerms)],
  ])("%s", (_, codes) => {
    expect(codes.length).toBeGreaterThan(3);
    expect(codes.filter((code) => !isReached(code))).toEqual([]);
  });
});

test("a code that nobody uses is noticed", () => {
  expect(isReached("check.message-of-nobody")).toBe(false);
});
