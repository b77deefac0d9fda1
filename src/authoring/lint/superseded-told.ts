import type { Finding, LintCheck } from "./check.js";
import type { LintEdition, LintInput } from "./lint-input.js";

/** An edition without an end stays in force beside the one that took its place, and both would be applied. */
export const supersededTold: LintCheck = {
  id: "superseded-told",
  description: {
    zh: "已有后续版本施行的版本写明被取代日期",
    en: "an edition whose successor has taken effect says when it was superseded",
  },
  severity: "warning",
  check: ({ catalogues, editions }) =>
    catalogues.flatMap(({ value: { id, editions: listed } }) => [
      ...endless(listed.flatMap((edition) => editionsOf(editions, id, edition))),
    ]),
};

const editionsOf = (editions: LintInput["editions"], id: string, edition: string): readonly LintEdition[] =>
  editions.filter(({ header: { value } }) => value.catalogue === id && value.edition === edition);

/** A successor known by its title only, or without a day of effect, has ended nothing yet. */
function* endless(inOrder: readonly LintEdition[]): Generator<Finding> {
  for (const [index, { header }] of inOrder.entries()) {
    const next = inOrder.slice(index + 1).find((later) => later.header.value.effective !== null);
    if (next === undefined || header.value.superseded !== null) continue;
    const { edition, effective } = next.header.value;
    yield {
      at: { document: header, path: ["superseded"] },
      message: {
        zh: `版本 ${edition} 自 ${effective} 施行，本版本没有被取代日期`,
        en: `the edition ${edition} is in force from ${effective}, and this one has no date of being superseded`,
      },
      hint: {
        zh: `写明 superseded，通常是 "${effective}"；两个版本并行的，写两者并行到哪一天`,
        en: `write superseded, as a rule "${effective}"; where both go on side by side, the day that ends`,
      },
    };
  }
}
