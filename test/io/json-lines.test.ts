import { describe, expect, it } from "vitest";
import { LONGEST_RECORD } from "../../src/io/input.js";
import { brief, readAll, values } from "./read-all.js";

const read = (text: string) => readAll(text, { format: "jsonl" });

describe("JSON lines", () => {
  it("gives each record its line; the last one needs no newline", async () => {
    const { items } = await read('{"id":"a"}\n{"id":"b"}\n{"id":"c"}');
    expect(brief(items)).toEqual(["a 1:-", "b 2:-", "c 3:-"]);
  });

  it("passes over blank lines, takes CRLF and leaves a byte order mark out", async () => {
    const { items } = await read('\uFEFF{"id":"a"}\r\n\r\n  \t\n{"id":"b"}\r\n');
    expect(values(items)).toEqual([{ id: "a" }, { id: "b" }]);
    expect(items.map(({ line }) => line)).toEqual([1, 4]);
  });

  it("rejects a faulty line at its place and reads on", async () => {
    const { items } = await read('{"id":"a"}\n{"id":"b",}\n{"id":"c"} x\n{"id":\n{"id":"e"}');
    expect(brief(items)).toEqual([
      "a 1:-",
      "RECORD_NOT_JSON 2:11",
      "RECORD_NOT_JSON 3:12",
      "RECORD_NOT_JSON 4:7",
      "e 5:-",
    ]);
  });

  it("says what was found and expected in both languages", async () => {
    const english = (await readAll('{"id" "a"}', { format: "jsonl" })).items[0];
    const chinese = (await readAll('{"id" "a"}', { format: "jsonl", lang: "zh" })).items[0];
    expect(english).toMatchObject({ error: { message: expect.stringContaining("a colon") } });
    expect(chinese).toMatchObject({ error: { message: expect.stringContaining("冒号") } });
  });

  it("refuses an id whose last digits a number loses, and keeps those digits", async () => {
    const { items } = await read(
      '{"id":1234567890123456}\n{"id":123456789012345}\n{"n":{"id":1234567890123456}}',
    );
    expect(brief(items)).toEqual(["RECORD_ID_UNSAFE_NUMBER 1:7", "123456789012345 2:-", "? 3:-"]);
    expect(items[0]).toMatchObject({ id: "1234567890123456" });
  });

  it("refuses a name that stands twice in one object, not a text that quotes JSON", async () => {
    const { items } = await read(
      '{"id":"a","id":"b"}\n{"id":"c","x":{"y":1,"y":2}}\n{"id":"d","purpose":"{\\"id\\":1, \\"id\\" : 2}"}',
    );
    expect(brief(items)).toEqual(["RECORD_KEY_DUPLICATE 1:11", "RECORD_KEY_DUPLICATE 2:22", "d 3:-"]);
  });

  it("refuses brackets without end and reads on", async () => {
    const deep = `{"id":${"[".repeat(5000)}${"]".repeat(5000)}}`;
    const { items } = await read(`${deep}\n{"id":"b"}`);
    expect(brief(items)).toEqual(["RECORD_NOT_JSON 1:1006", "b 2:-"]);
  });

  it("keeps __proto__ a name like any other", async () => {
    const { items } = await read('{"id":"a","__proto__":{"kind":"loan"}}');
    const [value] = values(items);
    expect(Object.keys(value as object)).toEqual(["id", "__proto__"]);
    expect((value as { kind?: unknown }).kind).toBeUndefined();
  });

  it("rejects a line over the limit without keeping it and reads on", async () => {
    const long = `{"id":"long","purpose":"${"x".repeat(LONGEST_RECORD)}"}`;
    const { items } = await read(`{"id":"a"}\n${long}\n{"id":"b"}`);
    expect(brief(items)).toEqual(["a 1:-", "RECORD_TEXT_TOO_LONG 2:1", "b 3:-"]);
  });

  it("does not hold a line without end in memory", async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(0x20);
    async function* endless() {
      for (let count = 0; count < 400; count++) yield chunk;
    }
    const { readRecords } = await import("../../src/io/read-records.js");
    let most = 0;
    for await (const item of readRecords(endless(), { lang: "en", format: "jsonl" })) {
      expect(item).toMatchObject({ error: { code: "RECORD_TEXT_TOO_LONG" } });
      most++;
    }
    expect(most).toBe(1);
  });

  it("leaves values that are no object for the record reader to refuse", async () => {
    expect(values((await read('[1]\n"x"\n3\nnull\n')).items)).toEqual([[1], "x", 3, null]);
  });
});
