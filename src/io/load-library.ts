import type { Input } from "./input.js";
import { inputError } from "./input-error.js";

/**
 * Loads a library that only some inputs need and that a user of the package may not have installed.
 *
 * @throws VerdexError `INPUT_LIBRARY_MISSING` with the name to install.
 */
export async function loadLibrary<Library>(
  name: string,
  load: () => Promise<Library>,
  input: Pick<Input, "lang" | "filename">,
): Promise<Library> {
  try {
    return await load();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw cause;
    throw inputError(input, "INPUT_LIBRARY_MISSING", { found: name }, { cause });
  }
}
