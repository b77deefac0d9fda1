import type { BookPart, BookRecord, MakePart } from "../book-part.js";
import { toCents } from "../cents.js";
import { hashKeyText, hashPlainName } from "../plain-hash.js";
import { hashText, joinHashes, type TextHash } from "../text-hash.js";

/** Near-identical projects whose classes differ, in one class system and edition. */
export const projectClasses: MakePart = (part, { table, lacks }): BookPart => {
  const whereOf = createWhere();
  const take = (key: TextHash, more: TextHash, figure: number, id: string, value: string): void =>
    table.take({ part, key, more, figure, id, value, first: 0, second: 0, most: -1 });
  return {
    add(of) {
      const { record } = of;
      const { id, name, totalCost, key } = of.project;
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
      const where = whereOf(record.region ?? "", classed);
      const cents = toCents(amount);
      const number = id === undefined ? undefined : key;
      const called = name === undefined ? undefined : hashPlainName(name);
      const same = called !== undefined && called.high === number?.high && called.low === number.low;
      if (number !== undefined) take(number, where, cents, record.id, classed.code);
      if (called !== undefined && !same) take(called, where, cents, record.id, classed.code);
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

/** Many records in a row are of one class system and edition, and often of one region. */
const createWhere = (): ((region: string, classed: Classed) => TextHash) => {
  let [lastRegion, lastBy, lastCatalogue, lastEdition] = ["", "", "", ""];
  let system: TextHash | undefined;
  let where: TextHash | undefined;
  return (region, { by, catalogue, edition }) => {
    if (system === undefined || by !== lastBy || catalogue !== lastCatalogue || edition !== lastEdition) {
      system = joinHashes(hashText(catalogue), hashText(edition), SYSTEMS.indexOf(by));
      where = undefined;
      lastBy = by;
      lastCatalogue = catalogue;
      lastEdition = edition;
    }
    if (where === undefined || region !== lastRegion) {
      where = joinHashes(hashKeyText(region), system);
      lastRegion = region;
    }
    return where;
  };
};

/** Class systems; their order is part of keys. */
const SYSTEMS = ["claimed", "pboc", "nfra", "local", "answer"] as const;

/** A class in an edition of a system; where a system has one edition only, nothing is said of it. */
interface Classed {
  readonly by: (typeof SYSTEMS)[number];
  readonly catalogue: string;
  readonly edition: string;
  readonly code: string;
}

/** The class the sender claims; without one, the item that was found, where it needs no second look. */
const classOf = ({ record, answer }: BookRecord): Classed | undefined => {
  const { catalogue, codes } = record;
  const { claimedCode } = catalogue;
  if (claimedCode !== undefined) {
    const edition = catalogue.claimedVersion ?? answer.edition ?? "";
    return { by: "claimed", catalogue: "", edition, code: claimedCode };
  }
  if (codes.pboc !== undefined) return { by: "pboc", ...onlyEdition, code: codes.pboc };
  if (codes.nfra !== undefined) return { by: "nfra", ...onlyEdition, code: codes.nfra };
  if (codes.local !== undefined) return { by: "local", ...onlyEdition, code: codes.local };
  const { code, status } = answer;
  if (code === null || (status !== "eligible" && status !== "needs-evidence")) return undefined;
  return { by: "answer", catalogue: answer.catalogue ?? "", edition: answer.edition ?? "", code };
};
const onlyEdition = { catalogue: "", edition: "" } as const;
