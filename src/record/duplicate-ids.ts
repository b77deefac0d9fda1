import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import type { RecordError } from "./record-error.js";

export interface DuplicateGuard {
  /** Nothing on the first use of an id, the error of the record on each later one. */
  check(id: string, line?: number): RecordError | undefined;
}

/**
 * Remembers the ids of one run.
 *
 * @since 0.2.0
 */
export function createDuplicateGuard(options: { readonly lang: Lang }): DuplicateGuard {
  const lines = new Map<string, number | undefined>();
  return {
    check(id, line) {
      if (!lines.has(id)) {
        lines.set(id, line);
        return undefined;
      }
      const params = { found: showText(id), line: lines.get(id) };
      return {
        code: "RECORD_ID_DUPLICATE",
        path: "id",
        message: message(options.lang, "RECORD_ID_DUPLICATE", params),
      };
    },
  };
}
