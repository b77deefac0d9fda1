import { Buffer, isUtf8 } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brief, readAll } from "./read-all.js";
import { readPieces } from "./read-pieces.js";

const TIMEOUT = 60_000;
const HEAD = "id,kind,purpose\n";

/** Pieces of which good and bad inputs are made. */
const scraps: readonly (string | number[])[] = [
  ",",
  '"',
  '""',
  "\n",
  "\r\n",
  "\n\n",
  "  ",
  ";",
  "|",
  "\0",
  "光伏",
  "x",
  "a,loan,光伏\n",
  'b,loan,"光\n伏"\n',
  '"c","loan","风电"\n',
  "d,loan,x,\n",
  '{"id":"a","kind":"loan","purpose":"光伏"}\n',
  "#N/A",
  [0xff],
  [0xe5, 0x85],
  [0xb9, 0xe2, 0xb7, 0xfc],
  [0x9d, 0x7c],
];
const input = fc
  .array(fc.constantFrom(...scraps), { maxLength: 24 })
  .map((parts) => Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const IN_UTF8 = ["光", "伏", "风"].map((character) => Buffer.from(character));
const mixesEncodings = (bytes: Buffer): boolean =>
  !isUtf8(bytes) && IN_UTF8.some((character) => bytes.includes(character));
const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const size = fc.integer({ min: 1, max: 60 });

describe("pieces of any bytes", { timeout: TIMEOUT }, () => {
  it.each(["csv", "jsonl", "json"] as const)(
    "hold what a stream of them holds, however they are cut: %s",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          input,
          fc.constantFrom(HEAD, HEAD.replaceAll(",", "|"), ""),
          size,
          cuts,
          async (rest, head, most, sizes) => {
            // two encodings with damage between them: the same rows are refused, the reason told may be another
            fc.pre(!mixesEncodings(rest));
            const bytes = Buffer.concat([Buffer.from(head), rest]);
            const whole = await readAll(bytes, { format });
            const read = await readPieces(bytes, { format, size: most }, sizes);
            if (read.items.length > 0) expect(read.error?.code).toBe(whole.error?.code);
            expect(read.items.map(({ cells, raw, ...item }) => item)).toEqual(whole.items);
          },
        ),
        { numRuns: 500 },
      );
    },
  );

  it.each(["\n", "\r"])(
    "give the same rows as they stood whatever the size, lines ended by %j",
    async (newline) => {
      const ended = (bytes: Buffer): Buffer =>
        newline === "\n" ? bytes : Buffer.from(bytes.map((byte) => (byte === 0x0a ? 0x0d : byte)));
      await fc.assert(
        fc.asyncProperty(input, size, async (rest, most) => {
          fc.pre(!mixesEncodings(rest));
          const bytes = ended(Buffer.concat([Buffer.from(HEAD), rest]));
          const whole = await readAll(bytes, { format: "csv" });
          const large = await readPieces(bytes, { format: "csv" });
          const small = await readPieces(bytes, { format: "csv", size: most });
          expect(small.items).toEqual(large.items);
          expect(large.items.map(({ cells, raw, ...item }) => item)).toEqual(whole.items);
        }),
        { numRuns: 500 },
      );
    },
  );

  it("are the same however the bytes came", async () => {
    await fc.assert(
      fc.asyncProperty(input, size, cuts, cuts, async (rest, most, one, other) => {
        const bytes = Buffer.concat([Buffer.from(HEAD), rest]);
        const first = await readPieces(bytes, { format: "csv", size: most }, one);
        const second = await readPieces(bytes, { format: "csv", size: most }, other);
        expect(second.pieces).toEqual(first.pieces);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a piece", () => {
  const text = `${HEAD}a,loan,光伏\nb,loan,"风\n电"\nc,loan,x\n`;

  it("holds whole rows, with the line and the byte it starts at", async () => {
    const { pieces, items } = await readPieces(text, { format: "csv", size: 10 });
    expect(pieces.map(({ index, line, offset }) => [index, line, offset])).toEqual([
      [0, 2, 16],
      [1, 3, 30],
      [2, 5, 47],
    ]);
    expect(brief(items)).toEqual(["a 2:-", "b 3:-", "c 5:-"]);
  });

  it("keeps the row as it stood, a faulty one too, with its text", async () => {
    const { items } = await readPieces(`${HEAD}a,loan,x\nb,loan\nc,loan,x,y\nd,loan,"x" y\n`, {
      format: "csv",
    });
    expect(items.map(({ cells, raw }) => ({ cells, raw }))).toEqual([
      { cells: ["a", "loan", "x"], raw: undefined },
      { cells: ["b", "loan"], raw: "b,loan" },
      { cells: ["c", "loan", "x", "y"], raw: "c,loan,x,y" },
      { cells: undefined, raw: 'd,loan,"x" y' },
    ]);
  });

  it("loses one line to a quote out of place, whatever stands around it", async () => {
    const rows = ['a,loan,"风, 光"', 'b,loan,"x" y', "c,loan,光伏", 'd,"loan,x', 'e,loan,"x""y"'];
    const { items } = await readPieces(`${HEAD}${rows.join("\n")}\n`, { format: "csv" });
    expect(brief(items)).toEqual([
      "a 2:-",
      "RECORD_ROW_SHAPE 3:10",
      "c 4:-",
      "RECORD_ROW_SHAPE 5:3",
      "e 6:-",
    ]);
    expect(items.map(({ raw }) => raw)).toEqual([undefined, rows[1], undefined, rows[3], undefined]);
  });

  it("keeps the text of a faulty row, whether or not another row is damaged", async () => {
    const bytes = Buffer.concat([Buffer.from('id,kind,purpose\ra,"lo\ran"\rb,loan,光'), Buffer.from([0xff])]);
    for (const most of [1, 1000]) {
      const { items } = await readPieces(bytes, { format: "csv", size: most, encoding: "utf-8" });
      expect(items.map(({ raw, cells }) => [raw, cells])).toEqual([
        ['a,"lo\nan"', ["a", "lo\nan"]],
        [undefined, undefined],
      ]);
    }
  });

  it.each([
    ["two lines of a cell tell together that it is GBK", [0x22, 0xe5, 0x85, 0x0a, 0x9d, 0x7c, 0x22], "2:1"],
    [
      "a quote out of place leaves the lines to themselves",
      [0x22, 0xe5, 0x85, 0x0a, 0x9d, 0x7c, 0x22, 0x78],
      "2:2",
    ],
  ])("is in the encoding a stream of it is in: %s", async (_, row, place) => {
    const bytes = Buffer.concat([Buffer.from(HEAD), Buffer.from(row)]);
    const whole = await readAll(bytes, { format: "csv" });
    expect(brief(whole.items)[0]).toContain(place);
    for (const most of [1, 1000]) {
      const { items } = await readPieces(bytes, { format: "csv", size: most });
      expect(items.map(({ cells, raw, ...item }) => item)).toEqual(whole.items);
    }
  });

  it("starts where another encoding shows, so that its size does not matter", async () => {
    const gbk = [0xb9, 0xe2, 0xb7, 0xfc];
    const bytes = Buffer.concat(
      [HEAD, "a,loan,", [0xff], "\nb,loan,", gbk, "\nc,loan,x\n"].map((part) => Buffer.from(part as string)),
    );
    for (const most of [1, 20, 1000]) {
      const { items, pieces } = await readPieces(bytes, { format: "csv", size: most });
      expect(brief(items)).toEqual(["RECORD_TEXT_INVALID 2:8", "b 3:-", "c 4:-"]);
      expect(pieces[0]).toMatchObject({ encoding: "utf-8" });
      expect(pieces[1]).toMatchObject({ encoding: "gb18030", line: 3 });
    }
  });
});
