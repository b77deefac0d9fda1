import { createReadStream } from "node:fs";
import type { Lang } from "../messages/lang.js";
import type { ColumnTable } from "./column-table.js";
import { refuseOtherFormat } from "./container.js";
import type { RecordFormat } from "./detect-format.js";
import type { ByteChunks } from "./input.js";
import { type OpenedBytes, openBytes } from "./open-bytes.js";
import { openText } from "./open-text.js";
import type { SavedMapping } from "./saved-mapping.js";
import type { Encoding, Source } from "./source.js";

export interface OpenSourceOptions {
  /** Language of messages. */
  readonly lang: Lang;
  /** Name for messages; its ending tells the format of a text. Default: the path. */
  readonly filename?: string | undefined;
  /** Default: told by the first bytes, else by the name. */
  readonly format?: RecordFormat | undefined;
  /** Default: told by the text, strictly. */
  readonly encoding?: Encoding | undefined;
  /** Workbooks: name of the sheet, or its number from 1. Default: the first that has headings. */
  readonly sheet?: string | undefined;
  /** What a person says that the columns are. */
  readonly mapping?: SavedMapping | undefined;
  /** Whether a table with these headings needs no more than an id. Default: none, each row is a record. */
  readonly idIsEnough?: ((headings: readonly string[]) => boolean) | undefined;
  /** Headings tables may use beside the names of fields. */
  readonly columns: ColumnTable | undefined;
}

const READ_SIZE = 256 * 1024;

/**
 * Opens an input of any format and reads what stands in front of its records: format, encoding, headings. Its
 * pieces are then cut one by one, and `createPieceParser` reads them, here or in another thread.
 *
 * @throws VerdexError `INPUT_…` where the input as a whole cannot be read; what reading the file throws is passed on.
 * @since 0.2.0
 */
export async function openSource(input: string | ByteChunks, options: OpenSourceOptions): Promise<Source> {
  const path = typeof input === "string" ? input : undefined;
  const filename = options.filename ?? path;
  const chunks = typeof input === "string" ? createReadStream(input, { highWaterMark: READ_SIZE }) : input;
  const opened = await openBytes(chunks, { lang: options.lang, filename });
  try {
    return await open(opened, opened.packed ? undefined : path, { ...options, filename });
  } catch (error) {
    await opened.bytes.close();
    throw error;
  }
}

async function open(
  { bytes, container }: OpenedBytes,
  path: string | undefined,
  options: OpenSourceOptions,
): Promise<Source> {
  refuseOtherFormat(options.format, container, { lang: options.lang, filename: options.filename });
  if (container === "zip") {
    const { openZip } = await import("./open-zip.js");
    return openZip(bytes, path, options);
  }
  if (container === "parquet") {
    const { openParquet } = await import("./parquet/open-parquet.js");
    return openParquet(bytes, path, options);
  }
  return openText(bytes, options);
}
