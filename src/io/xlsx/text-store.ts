import { Buffer } from "node:buffer";

const PIECE = 1 << 20;
/** Texts whose ends are kept in one list. */
const LIST = 1 << 16;
/** Bytes of UTF-8 one unit of a string takes at most. */
const WIDEST = 3;

/** Many texts by number, kept as UTF-8. It grows by pieces: nothing is moved, and nothing held twice, while it does. */
export class TextStore {
  private readonly pieces: Buffer[] = [];
  private size = 0;
  /** Where each text ends, counted over all pieces: it may start in one and end in another. */
  private readonly ends: Uint32Array[] = [];
  private count = 0;

  add(text: string): void {
    const at = this.size % PIECE;
    const piece = this.pieces[(this.size - at) / PIECE];
    if (piece !== undefined && text.length * WIDEST <= PIECE - at) this.size += piece.write(text, at);
    else this.append(Buffer.from(text));
    const place = this.count % LIST;
    if (place === 0) this.ends.push(new Uint32Array(LIST));
    const list = this.ends.at(-1);
    if (list !== undefined) list[place] = this.size;
    this.count++;
  }

  /** Nothing where there is no text of that number. */
  textOf(index: number): string | undefined {
    if (index >= this.count) return undefined;
    const start = index === 0 ? 0 : this.endOf(index - 1);
    const end = this.endOf(index);
    const first = Math.floor(start / PIECE);
    const from = start % PIECE;
    const whole = this.pieces[first];
    if (whole === undefined) return "";
    if (from + end - start <= PIECE) return whole.toString("utf8", from, from + end - start);
    const parts = this.pieces.slice(first, Math.ceil(end / PIECE));
    return Buffer.concat(parts).toString("utf8", from, from + end - start);
  }

  private append(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) {
      const at = this.size % PIECE;
      if (at === 0) this.pieces.push(Buffer.allocUnsafeSlow(PIECE));
      const copied = bytes.copy(this.pieces.at(-1) ?? bytes, at, done);
      done += copied;
      this.size += copied;
    }
  }

  private endOf(index: number): number {
    return this.ends[Math.floor(index / LIST)]?.[index % LIST] ?? 0;
  }
}
