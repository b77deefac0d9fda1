import { parentPort, workerData } from "node:worker_threads";
import { adoptIndexes } from "../bundled-taxonomy.js";
import { openAnswerer } from "./open-answerer.js";
import { memoryOf, type PieceQuestion } from "./piece-answer.js";
import type { WorkerStart } from "./worker-pool.js";

// What runs in a worker thread: it is told its job once and then answers pieces one after the other.

const port = parentPort;
if (port === null) throw new Error("runs as a worker thread only");
const { job, indexes } = workerData as WorkerStart;
adoptIndexes(indexes);
const { digest, answer } = await openAnswerer(job);
port.on("message", (question: PieceQuestion) => {
  const answered = answer(question);
  const { bytes, output, quarantine, ids, book } = answered;
  const memory = [output.buffer, quarantine.buffer, ids.buffer, book.buffer, ...memoryOf(bytes)];
  port.postMessage(answered, memory);
});
port.postMessage({ digest });
