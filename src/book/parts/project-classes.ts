import type { BookPart, BookRecord, MakePart } from "../book-part.js";
import { toCents } from "../cents.js";
import { keyText } from "../key-text.js";
import { plainName } from "../plain-name.js";

/** Near-identical projects whose classes differ, in one class system and edition. */
export const projectClasses: MakePart = (part, { table, lacks }): BookPart => {
  const whereOf = createWhere();
  const note = (project: string, where: string, cents: number, id: string, code: string): void => {
    const place = table.place(part, project, where, cents);
    table.count(place, id);
    table.note(place, code);
  };
  return {
    add(of) {
      const { record } = of;
      const { id, name, totalCost } = record.project;
      const amount = totalCost ?? record.instrument.amount;
      const nameless = id === undefined && name === undefined;
      if (nameless || amount === undefined) {
        if (of.labelled) lacks(nameless ? "project.name" : "project.totalCost", record);
        return;
      }
      const classed = classOf(of);
      if (classed === undefined) {
        if (of.labelled) lacks("catalogue.claimedCode", record);
        return;
      }
      const where = whereOf(record.region ?? "", classed.system);
      const cents = toCents(amount);
      const number = id === undefined ? undefined : of.project;
      const called = name === undefined ? undefined : plainName(name);
      if (number !== undefined) note(number, where, cents, record.id, classed.code);
      if (called !== undefined && called !== number) note(called, where, cents, record.id, classed.code);
    },
    least: 2,
    judge: ({ count, ids, values }) =>
      values.length < 2
        ? []
        : [
            {
              code: "book-different-codes",
              path: "catalogue.claimedCode",
              params: { records: count, codes: values.join(" / ") },
              records: ids,
              recordCount: count,
              sums: {},
            },
          ],
  };
};

/** Records of one place and class system come together. */
const createWhere = (): ((region: string, system: string) => string) => {
  let [lastRegion, lastSystem, where] = ["", "", ""];
  return (region, system) => {
    if (region !== lastRegion || system !== lastSystem || where === "") {
      where = ` ${keyText(region)} ${system}`;
      lastRegion = region;
      lastSystem = system;
    }
    return where;
  };
};

/** The class the sender claims; without one, the item that was found, where it needs no second look. */
const classOf = ({
  record,
  answer,
}: BookRecord): { readonly system: string; readonly code: string } | undefined => {
  const { catalogue, codes } = record;
  const edition = catalogue.claimedVersion ?? answer.edition ?? "";
  if (catalogue.claimedCode !== undefined)
    return { system: `claimed ${edition}`, code: catalogue.claimedCode };
  if (codes.pboc !== undefined) return { system: "pboc", code: codes.pboc };
  if (codes.nfra !== undefined) return { system: "nfra", code: codes.nfra };
  if (codes.local !== undefined) return { system: "local", code: codes.local };
  const { code, status } = answer;
  if (code === null || (status !== "eligible" && status !== "needs-evidence")) return undefined;
  return { system: `answer ${answer.catalogue} ${answer.edition}`, code };
};
