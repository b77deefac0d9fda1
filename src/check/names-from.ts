import { relative, resolve } from "node:path";

/** What a file is called as seen from a folder, `/` between the parts, wherever the command is run. */
export const namesFrom = (folder: string): ((file: string) => string) => {
  const kept = new Map<string, string>();
  return (file) => {
    const known = kept.get(file);
    if (known !== undefined) return known;
    const name = relative(folder, resolve(file)).replaceAll("\\", "/");
    kept.set(file, name);
    return name;
  };
};
