import { Buffer } from "node:buffer";
import type { RandomBytes } from "../random-bytes.js";

/** A file in a ZIP archive, as the archive lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly start: number;
}

/** An archive: its bytes, and the files it lists. */
export interface Archive {
  readonly bytes: RandomBytes;
  readonly entries: readonly ZipEntry[];
}

/** How the bytes of a file are packed. */
export const STORED = 0;
export const DEFLATED = 8;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIZE = 46;
/** A list of ten thousand files with long names has less. */
const LARGEST_LIST = 64 * 1024 * 1024;

/** The files of an archive; nothing where the archive is damaged. Nothing is unpacked. */
export async function zipDirectory(bytes: RandomBytes): Promise<readonly ZipEntry[] | undefined> {
  const size = bytes.byteLength;
  const tail = Buffer.from(await bytes.slice(Math.max(0, size - END_SIZE - LONGEST_COMMENT), size));
  const end = findEnd(tail);
  if (end === -1) return undefined;
  const count = tail.readUInt16LE(end + 10);
  const first = tail.readUInt32LE(end + 16);
  const last = size - tail.length + end;
  if (first > last || last - first > LARGEST_LIST) return undefined;
  return readList(Buffer.from(await bytes.slice(first, last)), count);
}

function readList(list: Buffer, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let position = 0;
  for (let number = 0; number < count; number++) {
    if (position + ENTRY_SIZE > list.length || list.readUInt32LE(position) !== ENTRY) return undefined;
    const nameLength = list.readUInt16LE(position + 28);
    entries.push({
      name: list.toString("utf8", position + ENTRY_SIZE, position + ENTRY_SIZE + nameLength),
      method: list.readUInt16LE(position + 10),
      packed: list.readUInt32LE(position + 20),
      unpacked: list.readUInt32LE(position + 24),
      start: list.readUInt32LE(position + 42),
    });
    const extra = list.readUInt16LE(position + 30);
    const comment = list.readUInt16LE(position + 32);
    position += ENTRY_SIZE + nameLength + extra + comment;
  }
  return entries;
}

function findEnd(tail: Buffer): number {
  for (let position = tail.length - END_SIZE; position >= 0; position--) {
    if (tail.readUInt32LE(position) === END) return position;
  }
  return -1;
}
