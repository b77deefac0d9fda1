import type { BulkJob } from "./bulk-settings.js";
import type { PieceAnswerer } from "./create-piece-answerer.js";

/** Makes what answers the pieces of a run. */
export async function openAnswerer(job: BulkJob): Promise<PieceAnswerer> {
  if (job.settings.detail === "none") {
    const { createBookAnswerer } = await import("./create-book-answerer.js");
    return await createBookAnswerer(job);
  }
  const { createPieceAnswerer } = await import("./create-piece-answerer.js");
  return await createPieceAnswerer(job);
}
