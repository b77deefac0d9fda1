import { plainWord } from "../../criteria/plain-word.js";
import type { BookPart, BookRecord, MakePart } from "../book-part.js";

/** Near-identical projects whose classes differ, in one class system and edition. */
export const projectClasses: MakePart = (part, { table }): BookPart => ({
  add(of) {
    const { record } = of;
    const classed = classOf(of);
    const amount = record.project.totalCost ?? record.instrument.amount;
    if (classed === undefined || amount === undefined) return;
    const { id, name } = record.project;
    const where = `${plainWord(record.region ?? "")} ${amount} ${classed.system}`;
    const keys = [
      ...(id === undefined ? [] : [`i ${plainWord(id)} ${where}`]),
      ...(name === undefined ? [] : [`n ${plainName(name)} ${where}`]),
    ];
    for (const key of keys) {
      const place = table.place(part, key);
      table.count(place, record.id);
      table.note(place, classed.code);
    }
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
});

const plainName = (name: string): string => plainWord(name).replace(/[\p{P}\p{S}\s]+/gu, "");

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
