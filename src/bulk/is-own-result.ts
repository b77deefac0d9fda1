import { createPieceParser } from "../io/piece-parser.js";
import type { Source } from "../io/source.js";
import { isPlainObject } from "../record/is-plain-object.js";

const STAMPS = ["verdex_digest", "verdex_engine"];

/** Whether a file is what verdex wrote: a table with its columns, or JSON whose first value has its stamp. */
export async function isOwnResult(path: string, open: (path: string) => Promise<Source>): Promise<boolean> {
  // what cannot be opened is told when it is read
  const source = await open(path).catch(() => undefined);
  if (source === undefined) return false;
  try {
    const { headings } = source.header;
    if (headings !== undefined) return STAMPS.every((stamp) => headings.includes(stamp));
    const first = await firstValue(source);
    return (
      isPlainObject(first) && (hasStamp(first) || (isPlainObject(first.result) && hasStamp(first.result)))
    );
  } catch {
    return false;
  } finally {
    await source.close();
  }
}

async function firstValue({ header, pieces }: Source): Promise<unknown> {
  const parser = createPieceParser({ header, columns: undefined });
  for await (const piece of pieces({ size: 1 })) {
    for (const item of parser(piece)) return "value" in item ? item.value : undefined;
  }
  return undefined;
}

function hasStamp({ digest, engine }: Readonly<Record<string, unknown>>): boolean {
  return String(digest).startsWith("sha256:") && String(engine).startsWith("verdex ");
}
