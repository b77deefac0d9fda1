import { createReadStream } from "node:fs";
import type { IdBook } from "./id-book.js";
import type { PartFile } from "./part-file.js";
import { ID_WIDTH, idUse, type PieceAnswer } from "./piece-answer.js";
import { isBefore } from "./piece-ids.js";

/** Tells which ids of a run were used before. */
export interface SeenIds {
  /** Enters the places of a piece; tells those whose id was used before and that would have been answered. */
  enter(piece: Pick<PieceAnswer, "ids" | "order">): Promise<ReadonlyMap<number, number>>;
}

export interface SeenIdsOptions {
  readonly book: IdBook;
  /** Lines of several inputs would be mistaken for one another. */
  readonly tellLine: boolean;
  /** Where the places of pieces are written once they were entered, with those of a run that is taken up. */
  readonly log?: { readonly path: string; readonly file: Pick<PartFile, "length"> };
}

const BYTES = Uint32Array.BYTES_PER_ELEMENT;
const NONE: ReadonlyMap<number, number> = new Map();

/**
 * Looks for ids that come again. As long as they come in ascending order, as books are mostly exported, none can
 * have come before and none is held in memory; the first that falls back has all of the log entered in the book.
 */
export function createSeenIds({ book, tellLine, log }: SeenIdsOptions): SeenIds {
  let ascending = log !== undefined && log.file.length === 0;
  let logged = log;
  let last: string | undefined;

  return {
    async enter({ ids, order }) {
      if (ascending) {
        if (order === undefined) return NONE;
        ascending = order.ascending && (last === undefined || isBefore(last, order.first));
        last = order.last;
        if (ascending) return NONE;
      }
      if (logged)
        await replay(logged.path, logged.file.length, (places) => enterPlaces(places, book, tellLine));
      logged = undefined;
      return enterPlaces(ids, book, tellLine);
    },
  };
}

function enterPlaces(ids: Uint32Array, book: IdBook, tellLine: boolean): ReadonlyMap<number, number> {
  const repeated = new Map<number, number>();
  for (let at = 0; at < ids.length; at += ID_WIDTH) {
    const use = ids[at + 2] ?? idUse.none;
    if (use === idUse.none) continue;
    const first = book.use(ids[at] ?? 0, ids[at + 1] ?? 0, tellLine ? (ids[at + 3] ?? 0) : 0);
    if (first !== undefined && use === idUse.answered) repeated.set(at / ID_WIDTH, first);
  }
  return repeated;
}

/** Reads the places of the pieces before. */
async function replay(path: string, bytes: number, enter: (places: Uint32Array) => void): Promise<void> {
  if (bytes === 0) return;
  let rest = new Uint8Array(0);
  for await (const chunk of createReadStream(path, { end: bytes - 1 }) as AsyncIterable<Uint8Array>) {
    const all = new Uint8Array(rest.length + chunk.length);
    all.set(rest);
    all.set(chunk, rest.length);
    const whole = all.length - (all.length % (ID_WIDTH * BYTES));
    enter(new Uint32Array(all.buffer, 0, whole / BYTES));
    rest = all.slice(whole);
  }
}
