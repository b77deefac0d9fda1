import { isAbsolute, relative } from "node:path";

/** A path as a person looks for it: from where they stand, where it lies below. */
export const shownPath = (file: string): string => {
  const near = relative(process.cwd(), file);
  return near.startsWith("..") || isAbsolute(near) ? file : near;
};
