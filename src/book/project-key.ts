import { plainWord } from "../criteria/plain-word.js";
import type { FinanceRecord } from "../record/record.js";

/** What a line or a record is about: the project, else the asset. */
export const projectKey = (record: FinanceRecord, lineProject?: string): string | undefined => {
  const id = lineProject ?? record.project.id;
  if (id !== undefined) return `p ${plainWord(id)}`;
  const asset = record.asset?.id;
  return asset === undefined ? undefined : `a ${plainWord(asset)}`;
};
