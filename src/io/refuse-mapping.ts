import { message } from "../messages/message.js";
import type { RecordFormat } from "./detect-format.js";
import type { Input } from "./input.js";
import { inputError } from "./input-error.js";

/** Refuses a column mapping for what has no columns: it would be without effect, and each record be rejected. */
export function refuseMapping(
  input: Pick<Input, "lang" | "filename" | "saved">,
  format: Exclude<RecordFormat, "csv" | "xlsx" | "parquet">,
): void {
  if (input.saved === undefined) return;
  const { lang } = input;
  const detail = message(lang, "input.no-columns", { format: format === "xml" ? "XML" : "JSON" });
  throw inputError(input, "INPUT_UNREADABLE", { detail, hint: message(lang, "input.hint-no-columns") });
}
