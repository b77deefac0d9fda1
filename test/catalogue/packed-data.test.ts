import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOfBase64 } from "../../src/catalogue/base64.js";
import { packData, unpackData } from "../../src/catalogue/packed-data.js";

describe("packed data", () => {
  const value = fc.record(
    {
      text: fc.string({ unit: "binary" }),
      list: fc.array(fc.string()),
      inner: fc.record(
        { small: fc.uint8Array(), letters: fc.uint16Array(), numbers: fc.int32Array() },
        { noNullPrototype: true },
      ),
      signed: fc.int16Array(),
    },
    { noNullPrototype: true },
  );

  it("comes back as it was", () => {
    fc.assert(
      fc.property(value, (data) => {
        expect(unpackData(packData(data))).toEqual(data);
      }),
    );
  });

  it("comes back from the middle of a buffer", () => {
    const data = { numbers: Int32Array.of(1, -2, 70_000) };
    const packed = packData(data);
    const around = new Uint8Array(packed.length + 8);
    around.set(packed, 3);
    expect(unpackData(around.subarray(3, 3 + packed.length))).toEqual(data);
  });

  it("is views of the bytes, not copies", () => {
    const packed = packData({ numbers: Int32Array.of(5) });
    const { numbers } = unpackData(packed) as { numbers: Int32Array };
    expect(numbers.buffer).toBe(packed.buffer);
  });

  it.each([
    ["nothing", []],
    ["too little", [1, 2, 3]],
    ["another format", new Array(40).fill(7)],
  ])("reads nothing from %s", (_name, bytes) => expect(unpackData(Uint8Array.from(bytes))).toBeUndefined());
});

it("reads base64", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect([...bytesOfBase64(Buffer.from(bytes).toString("base64"))]).toEqual([...bytes]);
    }),
  );
});
