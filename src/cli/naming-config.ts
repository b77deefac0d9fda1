import { placeInConfig } from "../config/place-in-config.js";
import { shownPath } from "../config/shown-path.js";
import { VerdexError } from "../errors.js";

/** Opens what a configuration asks for; what it names wrongly is said with its place in the file. */
export const namingConfig = async <T>(files: readonly string[], open: () => T | Promise<T>): Promise<T> => {
  try {
    return await open();
  } catch (error) {
    // what stands in an own rule has its file already
    if (!(error instanceof VerdexError) || !ABOUT_RULES.has(error.code) || error.location.file !== undefined)
      throw error;
    const place = await placeInConfig(files, error.location.path);
    if (place.file === undefined) throw error;
    const { file, line, column } = place;
    const where = [shownPath(file), line, column].filter((part) => part !== undefined).join(":");
    throw new VerdexError(error.code, `${where}: ${error.message}`, {
      ...error.location,
      ...place,
      cause: error,
    });
  }
};

const ABOUT_RULES: ReadonlySet<string> = new Set(["UNKNOWN_RULE", "RULE_INVALID"]);
