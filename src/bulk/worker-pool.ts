import type { Worker } from "node:worker_threads";
import { type SharedIndexes, shareIndexes } from "../bundled-taxonomy.js";
import type { AnswerPool } from "./answer-pool.js";
import type { BulkJob } from "./bulk-settings.js";
import { bytesOf, memoryOf, type PieceAnswer, type PieceQuestion } from "./piece-answer.js";
import { startWorker } from "./start-worker.js";

/** Pieces a worker has: one it works on and one that waits, so that it never waits itself. */
const AT_A_TIME = 2;
/** A worker that answers small records all day makes much garbage soon: a small nursery keeps its memory flat. */
const NURSERY_MB = 4;
/** What a worker may keep, far above what it does keep: told so, it clears away sooner. */
const KEPT_MB = 384;

/** What a worker is started with. */
export interface WorkerStart {
  readonly job: BulkJob;
  readonly indexes: SharedIndexes;
}

interface Waiting {
  resolve(answer: PieceAnswer): void;
  reject(error: unknown): void;
}

interface Hand {
  readonly worker: Worker;
  /** In the order they were asked: a worker answers in that order. */
  readonly waiting: Waiting[];
}

interface Asked extends Waiting {
  readonly question: PieceQuestion;
}

/** Worker threads, each with catalogues and parsers of its own. */
export async function openWorkerPool(
  job: BulkJob,
  count: number,
  start: typeof startWorker = startWorker,
): Promise<AnswerPool> {
  const indexes = shareIndexes();
  const hands: Hand[] = [];
  const queue: Asked[] = [];
  const spares: ArrayBuffer[] = [];
  let failure: unknown;

  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of queue.splice(0)) reject(failure);
    for (const { waiting } of hands) for (const { reject } of waiting.splice(0)) reject(failure);
  };
  const hire = async (): Promise<string> => {
    const worker = start({
      workerData: { job, indexes } satisfies WorkerStart,
      resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB, maxOldGenerationSizeMb: KEPT_MB },
    });
    const hand: Hand = { worker, waiting: [] };
    hands.push(hand);
    return await new Promise((resolve, reject) => {
      worker.once("message", ({ digest }: { digest: string }) => {
        worker.on("message", (answer: PieceAnswer) => {
          hand.waiting.shift()?.resolve(answer);
          next(hand);
        });
        resolve(digest);
      });
      const end = (error: unknown): void => {
        reject(error);
        fail(error);
      };
      worker.on("error", end);
      worker.on("exit", (code) => end(new Error(`a worker ended with ${code}`)));
    });
  };
  const next = (hand: Hand): void => {
    const asked = queue.shift();
    if (asked === undefined) return;
    try {
      const spare = spares.pop();
      const memory = memoryOf(bytesOf(asked.question.piece));
      hand.worker.postMessage({ ...asked.question, spare }, spare ? [spare, ...memory] : memory);
      hand.waiting.push(asked);
    } catch (error) {
      asked.reject(error);
    }
  };

  const close = async (): Promise<void> => {
    for (const { worker } of hands) worker.removeAllListeners("exit");
    await Promise.all(hands.map(({ worker }) => worker.terminate()));
  };
  const digests = await Promise.all(Array.from({ length: count }, hire)).catch(async (error) => {
    await close();
    throw error;
  });
  return {
    digest: digests[0] ?? "",
    window: count * (AT_A_TIME + 1),
    answer: (question) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        const asked = { question, resolve, reject };
        // a piece that is asked again holds up all behind it
        if (question.repeated === undefined) queue.push(asked);
        else queue.unshift(asked);
        const idle = hands.reduce((least, hand) =>
          hand.waiting.length < least.waiting.length ? hand : least,
        );
        if (idle.waiting.length < AT_A_TIME) next(idle);
      }),
    giveBack: ({ buffer }) => void spares.push(buffer),
    close,
  };
}
