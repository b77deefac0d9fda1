import { type FileHandle, open } from "node:fs/promises";
import { ResumeError } from "./resume-error.js";

/** A file that grows at its end and can be set back to what is known to be good. */
export interface PartFile {
  /** Bytes it has. */
  readonly length: number;
  append(bytes: Uint8Array): Promise<void>;
  /** Sees to it that what was written outlives a failure of the machine. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a part file.
 *
 * @param keep bytes that are kept; what stands behind them was written after the last checkpoint
 */
export async function openPartFile(path: string, keep: number): Promise<PartFile> {
  const file = keep === 0 ? await open(path, "w") : await openKept(path, keep);
  let length = keep;
  let clean = true;
  return {
    get length() {
      return length;
    },
    async append(bytes) {
      if (bytes.length === 0) return;
      clean = false;
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, length + done);
        done += bytesWritten;
      }
      length += bytes.length;
    },
    async sync() {
      if (!clean) await file.datasync();
      clean = true;
    },
    close: () => file.close(),
  };
}

async function openKept(path: string, keep: number): Promise<FileHandle> {
  const file = await open(path, "r+").catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? new ResumeError("damaged", [path]) : error;
  });
  try {
    if ((await file.stat()).size < keep) throw new ResumeError("damaged", [path]);
    await file.truncate(keep);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}
