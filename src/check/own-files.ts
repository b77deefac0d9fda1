import picomatch from "picomatch";

/** Files of the tool itself, which are no products wherever they lie. */
export const ownFiles = ["**/verdex.config.*", "**/*suppressions.yaml", "**/*baseline.json"] as const;

export const isOwnFile: (file: string) => boolean = picomatch([...ownFiles], { dot: true });
