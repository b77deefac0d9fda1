import { Buffer } from "node:buffer";
import { createInflateRaw } from "node:zlib";
import type { SaxesParser } from "saxes";
import { packedBytes, type ZipEntry } from "../zip/zip-directory.js";
import { markUncomputed } from "./mark-uncomputed.js";
import { readSharedTexts, type SharedTexts } from "./shared-texts.js";
import { withTexts } from "./with-texts.js";

/** Parts a reader has to know before it reads a sheet. */
const FIRST = /^\[Content_Types\]\.xml$|\.rels$|^xl\/(?:workbook|sharedStrings|styles)\.xml$/i;
const SHARED = /^xl\/sharedStrings\.xml$/i;
/** Of more shared texts the reader would make objects of fifteen times their size. */
const LARGEST_SHARED = 4 * 1024 * 1024;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
/** What stands in the place of shared texts that were put into the cells. */
const NO_TEXTS = Buffer.from('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
/** Few texts that many cells refer to can come to any size. */
const LARGEST_ENTRY = 0x7fffffff;
/** Bytes that are unpacked at once. */
const CHUNK = 1 << 18;

/** What holds the bytes of a workbook back until somebody needs them. */
export interface Tap {
  turnOn(): void;
  turnOff(): void;
}

/**
 * A workbook as a stream: its sheets behind everything they refer to, whatever order they were packed in, and no more
 * of it than is asked for. The reader parses all it gets at once and would hold the rows of a whole sheet in memory;
 * sheets are unpacked here, because it takes them by the megabyte, packed or not, and many shared texts are put into
 * their cells.
 *
 * @param newParser makes what reads XML
 * @param note passes a sheet on and notes what stands in it
 * @returns nothing where the archive is damaged
 */
export function workbookStream(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  newParser: () => SaxesParser,
  note: NoteSheet = (_, sheet) => sheet,
): { readonly stream: ReadableStream<Uint8Array>; readonly tap: Tap } | undefined {
  const parts: Part[] = [];
  for (const wanted of [FIRST, SHEET])
    for (const entry of entries) {
      if (!wanted.test(entry.name)) continue;
      const packed = packedBytes(archive, entry);
      if (packed === undefined) return undefined;
      parts.push({ entry, packed, isSheet: wanted === SHEET });
    }
  const bytes = bytesOf(parts, newParser, note);
  let isOn = false;
  let goOn: (() => void) | undefined;
  const demand = (): Promise<void> =>
    new Promise((resolve) => {
      if (isOn) resolve();
      else goOn = resolve;
    });
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await demand();
        const { done, value } = await bytes.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void bytes.return(undefined),
    },
    { highWaterMark: 0 },
  );
  const tap = {
    turnOn: () => {
      isOn = true;
      goOn?.();
      goOn = undefined;
    },
    turnOff: () => {
      isOn = false;
    },
  };
  return { stream, tap };
}

/** What looks at a sheet on its way to the reader. */
export type NoteSheet = (entry: ZipEntry, sheet: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

interface Part {
  readonly entry: ZipEntry;
  readonly packed: Uint8Array;
  readonly isSheet: boolean;
}

async function* bytesOf(
  parts: readonly Part[],
  newParser: () => SaxesParser,
  note: NoteSheet,
): AsyncGenerator<Uint8Array, undefined> {
  let texts: SharedTexts | undefined;
  for (const { entry, packed, isSheet } of parts) {
    if (SHARED.test(entry.name) && entry.unpacked > LARGEST_SHARED) {
      texts = await readSharedTexts(unpacked(packed, entry), entry.unpacked, newParser());
      yield localHeader({ ...entry, method: STORED, packed: NO_TEXTS.length, unpacked: NO_TEXTS.length });
      yield NO_TEXTS;
    } else if (isSheet && texts !== undefined) {
      const own = texts;
      const content = () => withTexts(unpacked(packed, entry), own, newParser());
      // an archive names sizes in front of what has them
      const size = await sizeOf(content());
      yield localHeader({ ...entry, method: STORED, packed: size, unpacked: size });
      yield* note(entry, markUncomputed(bytesOfTexts(content())));
    } else if (isSheet && (entry.method === DEFLATED || entry.method === STORED)) {
      yield localHeader({ ...entry, method: STORED, packed: entry.unpacked });
      yield* note(entry, markUncomputed(unpacked(packed, entry)));
    } else {
      yield localHeader(entry);
      yield packed;
    }
  }
  return undefined;
}

async function* bytesOfTexts(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text);
}

async function sizeOf(texts: AsyncIterable<string>): Promise<number> {
  let size = 0;
  for await (const text of texts) {
    size += Buffer.byteLength(text);
    if (size > LARGEST_ENTRY) throw new Error(`a sheet of more than ${LARGEST_ENTRY} bytes`);
  }
  return size;
}

/** @throws where there is more or less of it than the archive says. */
async function* unpacked(
  packed: Uint8Array,
  { name, method, unpacked: size }: ZipEntry,
): AsyncGenerator<Uint8Array> {
  if (method === STORED) {
    yield packed;
    return;
  }
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(packed);
  let left = size;
  for await (const chunk of inflate) {
    left -= chunk.length;
    if (left < 0) break;
    yield chunk;
  }
  if (left !== 0) throw new Error(`${name}: ${size}`);
}

/** What stands in front of a packed file: with its sizes, so that it can be unpacked before the end of the archive is seen. */
function localHeader({ name, method, packed, unpacked }: ZipEntry): Uint8Array {
  const title = Buffer.from(name, "utf8");
  const header = Buffer.alloc(LOCAL_SIZE + title.length);
  header.writeUInt32LE(LOCAL, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(unpacked, 22);
  header.writeUInt16LE(title.length, 26);
  title.copy(header, LOCAL_SIZE);
  return header;
}
