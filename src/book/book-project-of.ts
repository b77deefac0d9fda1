import type { FinanceRecord } from "../record/record.js";
import type { BookProject } from "./book-part.js";
import { hashKeyText } from "./plain-hash.js";
import { projectKey } from "./project-key.js";
import { hashText } from "./text-hash.js";

/** Reads what a record says of its project, once for all parts. */
export const bookProjectOf = (record: FinanceRecord): BookProject => {
  const { id, name, totalCost, equity } = record.project;
  return { id, name, totalCost, equity, key: id === undefined ? ofAsset(record) : hashKeyText(id) };
};

const ofAsset = (record: FinanceRecord) => {
  if (record.asset?.id === undefined) return undefined;
  const key = projectKey(record);
  return key === undefined ? undefined : hashText(key);
};
