import type { FinanceRecord } from "../record/record.js";
import { keyText } from "./key-text.js";

/** The project a record is about, else the asset, as keys compare it. */
export const projectKey = ({ project, asset }: FinanceRecord): string | undefined => {
  if (project.id !== undefined) return keyText(project.id);
  return asset?.id === undefined ? undefined : `asset ${keyText(asset.id)}`;
};
