import { describe, expect, it } from "vitest";
import { createDuplicateGuard } from "../../src/record/duplicate-ids.js";

describe("ids of one run", () => {
  it("are refused from the second use on, with the line of the first", () => {
    const guard = createDuplicateGuard({ lang: "en" });
    expect(guard.check("a", 1)).toBeUndefined();
    expect(guard.check("b", 2)).toBeUndefined();
    for (const line of [3, 4]) {
      const error = guard.check("a", line);
      expect(error).toMatchObject({ code: "RECORD_ID_DUPLICATE", path: "id" });
      expect(error?.message).toContain('"a" was already used in line 1.');
    }
  });

  it("are refused without a line where none is known", () => {
    const guard = createDuplicateGuard({ lang: "en" });
    guard.check("a");
    expect(guard.check("a")?.message).toContain('"a" was already used. ');
  });

  it("are told apart by every character", () => {
    const guard = createDuplicateGuard({ lang: "zh" });
    for (const id of ["a", "A", "a ", "ａ", "1", "01", "__proto__"]) expect(guard.check(id)).toBeUndefined();
    expect(guard.check("__proto__")).toBeDefined();
  });
});
