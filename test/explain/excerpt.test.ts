import { describe, expect, test } from "vitest";
import { excerpt } from "../../src/explain/excerpt.js";

const shown = (text: string, ...spans: (readonly [number, number])[]) =>
  excerpt(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join("");

describe("excerpt", () => {
  test("shows a short text whole", () => {
    expect(shown("新建光伏电站一座", [2, 6])).toBe("新建[光伏电站]一座");
  });

  test("marks overlapping stretches once and neighbours apart", () => {
    expect(shown("光伏电站", [0, 3], [2, 4])).toBe("[光伏电站]");
    expect(shown("光伏电站", [2, 4], [0, 2])).toBe("[光伏][电站]");
  });

  test("cuts what is far from the marks", () => {
    const text = `${"前".repeat(100)}光伏${"中".repeat(100)}电站${"后".repeat(100)}`;
    const cut = shown(text, [100, 102], [202, 204]);
    expect(cut).toBe(
      `…${"前".repeat(24)}[光伏]${"中".repeat(24)} … ${"中".repeat(24)}[电站]${"后".repeat(24)}…`,
    );
  });

  test("drops stretches that do not fit the text", () => {
    expect(shown("光伏", [5, 9], [1, 1])).toBe("光伏");
  });
});
