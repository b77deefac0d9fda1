import { describe, expect, it } from "vitest";
import { LONGEST_RECORD } from "../../src/io/input.js";
import { JsonSplitter } from "../../src/io/split-json.js";
import { brief, readAll, values } from "./read-all.js";

const read = (text: string) => readAll(text, { filename: "records.json" });
const records = [
  { id: "a", purpose: "屋顶光伏", metrics: [{ name: "容量", value: 6 }], labels: ["x]", "{y"] },
  { id: "b", purpose: 'a "quoted" \\ text', entity: { name: "某公司" } },
  { id: "c", nested: [[{}], []], empty: {} },
];

describe("a JSON document", () => {
  it.each([undefined, 1, 2, "\t"])("reads a list printed with indentation %j", async (indent) => {
    expect(values((await read(JSON.stringify(records, null, indent))).items)).toEqual(records);
  });

  it("reads a list without any indentation, lists of objects in it included", async () => {
    const flat = JSON.stringify(records, null, 1).replace(/^ +/gm, "");
    expect(values((await read(flat)).items)).toEqual(records);
  });

  it("reads one object, printed in any way, and several one after another", async () => {
    const pretty = JSON.stringify(records[0], null, 2);
    expect(values((await read(pretty)).items)).toEqual([records[0]]);
    expect(values((await read(JSON.stringify(records[0]))).items)).toEqual([records[0]]);
    const three = records.map((record) => JSON.stringify(record, null, 2)).join("\n");
    expect(values((await read(three)).items)).toEqual(records);
  });

  it("reads JSON lines although the file is called .json", async () => {
    const { items } = await read('{"id":"a"}\n{"id":"b"\n{"id":"c"}\n');
    expect(brief(items)).toEqual(["a 1:-", "RECORD_NOT_JSON 2:10", "c 3:-"]);
    expect(brief((await read('{"id":"a"\n{"id":"b"}\n')).items)).toEqual(["RECORD_NOT_JSON 1:10", "b 2:-"]);
  });

  it("gives each entry its line, and its column where it does not start the line", async () => {
    const { items } = await read('[{"id":"光"}, {"id":"𠮷"},{"id":"c"},\n{"id":"d"},\n\n  {"id":"e"}\n]');
    expect(brief(items)).toEqual(["光 1:2", "𠮷 1:14", "c 1:26", "d 2:-", "e 4:3"]);
  });

  it("does not let a faulty entry hide the others", async () => {
    const { items } = await read('[{"id":"a"},{"id":},nope,{"id":"d"},{"id":12345678901234567},{"id":"f"}]');
    expect(brief(items)).toEqual([
      "a 1:2",
      "RECORD_NOT_JSON 1:19",
      "RECORD_NOT_JSON 1:21",
      "d 1:26",
      "RECORD_ID_UNSAFE_NUMBER 1:43",
      "f 1:62",
    ]);
  });

  it.each([
    ["a missing brace", '{"id":"b","x":{"y":1},', "RECORD_NOT_JSON 4:1"],
    ["a missing bracket", '{"id":"b","x":["y"},', "RECORD_NOT_JSON 3:19"],
    ["a missing quote", '{"id":"b","x":"y},', "RECORD_NOT_JSON 3:19"],
    ["a brace too many", '{"id":"b"}},', "RECORD_NOT_JSON 3:11"],
    ["text behind it", '{"id":"b"} // note,', "RECORD_NOT_JSON 3:12"],
    ["a bare word", "TODO [,", "RECORD_NOT_JSON 3:1"],
  ])("goes on behind an entry with %s", async (_, entry, fault) => {
    const { items } = await read(`[\n{"id":"a"},\n${entry}\n{"id":"c"},\n{"id":"d"}\n]\n`);
    expect(brief(items).filter((item) => !item.startsWith("b"))[0]).toBe("a 2:-");
    expect(brief(items)).toContain(fault);
    expect(brief(items).slice(-2)).toEqual(["c 4:-", "d 5:-"]);
  });

  it("goes on with the next record of the same indentation, not with an object inside the broken one", async () => {
    const text = JSON.stringify(records, null, 2).replace('"屋顶光伏",', '"屋顶光伏,');
    const { items } = await read(text);
    expect(brief(items)).toEqual([
      "RECORD_NOT_JSON 4:22",
      expect.stringMatching(/^b /),
      expect.stringMatching(/^c /),
    ]);
  });

  it("answers missing and surplus commas with a fault of their own and loses no entry", async () => {
    const { items } = await read('[{"id":"a"} {"id":"b"},,{"id":"c"},]');
    expect(brief(items)).toEqual([
      "a 1:2",
      "RECORD_NOT_JSON 1:13",
      "b 1:13",
      "RECORD_NOT_JSON 1:24",
      "c 1:25",
      "RECORD_NOT_JSON 1:36",
    ]);
  });

  it.each([
    ["between entries", '[{"id":"a"},', "RECORD_NOT_JSON 1:13 final"],
    ["in place of a bracket", '[{"id":"a"}\n', "RECORD_NOT_JSON 2:1 final"],
    ["inside an entry", '[{"id":"a"},{"id":"b', "RECORD_NOT_JSON 1:21 final"],
    ["behind a number", '[{"id":"a"},12', "RECORD_NOT_JSON 1:15 final"],
  ])("says where a file that was cut off ends: %s", async (_, text, last) => {
    const { items } = await read(text);
    expect(brief(items)[0]).toBe("a 1:2");
    expect(brief(items).at(-1)).toBe(last);
  });

  it("calls a fault final where nothing behind it can be read", async () => {
    expect(brief((await read('[{"id":"a"}]\n[{"id":"b"}]')).items)).toEqual([
      "a 1:2",
      "RECORD_NOT_JSON 2:1 final",
    ]);
    expect(brief((await read("id,kind\n1,loan")).items)).toEqual(["RECORD_NOT_JSON 1:1 final"]);
    expect(brief((await read('[{"id":"a"},{"id":"b},{"id":"c"}\n]')).items)).toEqual([
      "a 1:2",
      "RECORD_NOT_JSON 1:25 final",
    ]);
  });

  it("rejects an entry over the limit and reads on", async () => {
    const { items } = await read(`[{"id":"a"},{"x":"${"x".repeat(LONGEST_RECORD)}"},{"id":"c"}]`);
    expect(brief(items)).toEqual(["a 1:2", "RECORD_TEXT_TOO_LONG 1:13", expect.stringMatching(/^c 1:/)]);
  });

  it("reads no byte much more than twice, however many brackets never close", () => {
    const lines = 5000;
    const splitter = new JsonSplitter({ offset: 0, limit: 40_000 });
    const bytes = new TextEncoder().encode(`[\n${'{"a":[\n'.repeat(lines)}`);
    const pieces = [...splitter.write(bytes), ...splitter.end()];
    expect(pieces.length).toBeLessThan(lines);
    expect(pieces.at(-1)?.final).toBe(true);
  });
});
