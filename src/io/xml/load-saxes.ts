import type { SaxesParser } from "saxes";
import type { Input } from "../input.js";
import { loadLibrary } from "../load-library.js";

/**
 * Makes parsers of XML.
 *
 * @param options.position errors tell lines and columns
 * @param options.fileName and this in front of them
 */
export type NewParser = (options: { readonly position: boolean; readonly fileName?: string }) => SaxesParser;

/** Loads what makes them. The library is CommonJS: bundled with the rest it has its names behind `default` only. */
export async function loadSaxes(input: Input): Promise<NewParser> {
  const loaded = await loadLibrary("saxes", () => import("saxes"), input);
  // run from its sources it has no default
  const { SaxesParser } = loaded.default ?? loaded;
  return (options) => new SaxesParser(options);
}
