import type { Regime } from "../../catalogue/vocabulary.js";
import type { ParsedFile } from "../parse-taxonomy.js";
import type { Finding, LintCheck } from "./check.js";

/** The nation itself in GB/T 2260: no local catalogue is of that region. */
const nation = "100000";

/** A region is a six-digit GB/T 2260 code, 100000 for nation-wide catalogues. */
export const regionCode: LintCheck = {
  id: "region-code",
  description: {
    zh: "地区为六位行政区划代码；全国性目录写 100000",
    en: "a region is a six-digit administrative code, 100000 for nation-wide catalogues",
  },
  severity: "error",
  check: ({ catalogues, editions }) =>
    [...catalogues, ...editions.map(({ header }) => header)].flatMap((document) => [...fault(document)]),
};

function* fault(document: ParsedFile<{ region: string; regime: Regime }>): Generator<Finding> {
  const { region, regime } = document.value;
  const hint = {
    zh: '写六位代码并加引号，例如省级 "140000"；全国写 "100000"',
    en: 'write six digits in quotes, for a province "140000"; for the nation "100000"',
  };
  if (!/^\d{6}$/.test(region)) {
    yield {
      at: { document, path: ["region"] },
      message: {
        zh: `地区 ${region} 不是六位行政区划代码`,
        en: `the region ${region} is not a six-digit code`,
      },
      hint,
    };
  } else if (region === nation && regime === "local-transition") {
    yield {
      at: { document, path: ["region"] },
      message: {
        zh: `地方目录的地区不能是全国（${nation}）`,
        en: `a local catalogue cannot be of the whole nation (${nation})`,
      },
      hint,
    };
  }
}
