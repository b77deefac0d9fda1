import { Buffer } from "node:buffer";
import { expect, it } from "vitest";
import { createUtf8Sink } from "../../src/bulk/text-sink.js";

const MB = 1024 * 1024;

it.each([
  ["none", undefined, false],
  ["one that fits", 5000, true],
  ["one that is too small", 100, false],
  ["one that is far too large", 16 * MB, false],
])("gives the same bytes with a spare: %s", (_, size, used) => {
  const sink = createUtf8Sink();
  const spare = size === undefined ? undefined : new ArrayBuffer(size);
  const text = "光伏\n".repeat(500);
  sink.add(text);
  const taken = sink.take(spare);
  expect(Buffer.from(taken).toString("utf8")).toBe(text);
  expect(taken.buffer === spare).toBe(used);
  sink.add("风");
  expect(Buffer.from(sink.take(taken.buffer)).toString("utf8")).toBe("风");
});
