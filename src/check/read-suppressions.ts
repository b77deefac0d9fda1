import { readFile } from "node:fs/promises";
import { parseDocument } from "../catalogue/parse-document.js";
import { configError, configUnreadable } from "../config/config-error.js";
import type { Lang } from "../messages/lang.js";
import { type Suppression, suppressionsSchema } from "./suppressions-schema.js";

/** A suppression with the line it stands on. */
export interface PlacedSuppression {
  readonly suppression: Suppression;
  readonly line: number;
  readonly column: number;
}

/** @throws VerdexError `CONFIG_INVALID` with file, line and column. */
export const readSuppressions = async (file: string, lang: Lang): Promise<readonly PlacedSuppression[]> => {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw configUnreadable(file, error, lang);
  }
  const parsed = parseDocument({ text, file, schema: suppressionsSchema });
  if (!parsed.ok) throw configError(parsed.problems, lang);
  return parsed.value.suppressions.map((suppression, at) => ({
    suppression,
    ...parsed.locator.locate(["suppressions", at]),
  }));
};
