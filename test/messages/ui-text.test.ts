import { describe, expect, test } from "vitest";
import { enAdvice } from "../../src/messages/en-advice.js";
import { enBulk } from "../../src/messages/en-bulk.js";
import { enCli } from "../../src/messages/en-cli.js";
import { enLabels } from "../../src/messages/en-labels.js";
import { enReasons } from "../../src/messages/en-reasons.js";
import { enTerms } from "../../src/messages/en-terms.js";
import { fillTemplate } from "../../src/messages/fill-template.js";
import { zhAdvice } from "../../src/messages/zh-advice.js";
import { zhBulk } from "../../src/messages/zh-bulk.js";
import { zhCli } from "../../src/messages/zh-cli.js";
import { zhLabels } from "../../src/messages/zh-labels.js";
import { zhReasons } from "../../src/messages/zh-reasons.js";
import { zhTerms } from "../../src/messages/zh-terms.js";

type Table = Readonly<Record<string, string>>;

const pairs: readonly (readonly [string, Table, Table])[] = [
  ["advice", zhAdvice, enAdvice],
  ["bulk", zhBulk, enBulk],
  ["cli", zhCli, enCli],
  ["labels", zhLabels, enLabels],
  ["reasons", zhReasons, enReasons],
  ["terms", zhTerms, enTerms],
];

const gaps = (text: string) => [...new Set(text.match(/\{[a-zA-Z]+\}/g) ?? [])].sort();

describe("messages", () => {
  test.each(pairs)("%s: both languages say the same codes and fill the same gaps", (_, zh, en) => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [code, text] of Object.entries(zh)) expect(gaps(en[code] ?? ""), code).toEqual(gaps(text));
  });

  test.each(pairs)("%s: an optional stretch holds a gap, so that it can be left out", (_, zh, en) => {
    for (const [code, text] of [...Object.entries(zh), ...Object.entries(en)]) {
      for (const stretch of text.match(/\[[^\]]*\]/g) ?? []) expect(stretch, code).toMatch(/\{[a-zA-Z]+\}/);
    }
  });
});

describe("fillTemplate", () => {
  test("drops a stretch whose gap is empty, marks a gap elsewhere", () => {
    expect(fillTemplate("{a}[, {b}]", { a: "x", b: "" })).toBe("x");
    expect(fillTemplate("{a}[, {b}]", { b: "y" })).toBe("?, y");
  });

  test("writes one and many as the count is", () => {
    const text = "{n} {n|file|files}";
    expect([0, 1, 2].map((n) => fillTemplate(text, { n }))).toEqual(["0 files", "1 file", "2 files"]);
  });

  test("never reads what it fills in as a template", () => {
    expect(fillTemplate("{a} {b}", { a: "{b}[x]", b: "y" })).toBe("{b}[x] y");
  });
});
