import type { ErrorCode } from "../errors.js";

/**
 * What the exit code of the command line says. Stable; never a count.
 *
 * @since 0.2.0
 */
export const exitCodes = {
  /** Everything was done. */
  clean: 0,
  /** A record was rejected, or there are findings at or above the asked level. */
  findings: 1,
  /** The command line or configuration is wrong. */
  usage: 2,
  /** Catalogue data are invalid. */
  catalogue: 3,
  /** An input could not be read. */
  input: 4,
  /** verdex itself failed. */
  internal: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export function exitCodeOf(code: ErrorCode): ExitCode {
  if (code.startsWith("CATALOGUE_")) return exitCodes.catalogue;
  if (code.startsWith("INPUT_")) return exitCodes.input;
  if (code === "INTERNAL") return exitCodes.internal;
  return exitCodes.usage;
}
