import { below, type Finding, type LintCheck, type Place } from "./check.js";
import type { LintEdition } from "./lint-input.js";

/** Every industry code exists in the classification, unless the edition records it as a printing error. */
export const industryCodes: LintCheck = {
  id: "industry-codes",
  description: {
    zh: "行业代码存在于国民经济行业分类",
    en: "industry codes exist in the industrial classification",
  },
  severity: "error",
  check: ({ editions, industryCodes: known }) =>
    known === undefined ? [] : editions.flatMap((edition) => [...unknown(edition, known)]),
};

function* unknown(edition: LintEdition, known: ReadonlySet<string>): Generator<Finding> {
  for (const { code, at, item } of codes(edition)) {
    if (known.has(code) || isErratum(edition, item, code)) continue;
    yield {
      at,
      message: {
        zh: `行业代码 ${code} 不在国民经济行业分类中`,
        en: `the industry code ${code} is not in the industrial classification`,
      },
      hint: {
        zh: "按官方文本核对；官方文本如此印刷时，在 edition.yaml 的 errata 中记录",
        en: "check the official text; where it prints this code, record it under errata in edition.yaml",
      },
    };
  }
}

function isErratum({ header }: LintEdition, item: string | undefined, code: string): boolean {
  return (header.value.errata ?? []).some(
    (erratum) => erratum.item === item && erratum.printed.includes(code),
  );
}

function* codes({ header, items }: LintEdition): Generator<{ code: string; at: Place; item?: string }> {
  for (const [index, code] of header.value.industries.entries()) {
    yield { code, at: { document: header, path: ["industries", index] } };
  }
  for (const placed of items) {
    const { code: item, rows, industries, industriesInRemarks } = placed.value;
    const lists: [readonly string[], ...(string | number)[]][] = [
      [industries ?? [], "industries"],
      [industriesInRemarks?.codes ?? [], "industriesInRemarks", "codes"],
    ];
    for (const [index, row] of (rows ?? []).entries()) {
      lists.push([row.industriesInRemarks?.codes ?? [], "rows", index, "industriesInRemarks", "codes"]);
      for (const field of ["industry", "industryExpected", "industryInferred"] as const) {
        const code = row[field];
        if (code !== undefined) yield { code, at: below(placed, "rows", index, field), item };
      }
    }
    for (const [list, ...path] of lists) {
      for (const [index, code] of list.entries()) yield { code, at: below(placed, ...path, index), item };
    }
  }
}
