import fc from "fast-check";
import { expect, it } from "vitest";
import { createTextPool } from "../../src/book/text-pool.js";

it("gives every text back as it was, cut at 1,024 characters", () => {
  const texts = fc.array(
    fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string({ minLength: 1000, maxLength: 1100 })),
  );
  fc.assert(
    fc.property(texts, (list) => {
      const pool = createTextPool();
      const places = list.map((text) => pool.put(text));
      for (const [at, text] of list.entries()) {
        const place = places[at] ?? 0;
        expect(place).toBeGreaterThan(0);
        expect(pool.read(place)).toBe(text.slice(0, 1024));
        for (const other of list) {
          const [left, right] = [text.slice(0, 1024), other.slice(0, 1024)];
          expect(Math.sign(pool.compare(place, other))).toBe(left < right ? -1 : left > right ? 1 : 0);
        }
      }
    }),
  );
});

it("goes on over many chunks", () => {
  const pool = createTextPool();
  const texts = Array.from({ length: 40_000 }, (_, i) => `项目第${i}号`);
  const places = texts.map((text) => pool.put(text));
  expect(places.map((place) => pool.read(place))).toEqual(texts);
});

it("forgets what is not moved when it starts over", () => {
  const pool = createTextPool();
  const places = Array.from({ length: 40_000 }, (_, i) => pool.put(`项目第${i}号`));
  const before = pool.bytes;
  const move = pool.startOver();
  const now = places.slice(0, 100).map((place) => move(place));
  expect(move(places[5] ?? 0)).toBe(now[5]);
  expect(now.map((place) => pool.read(place))).toEqual(now.map((_, i) => `项目第${i}号`));
  expect(pool.bytes).toBeLessThan(before / 2);
  expect(pool.read(pool.put("新"))).toBe("新");
});
