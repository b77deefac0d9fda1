import { describe, expect, it } from "vitest";
import { type ParsedRecord, parseRecord } from "../../src/record/parse-record.js";
import { LONGEST_TEXT } from "../../src/record/read-text.js";
import { recordSchema } from "../../src/record/record-schema.js";
import { LONGEST_LIST } from "../../src/record/scan-fields.js";

const good = { id: "L-1", kind: "loan", purpose: "屋顶光伏电站" };
const parse = (input: unknown) => parseRecord(input, { lang: "en" });
const withFields = (fields: object) => parse({ ...good, ...fields });

function refusal(parsed: ParsedRecord): string {
  return parsed.ok ? "read" : `${parsed.error.code} ${parsed.error.path}`.trim();
}

function record(parsed: ParsedRecord) {
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.record;
}

function notices(parsed: ParsedRecord): string[] {
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.notices.map(({ code, path }) => `${code} ${path}`);
}

describe("the short form", () => {
  it("is enough, and each fact goes to its one place", () => {
    const parsed = withFields({
      content: "装机6MW",
      amount: 1.2e8,
      approvedOn: "2025-11-03",
      region: "河北",
      labels: ["green-loan"],
      entity: { industry: "4416", name: "某公司", businessScope: "发电" },
    });
    expect(notices(parsed)).toEqual([]);
    expect(record(parsed)).toMatchObject({
      id: "L-1",
      kind: "loan",
      texts: [
        { field: "purpose", text: "屋顶光伏电站" },
        { field: "content", text: "装机6MW" },
      ],
      borrowerTexts: [{ field: "entity.businessScope", text: "发电" }],
      instrument: { kind: "loan", amount: 120_000_000, approvedOn: "2025-11-03", labels: ["green-loan"] },
      project: { description: "装机6MW", region: "河北", metrics: [] },
      region: "河北",
    });
  });

  it("and the nested form say the same", () => {
    const nested = {
      id: "L-1",
      instrument: { kind: "loan", purpose: "屋顶光伏电站", amount: 5, labels: ["a"] },
      project: { description: "装机", region: "河北" },
    };
    const short = { ...good, amount: 5, labels: ["a"], content: "装机", region: "河北" };
    const { texts: nestedTexts, ...fromNested } = record(parse(nested));
    const { texts: shortTexts, ...fromShort } = record(parse(short));
    expect(fromNested).toEqual(fromShort);
    expect(nestedTexts.map(({ field }) => field)).toEqual(["instrument.purpose", "project.description"]);
    expect(shortTexts.map(({ text }) => text)).toEqual(nestedTexts.map(({ text }) => text));
  });

  it("may be spelled in snake_case; messages keep the sender's spelling", () => {
    expect(record(withFields({ approved_on: "2025-11-03" })).instrument.approvedOn).toBe("2025-11-03");
    expect(refusal(withFields({ approved_on: "3.11.2025" }))).toBe("RECORD_FIELD_VALUE approved_on");
    expect(refusal(withFields({ green_share: 0.5, greenShare: 0.6 }))).toBe(
      "RECORD_FIELD_CONFLICT greenShare",
    );
    expect(refusal(withFields({ green_share: 0.5, greenShare: 0.5 }))).toBe("read");
  });

  it.each([undefined, null, "", "　"])(
    "a blank (%j) beside its twin in snake_case is no content",
    (blank) => {
      const pairs = [
        { approvedOn: blank, approved_on: "2025-11-03" },
        { approved_on: blank, approvedOn: "2025-11-03" },
        { approved_on: "2025-11-03", approvedOn: blank },
        { instrument: { approvedOn: blank, approved_on: "2025-11-03" } },
      ];
      for (const pair of pairs) {
        expect(record(withFields(pair)).instrument.approvedOn).toBe("2025-11-03");
      }
      expect(refusal(withFields({ approvedOn: blank, approved_on: "soon" }))).toBe(
        "RECORD_FIELD_VALUE approved_on",
      );
      expect(refusal(withFields({ approved_on: blank, approvedOn: "soon" }))).toBe(
        "RECORD_FIELD_VALUE approvedOn",
      );
    },
  );

  it("tells the industry of the funds from the project, else from lines that agree", () => {
    const lines = (...codes: string[]) => ({
      proceeds: { lines: codes.map((industry) => ({ use: "x", industry })) },
    });
    expect(record(withFields({ project: { industry: "4416" }, ...lines("4419") })).fundsIndustry).toBe(
      "4416",
    );
    expect(record(withFields(lines("4419", "4419"))).fundsIndustry).toBe("4419");
    expect(record(withFields(lines("4419", "4416"))).fundsIndustry).toBeUndefined();
    expect(record(withFields({ entity: { industry: "4416" } })).fundsIndustry).toBeUndefined();
  });
});

describe("what is no record", () => {
  it.each([
    null,
    undefined,
    1,
    "text",
    true,
    [],
    [good],
    new Date(0),
    new Map(),
    () => good,
    Symbol("x"),
    1n,
  ])("is refused by its shape: %o", (input) => {
    expect(refusal(parse(input))).toBe("RECORD_NOT_OBJECT");
  });

  it("is refused where reading it throws", () => {
    const getter = Object.defineProperty({ ...good }, "amount", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(refusal(parse(getter))).toBe("RECORD_NOT_OBJECT");
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(refusal(parse(revoked.proxy))).toBe("RECORD_NOT_OBJECT");
  });
});

describe("id", () => {
  it.each([
    [{}, "RECORD_FIELD_MISSING id"],
    [{ id: null }, "RECORD_FIELD_MISSING id"],
    [{ id: "" }, "RECORD_FIELD_VALUE id"],
    [{ id: "  " }, "RECORD_FIELD_VALUE id"],
    [{ id: true }, "RECORD_FIELD_TYPE id"],
    [{ id: 1.5 }, "RECORD_FIELD_VALUE id"],
    [{ id: 2 ** 53 }, "RECORD_ID_UNSAFE_NUMBER id"],
    [{ id: "a\0b" }, "RECORD_TEXT_INVALID id"],
  ])("%o is refused", (id, expected) => {
    expect(refusal(parse({ kind: "loan", purpose: "x", ...id }))).toBe(expected);
  });

  it("may be a number that is kept as text, with a notice", () => {
    const parsed = withFields({ id: 123 });
    expect(record(parsed).id).toBe("123");
    expect(notices(parsed)).toEqual(["RECORD_ID_FROM_NUMBER id"]);
    expect(record(withFields({ id: -0 })).id).toBe("0");
  });

  it("is echoed with the refusal of a record where it is fit to be a key", () => {
    const key = (id: unknown) => {
      const parsed = parse({ id, kind: "x" });
      return parsed.ok ? "read" : parsed.id;
    };
    expect([
      key("L-1"),
      key(7),
      key(2 ** 53),
      key(null),
      key("a\0"),
      key("x".repeat(1001)),
      key("\ud800"),
    ]).toEqual(["L-1", "7", null, null, null, null, null]);
  });
});

describe("kind", () => {
  it.each([
    ["loan", "loan"],
    ["债券", "bond"],
    ["项目", "project"],
  ])("%s is %s", (word, kind) => {
    expect(record(withFields({ kind: word })).kind).toBe(kind);
  });

  it("is refused where it is missing, unknown or of another type", () => {
    expect(refusal(withFields({ kind: undefined }))).toBe("RECORD_FIELD_MISSING kind");
    expect(refusal(withFields({ kind: "lone" }))).toBe("RECORD_KIND_UNKNOWN kind");
    expect(refusal(withFields({ kind: 1 }))).toBe("RECORD_FIELD_TYPE kind");
    expect(refusal(withFields({ instrument: { kind: "bond" } }))).toBe("RECORD_FIELD_CONFLICT kind");
    const parsed = withFields({ kind: "lone" });
    expect(parsed.ok ? "" : parsed.error.message).toContain("Did you mean loan?");
  });
});

describe("texts on the use of funds", () => {
  it("are demanded: a blank one is told from a missing one", () => {
    expect(refusal(parse({ id: "a", kind: "loan" }))).toBe("RECORD_FIELD_MISSING purpose");
    expect(refusal(parse({ id: "a", kind: "loan", purpose: " \u200b\n" }))).toBe(
      "RECORD_PURPOSE_EMPTY purpose",
    );
    expect(refusal(parse({ id: "a", kind: "loan", entity: { businessScope: "光伏" } }))).toBe(
      "RECORD_FIELD_MISSING purpose",
    );
    expect(
      refusal(parse({ id: "a", kind: "loan", purpose: "", proceeds: { lines: [{ use: "光伏" }] } })),
    ).toBe("read");
  });

  it("are kept whole, up to the limit", () => {
    const text = `  ${"光".repeat(LONGEST_TEXT - 4)}\n `;
    expect(record(withFields({ purpose: text })).texts[0]?.text).toBe(text);
    expect(refusal(withFields({ purpose: "x".repeat(LONGEST_TEXT + 1) }))).toBe(
      "RECORD_TEXT_TOO_LONG purpose",
    );
    const megabyte = withFields({ purpose: "光".repeat(1_000_000) });
    expect(refusal(megabyte)).toBe("RECORD_TEXT_TOO_LONG purpose");
    expect(megabyte.ok ? 0 : megabyte.error.message.length).toBeLessThan(300);
  });

  it.each([
    ["NUL", "a\0b", "character 2 is U+0000"],
    ["a high surrogate alone", "光\ud83d伏", "character 2 is U+D83D"],
    ["a low surrogate alone", "\udc00", "character 1 is U+DC00"],
    ["surrogates in the wrong order", "ab\udc00\ud800", "character 3 is U+DC00"],
  ])("are refused with %s", (_, text, place) => {
    const parsed = withFields({ purpose: text });
    expect(refusal(parsed)).toBe("RECORD_TEXT_INVALID purpose");
    expect(parsed.ok ? "" : parsed.error.message).toContain(place);
  });

  it("may hold characters outside of the basic plane", () => {
    expect(record(withFields({ purpose: "𠮷😀" })).texts[0]?.text).toBe("𠮷😀");
  });
});

describe("types", () => {
  it.each([
    [{ purpose: 5 }, "RECORD_FIELD_TYPE purpose"],
    [{ purpose: ["x"] }, "RECORD_FIELD_TYPE purpose"],
    [{ amount: true }, "RECORD_FIELD_TYPE amount"],
    [{ amount: [] }, "RECORD_FIELD_TYPE amount"],
    [{ approvedOn: 20251103 }, "RECORD_FIELD_TYPE approvedOn"],
    [{ labels: "green-loan" }, "RECORD_FIELD_TYPE labels"],
    [{ labels: [1] }, "RECORD_FIELD_TYPE labels.0"],
    [{ entity: "某公司" }, "RECORD_FIELD_TYPE entity"],
    [{ entity: [] }, "RECORD_FIELD_TYPE entity"],
    [{ entity: new Date(0) }, "RECORD_FIELD_TYPE entity"],
    [{ entity: { industry: 4416 } }, "RECORD_FIELD_TYPE entity.industry"],
    [{ entity: { isListed: "是" } }, "RECORD_FIELD_TYPE entity.isListed"],
    [{ metrics: { name: "x" } }, "RECORD_FIELD_TYPE metrics"],
    [{ metrics: [{ name: "x" }, null] }, "RECORD_FIELD_TYPE metrics.1"],
    [{ project: { capacity: true } }, "RECORD_FIELD_TYPE project.capacity"],
    [{ proceeds: { lines: [{ use: "x", amount: {} }] } }, "RECORD_FIELD_TYPE proceeds.lines.0.amount"],
  ])("%o is refused", (fields, expected) => {
    expect(refusal(withFields(fields))).toBe(expected);
  });

  it.each([
    [{ amount: Number.NaN }, "RECORD_FIELD_VALUE amount"],
    [{ amount: Number.POSITIVE_INFINITY }, "RECORD_FIELD_VALUE amount"],
    [{ amount: -1 }, "RECORD_FIELD_VALUE amount"],
    [{ amount: "1.2亿" }, "RECORD_FIELD_VALUE amount"],
    [{ amount: "1,20" }, "RECORD_FIELD_VALUE amount"],
    [{ greenShare: 1.01 }, "RECORD_FIELD_VALUE greenShare"],
    [{ greenShare: "60%" }, "RECORD_FIELD_VALUE greenShare"],
    [{ approvedOn: "2025-02-29" }, "RECORD_FIELD_VALUE approvedOn"],
    [{ approvedOn: "2025/11/03" }, "RECORD_FIELD_VALUE approvedOn"],
    [{ approvedOn: "0000-01-01" }, "RECORD_FIELD_VALUE approvedOn"],
    [{ entity: { industry: "44160" } }, "RECORD_FIELD_VALUE entity.industry"],
    [{ entity: { industry: "光伏" } }, "RECORD_FIELD_VALUE entity.industry"],
    [{ transition: { baseline: { year: 1899 } } }, "RECORD_FIELD_VALUE transition.baseline.year"],
    [{ transition: { baseline: { year: 2020.5 } } }, "RECORD_FIELD_VALUE transition.baseline.year"],
    [{ project: { capacity: "100MW" } }, "RECORD_FIELD_VALUE project.capacity"],
    [{ labels: Array.from({ length: LONGEST_LIST + 1 }, () => "x") }, "RECORD_FIELD_VALUE labels"],
  ])("%o has a value that is refused", (fields, expected) => {
    expect(refusal(withFields(fields))).toBe(expected);
  });

  it.each([
    [{ approvedOn: "20251103" }, "RECORD_DATE_REWRITTEN approvedOn"],
    [{ amount: "1,200.50" }, "RECORD_NUMBER_FROM_TEXT amount"],
    [{ entity: { industry: "D4416" } }, "RECORD_INDUSTRY_LETTER_DROPPED entity.industry"],
    [{ entity: { industry: "４４１６" } }, "RECORD_WIDTH_FOLDED entity.industry"],
    [{ entity: { industry: "441" } }, "RECORD_INDUSTRY_COARSE entity.industry"],
    [{ entity: { industry: "D" } }, "RECORD_INDUSTRY_SECTION_ONLY entity.industry"],
    [{ purposes: "x" }, "RECORD_UNKNOWN_FIELD purposes"],
    [{ entity: { industryCode: "x" } }, "RECORD_UNKNOWN_FIELD entity.industryCode"],
  ])("%o is read with a notice", (fields, notice) => {
    expect(notices(withFields(fields))).toEqual([notice]);
  });

  it("take null for not given", () => {
    const fields = { amount: null, labels: null, entity: null, project: { metrics: null, capacity: null } };
    expect(record(withFields(fields))).toEqual({ ...record(parse(good)), project: { metrics: [] } });
  });

  it("take a bare number for a quantity and one entry for a list", () => {
    const { project, benefits } = record(
      withFields({
        project: { capacity: 100, fuel: "光", planListing: ["a", "b"] },
        benefits: { name: "x" },
      }),
    );
    expect(project).toMatchObject({ capacity: { value: 100 }, fuel: ["光"], planListing: ["a", "b"] });
    expect(benefits).toHaveLength(1);
  });
});

describe("the public schema", () => {
  it("keeps names in snake_case, also in nested objects, so that the record is judged alike", () => {
    const sent = { ...good, approved_on: "2025-11-03", project: { total_cost: 5, site: "河北" } };
    expect(recordSchema.parse(sent)).toEqual(sent);
  });

  it.each([
    [{ kind: undefined }, ["kind"]],
    [{ approvedOn: "hello" }, ["approvedOn"]],
    [{ approved_on: "hello" }, ["approved_on"]],
    [{ amount: "abc" }, ["amount"]],
    [{ greenShare: 100 }, ["greenShare"]],
    [{ proceeds: { lines: [{ amount: -1 }] } }, ["proceeds", "lines", 0, "amount"]],
    [{ purpose: "" }, ["purpose"]],
  ])("refuses %j with the path", (fields, path) => {
    expect(recordSchema.safeParse({ ...good, ...fields }).error?.issues).toMatchObject([{ path }]);
  });

  it("takes what is read with a notice", () => {
    expect(recordSchema.safeParse({ ...good, amount: "", greenShare: "０.5" }).success).toBe(true);
  });
});

describe("facts under two names", () => {
  it.each([
    [{ amount: 1, instrument: { amount: 2 } }, "RECORD_FIELD_CONFLICT amount"],
    [{ labels: ["a"], instrument: { labels: ["b"] } }, "RECORD_FIELD_CONFLICT labels"],
    [{ content: "a", project: { description: "b" } }, "RECORD_FIELD_CONFLICT content"],
    [{ region: "a", project: { region: "b" } }, "RECORD_FIELD_CONFLICT region"],
    [{ name: "a", instrument: { name: "b" } }, "RECORD_FIELD_CONFLICT name"],
    [{ kind: "project", name: "a", project: { name: "b" } }, "RECORD_FIELD_CONFLICT name"],
    [{ metrics: [{ value: 1 }], project: { metrics: [{ value: 2 }] } }, "RECORD_FIELD_CONFLICT metrics"],
  ])("are refused where they differ: %o", (fields, expected) => {
    expect(refusal(withFields(fields))).toBe(expected);
  });

  it("are read where they agree, also in different spelling of one value", () => {
    expect(refusal(withFields({ amount: 1, instrument: { amount: "1" } }))).toBe("read");
    expect(refusal(withFields({ approvedOn: "20251103", instrument: { approvedOn: "2025-11-03" } }))).toBe(
      "read",
    );
  });
});

it("remarks on a use of funds without Chinese, of which few words are known", () => {
  const english = parse({ id: "a", kind: "loan", purpose: "Waste incineration plant" });
  expect(notices(english)).toEqual(["RECORD_TEXT_NOT_CHINESE purpose"]);
  const both = parse({ id: "a", kind: "loan", purpose: "Waste incineration plant", content: "垃圾焚烧" });
  expect(notices(both)).toEqual([]);
});

describe("names that are not known", () => {
  it("are no error; many of them are counted", () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, place) => [`zz${place}`, place]));
    const found = notices(withFields(many));
    expect(found).toHaveLength(51);
    expect(found[0]).toBe("RECORD_UNKNOWN_FIELDS_MORE ");
  });

  it("get a suggestion", () => {
    const parsed = withFields({ purpos: "x", industry: "4416" });
    const texts = parsed.ok ? parsed.notices.map(({ text }) => text) : [];
    expect(texts).toEqual([expect.stringContaining("project.industry"), expect.stringContaining("purpose")]);
  });

  it("never reach a prototype", () => {
    const hostile: unknown = JSON.parse(
      '{"id":"a","kind":"loan","purpose":"光","__proto__":{"amount":1},"constructor":1,"entity":{"__proto__":{"name":"y"}}}',
    );
    const parsed = parse(hostile);
    expect(record(parsed).instrument.amount).toBeUndefined();
    expect(record(parsed).entity).toEqual({});
    expect(notices(parsed).map((notice) => notice.split(" ")[1])).toEqual([
      "__proto__",
      "constructor",
      "entity.__proto__",
    ]);
    expect(Object.hasOwn(Object.prototype, "amount")).toBe(false);
  });

  it("are shown harmlessly", () => {
    const parsed = withFields({ "\u001b[31m\u202e\u0007x": 1 });
    const [notice] = parsed.ok ? parsed.notices : [];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
    expect(`${notice?.path}${notice?.text}`).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});
