import { Buffer } from "node:buffer";

/** A file in a ZIP archive, as the archive lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly start: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;

/** The files of an archive; nothing where the archive is damaged. Nothing is unpacked. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(buffer);
  if (end === -1) return undefined;
  const count = buffer.readUInt16LE(end + 10);
  let position = buffer.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let number = 0; number < count; number++) {
    if (position + ENTRY_SIZE > buffer.length || buffer.readUInt32LE(position) !== ENTRY) return undefined;
    const nameLength = buffer.readUInt16LE(position + 28);
    entries.push({
      name: buffer.toString("utf8", position + ENTRY_SIZE, position + ENTRY_SIZE + nameLength),
      method: buffer.readUInt16LE(position + 10),
      packed: buffer.readUInt32LE(position + 20),
      unpacked: buffer.readUInt32LE(position + 24),
      start: buffer.readUInt32LE(position + 42),
    });
    const extra = buffer.readUInt16LE(position + 30);
    const comment = buffer.readUInt16LE(position + 32);
    position += ENTRY_SIZE + nameLength + extra + comment;
  }
  return entries;
}

function findEnd(buffer: Buffer): number {
  const last = buffer.length - END_SIZE;
  for (let position = last; position >= Math.max(0, last - LONGEST_COMMENT); position--) {
    if (buffer.readUInt32LE(position) === END) return position;
  }
  return -1;
}

/** The packed bytes of a file of an archive; nothing where they do not lie in it. */
export function packedBytes(bytes: Uint8Array, { start, packed }: ZipEntry): Uint8Array | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start + LOCAL_SIZE > buffer.length || buffer.readUInt32LE(start) !== LOCAL) return undefined;
  const from = start + LOCAL_SIZE + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28);
  return from + packed > buffer.length ? undefined : bytes.subarray(from, from + packed);
}
