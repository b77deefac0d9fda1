import { below, type Finding, type LintCheck } from "./check.js";
import type { LintEdition } from "./lint-input.js";

/** In one edition a code means one group or one item. */
export const uniqueCodes: LintCheck = {
  id: "unique-codes",
  description: { zh: "同一版本内编码不重复", en: "codes are unique in an edition" },
  severity: "error",
  check: ({ editions }) => editions.flatMap((edition) => [...duplicates(edition)]),
};

function* duplicates({ groups, items }: LintEdition): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const placed of [...groups, ...items]) {
    const { code, name } = placed.value;
    const first = seen.get(code);
    if (first === undefined) {
      seen.set(code, name);
      continue;
    }
    yield {
      at: below(placed, "code"),
      message: {
        zh: `编码 ${code} 已用于“${first}”`,
        en: `the code ${code} is already used by "${first}"`,
      },
      hint: {
        zh: "按官方文本核对编码；确为同一条目则合并",
        en: "check the code against the official text; merge the entries if they are the same",
      },
    };
  }
}
