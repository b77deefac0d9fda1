import { VerdexError } from "../errors.js";
import type { Source } from "../io/source.js";
import type { PieceQuestion } from "./piece-answer.js";

/** The next piece of a run, or why an input gives no further one. */
export type BulkQuestion = PieceQuestion | { readonly file: number; readonly error: VerdexError };

export interface QuestionsOptions {
  readonly size: number;
  /** The first piece that is wanted. */
  readonly from: { readonly file: number; readonly piece: number };
  open(file: number): Promise<Source>;
  readonly files: number;
}

/** The pieces of all inputs in order. An input that cannot be read does not keep the others from being read. */
export async function* bulkQuestions(options: QuestionsOptions): AsyncGenerator<BulkQuestion> {
  const { size, from, open, files } = options;
  for (let file = from.file; file < files; file++) {
    const first = file === from.file ? from.piece : 0;
    let source: Source | undefined;
    try {
      source = await open(file);
      for await (const piece of source.pieces({ size })) {
        if (piece.index >= first) yield { file, piece };
      }
    } catch (error) {
      if (!(error instanceof VerdexError) || !error.code.startsWith("INPUT_")) throw error;
      yield { file, error };
    } finally {
      await source?.close();
    }
  }
}
