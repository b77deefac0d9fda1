import type { Finding, LintCheck } from "./check.js";
import type { LintInput } from "./lint-input.js";

/** Records name their region more often than they give its code, so that a local list without a name is rarely found. */
export const regionName: LintCheck = {
  id: "region-name",
  description: {
    zh: "地方目录写明地名",
    en: "a local catalogue names its region",
  },
  severity: "warning",
  check: (input) => [...nameless(input)],
};

function* nameless({ editions }: LintInput): Generator<Finding> {
  for (const { header } of editions) {
    const { regime, regionName: name, region } = header.value;
    if (regime !== "local-transition" || (name !== undefined && name.trim() !== "")) continue;
    yield {
      at: { document: header, path: ["region"] },
      message: {
        zh: `没有地名（regionName），只有以代码 ${region} 写地区的记录会用到本目录`,
        en: `there is no regionName: only records that give their region as the code ${region} are held against it`,
      },
      hint: { zh: "加上地名，例如 regionName: 河南省", en: "add the name, such as regionName: 河南省" },
    };
  }
}
