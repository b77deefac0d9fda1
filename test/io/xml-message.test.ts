import { describe, expect, test } from "vitest";
import { brief, readAll, values } from "./read-all.js";

const loan = (no: string, more = ""): string =>
  `<loan><loanNo>${no}</loanNo><customerNo>C1</customerNo><projectNo>P1</projectNo><loanAmount>100</loanAmount>${more}</loan>\n`;
const project = (name: string): string =>
  `<project><projectNo>P1</projectNo><projectName>${name}</projectName></project>\n`;
const enterprise = "<enterprise><enterpriseNo>C1</enterpriseNo><enterpriseName>甲</enterpriseName>";
const gfir = (...parts: string[]): string => `<GFIR>\n${parts.join("")}</GFIR>`;
const customer = (...loans: string[]): string =>
  `<customer><loans>\n${loans.join("").replaceAll("loanPurpose>", "loanPurposeDesc>")}</loans></customer>\n`;

const read = async (text: string, lang: "en" | "zh" = "en") =>
  await readAll(text, { format: "xml", filename: "a.xml", lang });

describe("a message", () => {
  test("loses no loan that lies in the row of its customer", async () => {
    const { items } = await read(
      gfir(enterprise, "<loans>", loan("L1"), loan("L2"), "</loans></enterprise>"),
    );
    expect(values(items)).toMatchObject([
      { id: "L1", entity: { name: "甲" } },
      { id: "L2", entity: { name: "甲" } },
    ]);
  });

  test("may have names with the prefix of a namespace", async () => {
    const text = gfir(loan("L1"))
      .replace(/<(\/?)(?=\w)/g, "<$1g:")
      .replace("<g:GFIR", '<g:GFIR xmlns:g="urn:x"');
    expect(brief((await read(text)).items)).toEqual(["L1 2:-"]);
  });

  test("keeps the whole text of an element, whatever is marked up in it", async () => {
    const text = "<loanPurpose>光伏<br/>电站<![CDATA[ <一期> & ]]>建设<!-- x --></loanPurpose><loanDate/>";
    const { items } = await read(gfir(loan("L1", text)));
    expect(values(items)).toMatchObject([{ purpose: "光伏电站 <一期> & 建设" }]);
  });

  test("in which a row says a thing twice, and not the same, is told of that row", async () => {
    const text = gfir(
      loan("L1", "<loanAmount>200</loanAmount>"),
      loan("L2", "<loanAmount> 100 </loanAmount>"),
    );
    const { items } = await read(text);
    expect(brief(items)).toEqual(["RECORD_FIELD_CONFLICT 2:-", "L2 3:-"]);
    expect(items[0]).toMatchObject({ id: "L1", error: { path: "amount" } });
  });

  test("with two projects of one number is told of the loans for which they differ", async () => {
    const two = await read(gfir(project("光伏电站"), project("煤矿"), loan("L1")));
    expect(brief(two.items).at(-1)).toBe("RECORD_FIELD_CONFLICT 4:-");
    const same = await read(gfir(project("光伏电站"), project("光伏电站"), loan("L1")));
    expect(brief(same.items).at(-1)).toBe("L1 4:-");
  });

  test("that is broken gives the groups in front of the fault, however it is cut", async () => {
    const text = `<GBRR>${customer(loan("L1"), loan("L2"))}${customer(loan("L3"), "</loan>")}</GBRR>`;
    for (const size of [7, 60, 65_536]) {
      const { items, error } = await readAll(text, { format: "xml", filename: "a.xml" }, [size]);
      expect(brief(items)).toEqual(["L1 2:-", "L2 3:-"]);
      expect(error).toMatchObject({ code: "INPUT_UNREADABLE" });
    }
  });
});

describe("a fault of a message is told in the reader's language", () => {
  test.each([
    ["<GFIR><loans></loan></GFIR>", "结束标签与开始标签不对应"],
    ["</GFIR>", "结束标签与开始标签不对应"],
    ["<GFIR><loans>", "标签 loans 没有结束"],
    ["", "没有根元素"],
    ['\n<?xml version="1.0"?><GFIR/>', "XML 声明之前不得有内容"],
    ["<GFIR>&nbsp;</GFIR>", "有未定义的实体"],
    ["<GFIR/>x", "根元素之外有文字"],
  ])("%s", async (text, told) => {
    expect((await read(text, "zh")).error?.message).toContain(told);
  });

  test("bytes of another encoding, with the option that reads them", async () => {
    const gbk = Buffer.concat([
      Buffer.from("<GFIR><a>"),
      Buffer.from([0xb9, 0xe2]),
      Buffer.from("</a></GFIR>"),
    ]);
    const { error } = await readAll(gbk, { format: "xml", filename: "a.xml" });
    expect(error?.message).toContain("--encoding gb18030");
  });
});
