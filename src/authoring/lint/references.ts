import type { EditionRef } from "../../catalogue/edition-ref.js";
import type { Finding, Place } from "./check.js";
import type { LintEdition } from "./lint-input.js";

/** The edition a reference names, where it is among the files. */
export function editionOf(editions: readonly LintEdition[], ref: EditionRef): LintEdition | undefined {
  return editions.find(
    ({ header: { value } }) => value.catalogue === ref.catalogue && value.edition === ref.edition,
  );
}

/** Codes of all groups and items of the edition. */
export function codesOf({ groups, items }: LintEdition): ReadonlySet<string> {
  return new Set([...groups, ...items].map(({ value }) => value.code));
}

export function unknownCode(at: Place, code: string): Finding {
  return {
    at,
    message: { zh: `条目 ${code} 不存在`, en: `item ${code} does not exist` },
    hint: { zh: "改正编码", en: "correct the code" },
  };
}

/** A warning only: a bank's own folder may refer to an edition that is not in it. */
export function unknownEdition(at: Place, { catalogue, edition }: EditionRef): Finding {
  return {
    at,
    severity: "warning",
    message: {
      zh: `此处没有 ${catalogue} ${edition}，无法核对`,
      en: `${catalogue} ${edition} is not here, so this cannot be checked against it`,
    },
    hint: { zh: "核对目录与版本的写法", en: "check how catalogue and edition are written" },
  };
}
