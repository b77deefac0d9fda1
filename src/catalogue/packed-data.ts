const kinds = { Uint8Array, Int16Array, Uint16Array, Int32Array } as const;

type Kind = keyof typeof kinds;
type Column = InstanceType<(typeof kinds)[Kind]>;

/** What stands in the place of a column: its kind, its length, and where it begins. */
interface Place {
  readonly column: Kind;
  readonly at: number;
  readonly length: number;
}

const FORMAT = 0x31_58_44_56;
const HEAD = 8;

/** Where typed arrays are not laid out as they were written, nothing is read. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Plain data with typed arrays as bytes that are read back without work: the arrays become views of the bytes, the
 * rest is JSON. Arrays stand in objects, not in lists.
 */
export const packData = (value: object): Uint8Array => {
  const columns: Column[] = [];
  let at = 0;
  const json = JSON.stringify(value, (_key, inner: unknown) => {
    const column = columnKind(inner);
    if (!column) return inner;
    const array = inner as Column;
    const place: Place = { column, at, length: array.length };
    columns.push(array);
    at += aligned(array.byteLength);
    return place;
  });
  const start = aligned(HEAD + 2 * json.length);
  const bytes = new Uint8Array(start + at);
  new Uint32Array(bytes.buffer, 0, 2).set([FORMAT, json.length]);
  const letters = new Uint16Array(bytes.buffer, HEAD, json.length);
  for (let i = 0; i < json.length; i += 1) letters[i] = json.charCodeAt(i);
  let to = start;
  for (const { buffer, byteOffset, byteLength } of columns) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), to);
    to += aligned(byteLength);
  }
  return bytes;
};

/** Reads what `packData` wrote; nothing where it was another format or the machine lays out numbers the other way. */
export const unpackData = (packed: Uint8Array): unknown => {
  // views have to begin at whole numbers, and small files come in the middle of a buffer they share
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  const { byteOffset } = bytes;
  // nothing is written to them, so that it does not matter whether other threads have them as well
  const buffer = bytes.buffer as ArrayBuffer;
  if (!isLittleEndian || bytes.byteLength < HEAD) return undefined;
  const [format, length = 0] = new Uint32Array(buffer, byteOffset, 2);
  if (format !== FORMAT) return undefined;
  const json = textOf(new Uint16Array(buffer, byteOffset + HEAD, length));
  const start = byteOffset + aligned(HEAD + 2 * length);
  const restore = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if (isPlace(value)) return new kinds[value.column](buffer, start + value.at, value.length);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, restore(inner)]));
  };
  return restore(JSON.parse(json));
};

const aligned = (length: number): number => (length + 3) & ~3;

const columnKind = (value: unknown): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => value instanceof kinds[kind]);

const isPlace = (value: object): value is Place => "column" in value && "at" in value;

/** A text of any length: a call with a million arguments would overflow the stack. */
const textOf = (letters: Uint16Array): string => {
  let text = "";
  for (let i = 0; i < letters.length; i += 4096)
    text += String.fromCharCode.apply(null, letters.subarray(i, i + 4096) as unknown as number[]);
  return text;
};
