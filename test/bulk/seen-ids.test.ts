import { appendFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createIdBook } from "../../src/bulk/id-book.js";
import { createPieceIds } from "../../src/bulk/piece-ids.js";
import { createSeenIds } from "../../src/bulk/seen-ids.js";
import { temporaryFolder } from "../cli/temporary-folder.js";

const folder = temporaryFolder();
const path = (name: string): string => join(folder.path, name);

const pieceOf = (ids: readonly (string | null)[], firstLine: number) => {
  const piece = createPieceIds();
  for (const [at, id] of ids.entries()) piece.add(id, "answered", firstLine + at);
  return { ids: piece.places(), order: piece.order() };
};

/** What repeats in each piece, with the line of its first use; `logs` keeps the places as a run does. */
const repeatsIn = async (pieces: readonly (readonly (string | null)[])[], logs = true) => {
  const log = path("ids");
  writeFileSync(log, "");
  const file = {
    get length() {
      return statSync(log).size;
    },
  };
  const book = createIdBook({ file: path("runs"), most: 20 });
  const seen = createSeenIds({ book, tellLine: true, ...(logs ? { log: { path: log, file } } : {}) });
  const found: [line: number, first: number][] = [];
  let line = 1;
  for (const ids of pieces) {
    const piece = pieceOf(ids, line);
    for (const [at, first] of await seen.enter(piece)) found.push([line + at, first]);
    appendFileSync(log, new Uint8Array(piece.ids.buffer));
    line += ids.length;
  }
  const held = book.size;
  book.close();
  rmSync(log);
  return { found, held };
};

const repeatsAsAMapTells = (pieces: readonly (readonly (string | null)[])[]) => {
  const lines = new Map<string, number>();
  return pieces.flat().flatMap((id, at): [number, number][] => {
    if (id === null) return [];
    const first = lines.get(id);
    if (first === undefined) lines.set(id, at + 1);
    return first === undefined ? [] : [[at + 1, first]];
  });
};

const numbered = (from: number, many: number): string[] =>
  Array.from({ length: many }, (_, n) => `HT${from + n}`);

describe("ids that come again", () => {
  test("are found as a map of all ids would find them, in whatever order they come", async () => {
    const id = fc.option(
      fc.integer({ min: 0, max: 60 }).map((n) => `HT${n}`),
      { freq: 9 },
    );
    const wild = fc.array(id, { maxLength: 8 });
    const rising = fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 8 }))
      .map(([from, many]) => numbered(from, many));
    const pieces = fc.array(fc.oneof({ weight: 3, arbitrary: rising }, { weight: 1, arbitrary: wild }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(pieces, fc.boolean(), async (list, logs) => {
        const sorted = [...list].sort((a, b) => (a[0] ?? "").length - (b[0] ?? "").length);
        for (const order of [list, sorted]) {
          expect((await repeatsIn(order, logs)).found).toEqual(repeatsAsAMapTells(order));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("cost no memory while ids ascend, and are found when one falls back", async () => {
    const rising = [numbered(8, 40), numbered(48, 40), numbered(88, 40)];
    expect(await repeatsIn(rising)).toEqual({ found: [], held: 0 });
    const fallen = await repeatsIn([...rising, ["HT500", "HT50"], ["HT600"]]);
    expect(fallen).toEqual({ found: [[122, 43]], held: 122 });
  });

  test("are found within a piece", async () => {
    expect((await repeatsIn([["A1", "A2", "A2"]])).found).toEqual([[3, 2]]);
  });
});
