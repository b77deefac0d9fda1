import { describe, expect, it } from "vitest";
import { LONGEST_RECORD } from "../../src/io/input.js";
import { brief, readAll, values } from "./read-all.js";

const read = (text: string) => readAll(text, { format: "csv" });
const HEAD = "id,kind,purpose\n";

describe("rows of a table", () => {
  it("become records, each with the line it starts on", async () => {
    const { items } = await read(
      `\uFEFF${HEAD}a,loan,光伏\r\n\r\n"b","loan","风电, ""海上""\n第二行"\nc,loan,水电`,
    );
    expect(values(items)).toEqual([
      { id: "a", kind: "loan", purpose: "光伏" },
      { id: "b", kind: "loan", purpose: '风电, "海上"\n第二行' },
      { id: "c", kind: "loan", purpose: "水电" },
    ]);
    expect(items.map(({ line }) => line)).toEqual([2, 4, 6]);
  });

  it("keep the carriage return of a line break inside a cell", async () => {
    expect(values((await read(`${HEAD}a,loan,"x\r\ny"\r\n`)).items)).toEqual([
      { id: "a", kind: "loan", purpose: "x\r\ny" },
    ]);
  });

  it.each([
    ["semicolons", "id;kind;purpose\na;loan;光伏,风电\n"],
    ["tabs", "id\tkind\tpurpose\na\tloan\t光伏,风电\n"],
    ["what the first line says", "sep=|\r\nid|kind|purpose\r\na|loan|光伏,风电\r\n"],
  ])("may be divided by %s", async (_, text) => {
    expect(values((await read(text)).items)).toEqual([{ id: "a", kind: "loan", purpose: "光伏,风电" }]);
  });

  it("may end in a carriage return alone", async () => {
    const { items } = await read("id,kind,purpose\ra,loan,x\rb,loan,y\r");
    expect(brief(items)).toEqual(["a 2:-", "b 3:-"]);
  });

  it("are passed over where they are blank, and may have blank cells behind the last heading", async () => {
    const { items } = await read(`${HEAD},,\n , ,\t,,\na,loan,x,, \n,,,,,`);
    expect(brief(items)).toEqual(["a 4:-"]);
  });

  it("are rejected where a cell is missing or too many, with line and column", async () => {
    const { items } = await read(`${HEAD}a,loan\nb,loan,风电,装机,1\nc,loan,x\n"d\n",loan,x,"y"\ne,loan,x\n`);
    expect(brief(items)).toEqual([
      "RECORD_ROW_SHAPE 2:3",
      "RECORD_ROW_SHAPE 3:11",
      "c 4:-",
      "RECORD_ROW_SHAPE 6:10",
      "e 7:-",
    ]);
    expect(items[0]).toMatchObject({
      id: null,
      error: { message: expect.stringMatching(/2 cells.*3 cells/) },
    });
  });

  it.each([
    ["in the middle of a cell", 'b,loan,12" pipe', 10],
    ["behind a quoted cell", 'b,loan,"12" pipe', 11],
    ["that is never closed", 'b,loan,"pipe', 8],
  ])("are rejected alone for a quote %s", async (_, row, column) => {
    const { items } = await read(`${HEAD}a,loan,x\n${row}\nc,loan,"y"\nd,loan,"z\nz"\n`);
    expect(brief(items)).toEqual(["a 2:-", `RECORD_ROW_SHAPE 3:${column}`, "c 4:-", "d 5:-"]);
  });

  it("are all there behind quotes that are never closed, at the end of the input too", async () => {
    const { items } = await read(`${HEAD}a,loan,"x\nb,loan,y\nc,loan,"z\nd,loan,z\n`);
    expect(brief(items)).toEqual(["RECORD_ROW_SHAPE 2:8", "b 3:-", "RECORD_ROW_SHAPE 4:8", "d 5:-"]);
  });

  it("are rejected over the limit and the next is read", async () => {
    const { items } = await read(
      `${HEAD}a,loan,${"x".repeat(LONGEST_RECORD)}\nb,loan,"y\n${"y\n".repeat(8)}"\n`,
    );
    expect(brief(items)).toEqual(["RECORD_ROW_SHAPE 2:1", "b 3:-"]);
    const long = `a,loan,"${`${"x".repeat(1_000_000)}\n`.repeat(18)}`;
    expect(brief((await read(`${HEAD}${long}b,loan,y\n`)).items)).toContain("b 20:-");
  });

  it("keep columns that are not known under their heading, whatever it is called", async () => {
    const { items } = await read(
      "id,kind,purpose,客户经理,__proto__,bank,,客户经理\na,loan,x,张三,y,中国银行,z,李四\n",
    );
    const [value] = values(items);
    expect(Object.entries(value as object)).toEqual([
      ["id", "a"],
      ["kind", "loan"],
      ["purpose", "x"],
      ["客户经理", "张三"],
      ["__proto__", "y"],
      ['column "bank"', "中国银行"],
      ["column 7", "z"],
      ["column 8", "李四"],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("a heading row that no record can be read by", () => {
  it("is refused with what is missing and what was found", async () => {
    const { error } = await read("编码,kind,备注\n1,loan,x\n");
    expect(error?.code).toBe("INPUT_UNREADABLE");
    expect(error?.message).toMatch(/no column for id, purpose.*"编码", "kind", "备注"/);
    expect(error?.location).toEqual({ line: 1 });
  });

  it("needs no column purpose where another says what the money is for", async () => {
    expect((await read("id,kind,content\na,loan,x\n")).items).toHaveLength(1);
    expect((await read("id,kind,proceeds.lines.0.use\na,loan,x\n")).items).toHaveLength(1);
    expect((await read("id,kind,entity.businessScope\na,loan,x\n")).error?.code).toBe("INPUT_UNREADABLE");
  });

  it.each([
    ["twice the same", "id,kind,purpose,purpose"],
    ["twice the same in other letters", "id,kind,greenShare,purpose,green_share"],
    ["a field as a whole and in parts", "id,kind,purpose,project.capacity,project.capacity.value"],
  ])("is refused for %s", async (_, head) => {
    const { error } = await read(`${head}\na,loan,x,y,z\n`);
    expect(error?.code).toBe("INPUT_UNREADABLE");
    expect(error?.message).toMatch(/columns \d and \d/);
  });

  it("is refused where its quotes do not match or it is too long", async () => {
    expect((await read('id,"kind,purpose\na,loan,x\n')).error).toMatchObject({
      code: "INPUT_UNREADABLE",
      location: { line: 1, column: 4 },
    });
    const long = `${"x".repeat(LONGEST_RECORD + 1)}\na,loan,x\n`;
    expect((await read(long)).error?.code).toBe("INPUT_UNREADABLE");
  });

  it("alone is an empty input", async () => {
    expect((await read(HEAD)).error?.code).toBe("INPUT_EMPTY");
  });
});
