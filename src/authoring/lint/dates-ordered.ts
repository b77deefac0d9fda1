import type { EditionHeader } from "../../catalogue/schema.js";
import type { Finding, LintCheck } from "./check.js";
import type { LintEdition, LintInput } from "./lint-input.js";

const order = ["dated", "published", "effective", "superseded"] as const;
const written = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Dates are written YYYY-MM-DD (or as exactly as they are known) and follow one another. */
export const datesOrdered: LintCheck = {
  id: "dates-ordered",
  description: {
    zh: "日期写法正确，成文、发布、施行、废止依次不早于前者，各版本按先后排列",
    en: "dates are well written; dated, published, effective and superseded follow one another, as do editions",
  },
  severity: "error",
  check: (input) => [
    ...input.editions.flatMap((edition) => [...withinEdition(edition)]),
    ...acrossEditions(input),
  ],
};

function* withinEdition({ header }: LintEdition): Generator<Finding> {
  let before: { field: keyof EditionHeader; date: string } | undefined;
  for (const field of order) {
    const date = header.value[field];
    if (date === null) continue;
    const at = { document: header, path: [field] };
    if (!written.test(date)) {
      yield {
        at,
        message: { zh: `日期 ${date} 的写法不对`, en: `the date ${date} is not written as expected` },
        hint: {
          zh: "写作 YYYY-MM-DD；只知年月时写 YYYY-MM，不知则写 null",
          en: "write YYYY-MM-DD, or YYYY-MM where only the month is known, or null",
        },
      };
      continue;
    }
    if (before && isBefore(date, before.date)) {
      yield {
        at,
        message: {
          zh: `${field} ${date} 早于 ${before.field} ${before.date}`,
          en: `${field} ${date} is before ${before.field} ${before.date}`,
        },
        hint: { zh: "按官方文本核对两个日期", en: "check both dates against the official text" },
      };
    }
    before = { field, date };
  }
}

function* acrossEditions({ catalogues, editions }: LintInput): Generator<Finding> {
  for (const document of catalogues) {
    const { id, editions: listed } = document.value;
    let before: { edition: string; date: string } | undefined;
    for (const [index, edition] of listed.entries()) {
      const found = editions.find(
        ({ header: { value } }) => value.catalogue === id && value.edition === edition,
      );
      const date = found?.header.value.effective ?? found?.header.value.published;
      if (!date || !written.test(date)) continue;
      if (before && isBefore(date, before.date)) {
        yield {
          at: { document, path: ["editions", index] },
          message: {
            zh: `版本 ${edition}（${date}）早于排在其前的 ${before.edition}（${before.date}）`,
            en: `the edition ${edition} (${date}) is older than ${before.edition} (${before.date}) listed before it`,
          },
          hint: { zh: "按施行先后排列 editions", en: "list editions in the order they took effect" },
        };
      }
      before = { edition, date };
    }
  }
}

/** Only as far as both dates are known: 2024-03 is not before 2024-03-15. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
