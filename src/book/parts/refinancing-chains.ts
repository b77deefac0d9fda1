import type { UsesOfMoney } from "../../flags/uses-of-money.js";
import type { FinanceRecord } from "../../record/record.js";
import type { BookPart, MakePart } from "../book-part.js";
import { keyText } from "../key-text.js";
import { projectKey } from "../project-key.js";
import { hashText } from "../text-hash.js";

/**
 * A debt that repays a debt that itself repaid one. A refinancing leaves its project and the days it began
 * under a key; a debt that is repaid leaves its project and the day it was drawn under the same one.
 */
export const refinancingChains: MakePart = (part, { table, uses, lacks }): BookPart => {
  const note = (id: string, project: string, day: string, made: number, repaid: number): void => {
    const place = table.place(part, hashText(`${project} ${day}`));
    table.count(place, id);
    table.add(place, made, repaid);
    table.note(place, `${day} ${project}`);
  };
  return {
    add({ record, labelled }) {
      if (!labelled || !refinances(record, uses)) return;
      const { instrument } = record;
      const own = projectKey(record);
      const debts = record.originalDebt ?? [];
      const projects = projectsOf(record, own);
      if (projects.size === 0) lacks("originalDebt.projectId", record);
      const days = new Set([instrument.firstDrawdownOn, instrument.issuedOn]);
      days.delete(undefined);
      if (days.size === 0) lacks("instrument.firstDrawdownOn", record);
      for (const day of days) {
        for (const project of projects) note(record.id, project, day ?? "", 1, 0);
      }
      if (debts.every(({ drawnOn }) => drawnOn === undefined)) lacks("originalDebt.drawnOn", record);
      for (const { projectId, drawnOn } of debts) {
        const project = projectId === undefined ? own : keyText(projectId);
        if (project !== undefined && drawnOn !== undefined) note(record.id, project, drawnOn, 0, 1);
      }
    },
    least: 2,
    judge({ count, first, second, ids, values }) {
      if (first === 0 || second === 0 || ids.length < 2) return [];
      const [day = "", ...project] = (values[0] ?? "").split(" ");
      return [
        {
          code: "book-refinancing-chain",
          path: "originalDebt",
          params: { day, project: project.join(" "), records: count },
          records: ids,
          recordCount: count,
          sums: {},
        },
      ];
    },
  };
};

const refinances = (record: FinanceRecord, uses: UsesOfMoney): boolean => {
  if (record.originalDebt !== undefined && record.originalDebt.length > 0) return true;
  const { purposeType } = record.instrument;
  if (purposeType !== undefined && uses.isRefinancing({ purposeType })) return true;
  return record.proceeds.lines.some(
    (line) => line.purposeType !== undefined && uses.isRefinancing({ purposeType: line.purposeType }),
  );
};

const projectsOf = (record: FinanceRecord, own: string | undefined): ReadonlySet<string> => {
  const named = [...record.proceeds.lines, ...(record.originalDebt ?? [])].flatMap(({ projectId }) =>
    projectId === undefined ? [] : [keyText(projectId)],
  );
  return new Set(own === undefined ? named : [...named, own]);
};
