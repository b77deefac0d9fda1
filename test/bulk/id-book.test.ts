import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashText } from "../../src/bulk/hash-text.js";
import { createIdBook } from "../../src/bulk/id-book.js";
import { temporaryFolder } from "../cli/temporary-folder.js";

const folder = temporaryFolder();
const out = (name: string): string => join(folder.path, name);

const idLists = fc.array(fc.string({ maxLength: 2 }), { maxLength: 600 });

describe("the book of ids", () => {
  test("tells the line of the first use, as a map of the ids would", () => {
    fc.assert(
      fc.property(idLists, fc.integer({ min: 1, max: 50 }), (ids, most) => {
        const book = createIdBook({ file: out("runs"), most });
        const lines = new Map<string, number>();
        const hash = new Uint32Array(2);
        for (const [at, id] of ids.entries()) {
          hashText(id, hash, 0);
          expect(book.use(hash[0] ?? 0, hash[1] ?? 0, at + 1)).toBe(lines.get(id));
          if (!lines.has(id)) lines.set(id, at + 1);
        }
        expect(book.size).toBe(lines.size);
        book.close();
      }),
    );
  });

  test("ids that differ in a digit do not meet", () => {
    const book = createIdBook({ file: out("runs"), most: 30_000 });
    const hash = new Uint32Array(2);
    for (let n = 0; n < 200_000; n++) {
      hashText(`HT2025${String(n).padStart(10, "0")}`, hash, 0);
      if (book.use(hash[0] ?? 0, hash[1] ?? 0, n) !== undefined) expect.fail(`${n} met another`);
    }
    expect(book.size).toBe(200_000);
  });
});
