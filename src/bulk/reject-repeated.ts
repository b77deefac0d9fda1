import { freezeDeep } from "../catalogue/freeze-deep.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import type { Rejected, Result } from "../result/schema.js";
import { hashText } from "./hash-text.js";
import { createIdTable } from "./id-table.js";

/**
 * Rejects an answer whose id came before in the stream, as a bulk run does; the id of a rejected record counts as
 * used. Twelve bytes or so are held for each id.
 */
export function createRepeatGuard(lang: Lang): (result: Result) => Result {
  const ids = createIdTable();
  const hash = new Uint32Array(2);
  return (result) => {
    const { id, digest, engine } = result;
    if (id === null) return result;
    hashText(id, hash, 0);
    const [low = 0, high = 0] = hash;
    if (ids.find(low, high) === undefined) {
      ids.add(low, high, 0);
      return result;
    }
    if (result.outcome === "rejected") return result;
    const text = message(lang, "RECORD_ID_DUPLICATE", { found: showText(id) });
    const error = { code: "RECORD_ID_DUPLICATE", path: "id", message: text } as const;
    return freezeDeep<Rejected>({ id, outcome: "rejected", error, digest, engine });
  };
}
