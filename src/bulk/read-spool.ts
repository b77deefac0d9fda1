import { createReadStream } from "node:fs";
import { unspool } from "../report/bulk-spool.js";

type SpoolRow = ReturnType<typeof unspool>;

/** The rows of a spool, in batches. */
export async function* spoolBatches(path: string): AsyncGenerator<readonly SpoolRow[]> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 256 * 1024 })) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield lines.map(unspool);
  }
}

/** The rows of a spool one by one. */
export async function* spoolRows(path: string): AsyncGenerator<SpoolRow> {
  for await (const batch of spoolBatches(path)) yield* batch;
}
