import { hashText } from "./hash-text.js";
import { idUse } from "./piece-answer.js";

/** The order the ids of a piece come in. */
export interface IdOrder {
  /** Each id stands behind the one before it, so that none is there twice. */
  readonly ascending: boolean;
  readonly first: string;
  readonly last: string;
}

/** The ids of one piece, place by place. */
export interface PieceIds {
  /** A place; without an id it counts as one and is not looked for. */
  add(id: string | null, use: "answered" | "rejected", line: number): void;
  places(): Uint32Array<ArrayBuffer>;
  /** Nothing where no place has an id. */
  order(): IdOrder | undefined;
}

/** Shorter ids come first, as numbers do; those of one length by their characters. */
export const isBefore = (a: string, b: string): boolean =>
  a.length === b.length ? a < b : a.length < b.length;

export function createPieceIds(): PieceIds {
  const places: number[] = [];
  const hash = new Uint32Array(2);
  let first: string | undefined;
  let last: string | undefined;
  let ascending = true;
  return {
    add(id, use, line) {
      if (id === null) {
        places.push(0, 0, idUse.none, line);
        return;
      }
      if (last !== undefined) ascending &&= isBefore(last, id);
      first ??= id;
      last = id;
      hashText(id, hash, 0);
      places.push(hash[0] ?? 0, hash[1] ?? 0, idUse[use], line);
    },
    places: () => Uint32Array.from(places),
    order: () => (first === undefined || last === undefined ? undefined : { ascending, first, last }),
  };
}
