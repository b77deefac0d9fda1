import { usedFields } from "../bulk/used-fields.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";

/** `verdex bulk --fields`: a field a line with its kind, for a `SELECT DISTINCT`. */
export async function printFields({ streams }: CliContext): Promise<ExitCode> {
  await streams.stdout.write(
    usedFields()
      .map(({ path, kind }) => `${path}\t${kind}\n`)
      .join(""),
  );
  return exitCodes.clean;
}
