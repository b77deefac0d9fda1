import { Buffer } from "node:buffer";
import { crc32, createDeflateRaw } from "node:zlib";

/** Takes bytes in order. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

/** One file of an archive, written piece by piece. */
export interface ZipEntry {
  write(text: string): Promise<void>;
  end(): Promise<void>;
  /** Bytes it has before they are packed. */
  readonly size: number;
}

export interface ZipStream {
  entry(name: string): Promise<ZipEntry>;
  /** Writes the list of contents. */
  end(): Promise<void>;
}

interface Listed {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Sizes follow the data; names are UTF-8. */
const FLAGS = 0x0808;
const VERSION = 20;
const DEFLATED = 8;
/** The first day the format knows: the same rows give the same bytes on any day. */
const FIRST_DAY = 0x0021;
const FAST = 3;

/** Writes a ZIP archive without holding any of it. Not for entries above 4 GiB. */
export function createZipStream(sink: Sink): ZipStream {
  const listed: Listed[] = [];
  let written = 0;
  const put = async (bytes: Uint8Array): Promise<void> => {
    written += bytes.length;
    await sink(bytes);
  };
  return {
    async entry(name) {
      const nameBytes = Buffer.from(name, "utf8");
      const offset = written;
      await put(localHeader(nameBytes));
      const start = written;
      const deflate = createDeflateRaw({ level: FAST });
      let ready: Buffer[] = [];
      deflate.on("data", (chunk: Buffer) => ready.push(chunk));
      let crc = 0;
      let size = 0;
      const drain = async (): Promise<void> => {
        const chunks = ready;
        ready = [];
        for (const chunk of chunks) await put(chunk);
      };
      return {
        async write(text) {
          const bytes = Buffer.from(text, "utf8");
          crc = crc32(bytes, crc);
          size += bytes.length;
          await new Promise<void>((resolve, reject) => {
            deflate.write(bytes, (error) => (error ? reject(error) : resolve()));
          });
          await drain();
        },
        async end() {
          await new Promise<void>((resolve, reject) => {
            deflate.once("end", resolve);
            deflate.once("error", reject);
            deflate.end();
          });
          await drain();
          const packed = written - start;
          await put(descriptor(crc, packed, size));
          listed.push({ name: nameBytes, crc, packed, size, offset });
        },
        get size() {
          return size;
        },
      };
    },
    async end() {
      const start = written;
      for (const one of listed) await put(directoryEntry(one));
      await put(directoryEnd(listed.length, written - start, start));
    },
  };
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(FIRST_DAY, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor(crc: number, packed: number, size: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(packed, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function directoryEntry({ name, crc, packed, size, offset }: Listed): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(VERSION, 4);
  entry.writeUInt16LE(VERSION, 6);
  entry.writeUInt16LE(FLAGS, 8);
  entry.writeUInt16LE(DEFLATED, 10);
  entry.writeUInt16LE(FIRST_DAY, 14);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

function directoryEnd(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
