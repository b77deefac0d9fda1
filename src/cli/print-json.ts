import type { CliContext } from "./context.js";

/** A value as JSON that people can read as well. */
export async function printJson({ streams }: CliContext, value: unknown): Promise<void> {
  await streams.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
