import type { ParsedFile } from "../parse-taxonomy.js";
import type { Regime } from "../vocabulary.js";
import type { Finding, LintCheck } from "./check.js";

const nation = "CN";

/** A region is a six-digit GB/T 2260 code; nation-wide catalogues may say CN. */
export const regionCode: LintCheck = {
  id: "region-code",
  description: {
    zh: "地区为六位行政区划代码；全国性目录可写 CN",
    en: "a region is a six-digit administrative code; nation-wide catalogues may say CN",
  },
  severity: "error",
  check: ({ catalogues, editions }) =>
    [...catalogues, ...editions.map(({ header }) => header)].flatMap((document) => [...fault(document)]),
};

function* fault(document: ParsedFile<{ region: string; regime: Regime }>): Generator<Finding> {
  const { region, regime } = document.value;
  if (/^\d{6}$/.test(region) || (region === nation && regime !== "local-transition")) return;
  yield {
    at: { document, path: ["region"] },
    message: {
      zh: `地区 ${region} 不是六位行政区划代码`,
      en: `the region ${region} is not a six-digit code`,
    },
    hint: {
      zh: '写六位代码并加引号，例如省级 "140000"；全国写 CN',
      en: 'write six digits in quotes, for a province "140000"; for the nation CN',
    },
  };
}
