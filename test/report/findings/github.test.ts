import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awkwardFinding, emptyReport } from "./awkward-report.js";
import { writeReport } from "./write-report.js";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

/** As a runner reads a line: properties up to the next `::`, then the message. */
const read = (line: string): Command => {
  const [, name = "", properties = "", text = ""] = /^::(\w+) (.*?)::(.*)$/u.exec(line) ?? [];
  const plain = (escaped: string) =>
    escaped
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  const pairs = properties.split(",").map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), plain(pair.slice(at + 1))] as const;
  });
  return { name, properties: Object.fromEntries(pairs), text: plain(text) };
};
const commands = (text: string): Command[] => text.split("\n").slice(0, -1).map(read);

describe("workflow commands", () => {
  it("the gravest first, none for what is set aside, one for a file that could not be read", () => {
    expect(commands(writeReport("github")).map(({ name, properties }) => [name, properties.line])).toEqual([
      ["error", undefined],
      ["error", "4"],
      ["error", "4"],
      ["error", "5"],
      ["warning", "4"],
      ["notice", "4"],
      ["notice", "4"],
    ]);
  });

  it("message and properties are escaped each in its way", () => {
    const line =
      writeReport("github")
        .split("\n")
        .find((one) => one.includes("unknown-label")) ?? "";
    expect(line).toContain("file=产品 目录/a%3Ab%2Cc #1?.yaml,line=4,endLine=4,col=8,endColumn=12,title=");
    expect(line).toContain("::第一行 50%25, a: b%0A<b onclick");
    const { properties, text } = read(line);
    expect(properties.file).toBe("产品 目录/a:b,c #1?.yaml");
    expect(properties.title).toBe("高：未知标识, 50%: <x>（unknown-label）");
    expect(text.split("\n")[0]).toBe("第一行 50%, a: b");
    expect(text).toContain("依据：文件 <A> | 50%，第3条, (二): `x`");
    expect(text).toContain("docs/rules/zh/unknown-label.md");
    expect(text).toContain("00000000000000000000000000000001");
  });

  it("nothing found is nothing written", () => {
    expect(writeReport("github", { report: emptyReport })).toBe("");
  });

  it("no text of a file can begin a command of its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (message, file) => {
        const said = `${message}\n::set-output name=a::b\r\n::error::x`;
        const odd = `${file}\u001b\u0085\u2028\n::x`;
        const findings = [{ ...awkwardFinding, message: said, file: odd, title: said }];
        const report = { ...emptyReport, findings };
        const lines = writeReport("github", { report }).split(/[\r\n\u0085\u2028\u2029]/);
        expect(lines).toHaveLength(2);
        expect(lines[0]).toMatch(/^::error file=[^:,]*,line=/);
      }),
    );
  });
});
