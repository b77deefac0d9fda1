import { createReadStream } from "node:fs";
import type { IdBook } from "./id-book.js";
import { ID_WIDTH, idUse } from "./piece-answer.js";

const BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** Enters the places of a piece; tells those whose id was used before and that would have been answered. */
export function enterIds(ids: Uint32Array, book: IdBook, tellLine: boolean): Map<number, number> {
  const repeated = new Map<number, number>();
  for (let at = 0; at < ids.length; at += ID_WIDTH) {
    const use = ids[at + 2] ?? idUse.none;
    if (use === idUse.none) continue;
    const first = book.use(ids[at] ?? 0, ids[at + 1] ?? 0, tellLine ? (ids[at + 3] ?? 0) : 0);
    if (first !== undefined && use === idUse.answered) repeated.set(at / ID_WIDTH, first);
  }
  return repeated;
}

/** Enters the ids of the pieces that were answered before an interruption. */
export async function replayIds(path: string, bytes: number, book: IdBook, tellLine: boolean): Promise<void> {
  if (bytes === 0) return;
  let rest = new Uint8Array(0);
  for await (const chunk of createReadStream(path, { end: bytes - 1 }) as AsyncIterable<Uint8Array>) {
    const all = new Uint8Array(rest.length + chunk.length);
    all.set(rest);
    all.set(chunk, rest.length);
    const whole = all.length - (all.length % (ID_WIDTH * BYTES));
    enterIds(new Uint32Array(all.buffer, 0, whole / BYTES), book, tellLine);
    rest = all.slice(whole);
  }
}
