import { Buffer } from "node:buffer";
import { VerdexError } from "../../src/errors.js";
import { type OpenSourceOptions, openSource } from "../../src/io/open-source.js";
import { createPieceParser } from "../../src/io/piece-parser.js";
import type { Piece, SourceHeader, SourceItem } from "../../src/io/source.js";
import { columns, cut } from "./read-all.js";

export interface PiecesRead {
  readonly items: readonly SourceItem[];
  readonly pieces: readonly Piece[];
  readonly header?: SourceHeader;
  /** What stopped the reading. */
  readonly error?: VerdexError;
}

/** Reads an input as a bulk run does: opened, cut into pieces, each piece copied as to another thread, parsed. */
export async function readPieces(
  input: string | Uint8Array,
  options: Partial<OpenSourceOptions> & { readonly size?: number } = {},
  sizes: readonly number[] = [65_536],
): Promise<PiecesRead> {
  const items: SourceItem[] = [];
  const pieces: Piece[] = [];
  let header: SourceHeader | undefined;
  const { size, ...rest } = options;
  try {
    const source = await openSource(cut(Buffer.from(input), sizes), { lang: "en", columns, ...rest });
    header = structuredClone(source.header);
    const parse = createPieceParser({ header, columns, keepUnknown: true });
    for await (const piece of source.pieces(size === undefined ? {} : { size })) {
      const copy = structuredClone(piece);
      pieces.push(copy);
      items.push(...parse(copy));
    }
    return { items, pieces, header };
  } catch (error) {
    if (error instanceof VerdexError)
      return { items, pieces, error, ...(header === undefined ? undefined : { header }) };
    throw error;
  }
}
