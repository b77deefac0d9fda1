import type { Piece } from "../io/source.js";
import type { Account } from "./account.js";
import type { IdOrder } from "./piece-ids.js";

/** A piece to be answered. Plain data. */
export interface PieceQuestion {
  /** Number of the input file. */
  readonly file: number;
  readonly piece: Piece;
  /** Items whose id was used before: position in the piece → line of the first use, 0 where it is not told. */
  readonly repeated?: ReadonlyMap<number, number>;
  /** Memory of an earlier output, to be used for this one. */
  readonly spare?: ArrayBuffer | undefined;
}

/** What a place of an input contributes to the book of ids. */
export const idUse = { none: 0, answered: 1, rejected: 2 } as const;
/** Numbers a place has in `ids`: two halves of a hash, how it is used, its line. */
export const ID_WIDTH = 4;

/** The bytes a piece gives, and what has to be known of its places. Plain data. */
export interface PieceAnswer {
  /** What was read, where it was bytes: their memory goes to a worker and comes back, for who has to ask again. */
  readonly bytes: Uint8Array | undefined;
  readonly output: Uint8Array<ArrayBuffer>;
  readonly quarantine: Uint8Array<ArrayBuffer>;
  readonly ids: Uint32Array<ArrayBuffer>;
  readonly order: IdOrder | undefined;
  /** What the records give to the book of the run; empty where it has none. */
  readonly book: Uint8Array<ArrayBuffer>;
  /** Decided records its records are, by number. */
  readonly met: readonly number[];
  readonly account: Account;
  /** Nothing behind this piece can be read. */
  readonly final: boolean;
}

export type AnswerPiece = (question: PieceQuestion) => PieceAnswer;

/** The bytes of a piece that has any. */
export const bytesOf = (piece: Piece): Uint8Array | undefined =>
  piece.kind === "bytes" ? piece.bytes : undefined;

/** Memory that another thread is given instead of a copy. */
export const memoryOf = (bytes: Uint8Array | undefined): readonly ArrayBuffer[] =>
  bytes === undefined ? [] : [bytes.buffer as ArrayBuffer];
