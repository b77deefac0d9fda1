import type { BookPart, BookRecord, MakePart } from "../book-part.js";
import { keyText } from "../key-text.js";

/** Near-identical projects whose classes differ, in one class system and edition. */
export const projectClasses: MakePart = (part, { table }): BookPart => {
  const note = (project: string, where: string, id: string, code: string): void => {
    const place = table.place(part, project, where);
    table.count(place, id);
    table.note(place, code);
  };
  return {
    add(of) {
      const { record } = of;
      const { id, name, totalCost } = record.project;
      const amount = totalCost ?? record.instrument.amount;
      if ((id === undefined && name === undefined) || amount === undefined) return;
      const classed = classOf(of);
      if (classed === undefined) return;
      const where = ` ${keyText(record.region ?? "")} ${amount} ${classed.system}`;
      const number = id === undefined ? undefined : of.project;
      const called = name === undefined ? undefined : plainName(name);
      if (number !== undefined) note(number, where, record.id, classed.code);
      if (called !== undefined && called !== number) note(called, where, record.id, classed.code);
    },
    judge: ({ count, ids, values }) =>
      count < 2 || values.length < 2
        ? []
        : [
            {
              code: "book-different-codes",
              path: "catalogue.claimedCode",
              params: { records: count, codes: values.join("、") },
              records: ids,
              recordCount: count,
              sums: {},
            },
          ],
  };
};

/** Punctuation and signs are left out, so that 甲（一期） and 甲 一期 are one name. */
const plainName = (name: string): string => {
  const plain = keyText(name);
  return WORDS_ONLY.test(plain) ? plain : plain.replace(/[\p{P}\p{S}\s]+/gu, "");
};

const WORDS_ONLY = /^[\u4e00-\u9fa5a-z0-9]*$/;

/** The class the sender claims; without one, the item that was found, where it needs no second look. */
const classOf = ({
  record,
  result,
}: BookRecord): { readonly system: string; readonly code: string } | undefined => {
  const { catalogue, codes } = record;
  const edition = catalogue.claimedVersion ?? result.assessments[0]?.edition ?? "";
  if (catalogue.claimedCode !== undefined)
    return { system: `claimed ${edition}`, code: catalogue.claimedCode };
  if (codes.pboc !== undefined) return { system: "pboc", code: codes.pboc };
  if (codes.nfra !== undefined) return { system: "nfra", code: codes.nfra };
  if (codes.local !== undefined) return { system: "local", code: codes.local };
  const { code, status, regime } = result.decision;
  if (code === null || (status !== "eligible" && status !== "needs-evidence")) return undefined;
  const answered = result.assessments.find((assessment) => assessment.regime === regime);
  return { system: `answer ${answered?.catalogue} ${answered?.edition}`, code };
};
