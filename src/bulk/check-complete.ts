import { stat } from "node:fs/promises";
import type { Checkpoint } from "./checkpoint.js";
import { ResumeError } from "./resume-error.js";
import type { RunPaths } from "./run-files.js";

export interface CompleteRun {
  readonly lengths: Checkpoint["lengths"];
  readonly spooled: boolean;
  readonly rejected: boolean;
}

/** Refuses an answered run whose files are no longer what its checkpoint says, before they get their names. */
export async function checkComplete(
  paths: RunPaths,
  { lengths, spooled, rejected }: CompleteRun,
): Promise<void> {
  // killed while they were given, some files may have their names already
  const output = [paths.part, ...(spooled ? [] : [paths.out])];
  await needOne(output, lengths.output);
  await needOne([paths.book], lengths.book);
  if (rejected) await needOne([paths.quarantinePart, paths.quarantine], lengths.quarantine);
}

async function needOne(places: readonly string[], length: number): Promise<void> {
  if (length === 0) return;
  for (const place of places) {
    const there = await stat(place).catch(() => undefined);
    if (there !== undefined && there.size >= length) return;
  }
  throw new ResumeError("damaged", places.slice(0, 1));
}
