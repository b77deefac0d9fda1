import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/** What tells that a file is still the one it was. */
export interface InputIdentity {
  readonly path: string;
  readonly size: number;
  /** Time of the last change, in milliseconds. */
  readonly modified: number;
  /** Digest of its first and last bytes. */
  readonly ends: string;
}

const END = 64 * 1024;

/** One that cannot be read has nothing to tell: what is wrong with it is told when its turn comes. */
export async function inputIdentity(path: string): Promise<InputIdentity> {
  try {
    return await identityOf(path);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    return { path, size: 0, modified: 0, ends: "" };
  }
}

async function identityOf(path: string): Promise<InputIdentity> {
  const file = await open(path);
  try {
    const { size, mtimeMs } = await file.stat();
    const hash = createHash("sha256");
    const buffer = new Uint8Array(END);
    for (const position of [0, Math.max(0, size - END)]) {
      const { bytesRead } = await file.read(buffer, 0, END, position);
      hash.update(buffer.subarray(0, bytesRead));
    }
    return { path, size, modified: Math.floor(mtimeMs), ends: hash.digest("hex").slice(0, 32) };
  } finally {
    await file.close();
  }
}
