import { chmod, rename, rm, stat, writeFile } from "node:fs/promises";
import { realTarget } from "./real-target.js";

/**
 * Gives a file a new text, under a temporary name first, so that nobody reads half of it. A link stays a link, and
 * who may read the file stays as it was.
 */
export const replaceFile = async (file: string, text: string): Promise<void> => {
  const target = await realTarget(file);
  const there = await stat(target).catch(() => undefined);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, there && { mode: there.mode });
    // the mask of the process may have taken from the mode
    if (there) await chmod(temporary, there.mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};
