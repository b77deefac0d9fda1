import { lstat, realpath, stat } from "node:fs/promises";

/**
 * The file that is written under a name: that of a link stays a link, and who reads the file behind it reads what
 * is new. A link that leads nowhere is replaced; one to a device or a folder is left for others to refuse.
 */
export async function realTarget(file: string): Promise<string> {
  try {
    const isLinkToFile = (await lstat(file)).isSymbolicLink() && (await stat(file)).isFile();
    return isLinkToFile ? await realpath(file) : file;
  } catch {
    return file;
  }
}
