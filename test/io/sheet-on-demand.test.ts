import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openSource } from "../../src/io/open-source.js";
import { bufferOfBytes, type RandomBytes } from "../../src/io/random-bytes.js";
import { cellContextOf } from "../../src/io/xlsx/cell-context.js";
import { openSheet } from "../../src/io/xlsx/read-sheet.js";
import { readWorkbook } from "../../src/io/xlsx/read-workbook.js";
import { zipDirectory } from "../../src/io/zip/zip-directory.js";
import { makeWorkbook } from "./make-workbook.js";
import { columns } from "./read-all.js";

const input = { lang: "en", offset: 0, filename: "台账.xlsx", columns } as const;
/** Rows that cannot be packed well, so that the sheet is large in the archive as well. */
const rows = Array.from({ length: 20_000 }, (_, at) => [
  `L-${at}`,
  createHash("sha512").update(String(at)).digest("base64"),
]);
const book = makeWorkbook([{ name: "台账", rows: [["借据号", "贷款用途"], ...rows] }]);

/** Bytes that count how many of them were read. */
function counted(bytes: RandomBytes): { readonly bytes: RandomBytes; readonly read: () => number } {
  let read = 0;
  const slice: RandomBytes["slice"] = async (start, end) => {
    const part = await bytes.slice(start, end);
    read += part.byteLength;
    return part;
  };
  return { bytes: { ...bytes, slice }, read: () => read };
}

it("no more of a sheet is unpacked than its rows ask for", async () => {
  const { bytes, read } = counted(bufferOfBytes(book));
  const workbook = await readWorkbook({ bytes, entries: (await zipDirectory(bytes)) ?? [] }, input);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const reader = openSheet(workbook, sheet, cellContextOf(workbook, input), input);
  expect(await reader.next()).toEqual({ line: 1, cells: ["借据号", "贷款用途"] });
  expect(read()).toBeLessThan(book.length / 3);
  let last: unknown;
  for (let row = await reader.next(); row !== undefined; row = await reader.next()) last = row;
  expect(last).toEqual({ line: 20_001, cells: rows.at(-1) });
  expect(read()).toBeGreaterThan(book.length * 0.9);
});

it("a workbook in a file and one in a stream give the same rows, and the file may be left at any row", async () => {
  const folder = mkdtempSync(join(tmpdir(), "verdex-sheet-"));
  try {
    const path = join(folder, "台账.xlsx");
    writeFileSync(path, book);
    const options = { lang: "en", columns } as const;
    async function* chunks() {
      for (let at = 0; at < book.length; at += 100_000) yield book.subarray(at, at + 100_000);
    }
    const digests = [];
    for (const source of [await openSource(path, options), await openSource(chunks(), options)]) {
      const digest = createHash("sha256");
      for await (const piece of source.pieces()) digest.update(JSON.stringify(piece));
      digests.push(digest.digest("hex"));
    }
    expect(digests[0]).toBe(digests[1]);
    const left = await openSource(path, options);
    for await (const piece of left.pieces()) {
      expect(piece.line).toBe(2);
      break;
    }
    await left.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
