/** Texts as bytes outside of the heap: a collector need not look at millions of them, and none keeps its input alive. */
export interface TextPool {
  /** Where the text lies from now on; never 0, and below 2^31. */
  put(text: string): number;
  /** Below 0 where the text that lies there comes before the other, 0 where they are the same. */
  compare(at: number, text: string): number;
  read(at: number): string;
  /** Bytes that are taken. */
  readonly bytes: number;
  /** Begins anew: what is not moved is forgotten. The function tells where a text lies from now on. */
  startOver(): (at: number) => number;
}

/** Characters of a text that are kept: names and numbers have fewer. */
const LONGEST = 1024;
const CHUNK_BITS = 18;
const CHUNK = 1 << CHUNK_BITS;
const WITHIN = CHUNK - 1;
/** Length in two bytes; the highest bit says that characters take two bytes. */
const HEAD = 2;
const WIDE = 0x80;
const ASCII = 0x7f;

export const createTextPool = (): TextPool => {
  let chunks: Uint8Array[] = [];
  let chunk = new Uint8Array(0);
  let used = CHUNK;

  const compare = (at: number, text: string): number => {
    const bytes = chunks[at >>> CHUNK_BITS];
    let from = at & WITHIN;
    const high = bytes?.[from++] ?? 0;
    const length = ((high & ASCII) << 8) | (bytes?.[from++] ?? 0);
    const other = Math.min(text.length, LONGEST);
    const common = Math.min(length, other);
    const wide = high >= WIDE;
    for (let unit = 0; unit < common; unit++) {
      const kept = wide ? ((bytes?.[from++] ?? 0) << 8) | (bytes?.[from++] ?? 0) : (bytes?.[from++] ?? 0);
      const difference = kept - text.charCodeAt(unit);
      if (difference !== 0) return difference;
    }
    return length - other;
  };

  const makeRoom = (length: number): void => {
    if (used + length <= CHUNK) return;
    chunk = new Uint8Array(CHUNK);
    chunks.push(chunk);
    // nothing lies at 0
    used = chunks.length === 1 ? 1 : 0;
  };

  return {
    compare,
    get bytes() {
      return chunks.length * CHUNK;
    },
    startOver() {
      const before = chunks;
      const moved = new Map<number, number>();
      chunks = [];
      used = CHUNK;
      return (at) => {
        const known = moved.get(at);
        if (known !== undefined) return known;
        const bytes = before[at >>> CHUNK_BITS] ?? chunk;
        const from = at & WITHIN;
        const high = bytes[from] ?? 0;
        const units = ((high & ASCII) << 8) | (bytes[from + 1] ?? 0);
        const length = HEAD + (high >= WIDE ? 2 : 1) * units;
        makeRoom(length);
        chunk.set(bytes.subarray(from, from + length), used);
        const now = (chunks.length - 1) * CHUNK + used;
        used += length;
        moved.set(at, now);
        return now;
      };
    },
    put(text) {
      const length = Math.min(text.length, LONGEST);
      makeRoom(HEAD + 2 * length);
      const at = (chunks.length - 1) * CHUNK + used;
      let to = used + HEAD;
      let wide = false;
      for (let unit = 0; unit < length; unit++) {
        const code = text.charCodeAt(unit);
        if (code > ASCII) {
          wide = true;
          break;
        }
        chunk[to++] = code;
      }
      if (wide) {
        to = used + HEAD;
        for (let unit = 0; unit < length; unit++) {
          const code = text.charCodeAt(unit);
          chunk[to++] = code >> 8;
          chunk[to++] = code;
        }
      }
      chunk[used] = (length >> 8) | (wide ? WIDE : 0);
      chunk[used + 1] = length;
      used = to;
      return at;
    },
    read(at) {
      const bytes = chunks[at >>> CHUNK_BITS];
      if (bytes === undefined) return "";
      let from = at & WITHIN;
      const high = bytes[from++] ?? 0;
      const length = ((high & ASCII) << 8) | (bytes[from++] ?? 0);
      const units = high >= WIDE ? new Uint16Array(length) : bytes.subarray(from, from + length);
      for (let unit = 0; high >= WIDE && unit < length; unit++) {
        units[unit] = ((bytes[from++] ?? 0) << 8) | (bytes[from++] ?? 0);
      }
      return String.fromCharCode(...units);
    },
  };
};
