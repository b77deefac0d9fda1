import type { BulkJob } from "./bulk-settings.js";
import type { PieceAnswer, PieceQuestion } from "./piece-answer.js";

/** Answers pieces, several at a time. */
export interface AnswerPool {
  /** Of the catalogues it answers by. */
  readonly digest: string;
  /** Pieces that should be under way at the same time. */
  readonly window: number;
  answer(question: PieceQuestion): Promise<PieceAnswer>;
  /** Takes the output of an answer back when it is written: left to be collected, such memory piles up. */
  giveBack(output: Uint8Array<ArrayBuffer>): void;
  close(): Promise<void>;
}

/** With no worker the pieces are answered where they are read. */
export async function openAnswerPool(job: BulkJob, workers: number): Promise<AnswerPool> {
  if (workers > 0) {
    const { openWorkerPool } = await import("./worker-pool.js");
    return await openWorkerPool(job, workers);
  }
  const { openAnswerer } = await import("./open-answerer.js");
  const { digest, answer } = await openAnswerer(job);
  let spare: ArrayBuffer | undefined;
  return {
    digest,
    window: 1,
    answer: async (question) => answer({ ...question, spare }),
    giveBack: ({ buffer }) => {
      spare = buffer;
    },
    close: async () => undefined,
  };
}
