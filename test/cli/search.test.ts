import { describe, expect, test } from "vitest";
import { run, runJson } from "./run-in-process.js";

describe("verdex search", () => {
  test("joins its words and forgives typing errors", async () => {
    const [first] = (await runJson(["search", "onshore", "wind", "powr", "-f", "json"])) as {
      code: string;
    }[];
    expect(first?.code).toBe("4.2.1");
    expect((await run(["search", "抽水畜能", "--lang", "zh"])).stdout).toMatch(/^4\.3\.3 /m);
  });

  test("--edition looks in an older one, --limit cuts", async () => {
    const found = (await runJson(["search", "风力发电", "--edition", "2021", "-n", "2", "-f", "json"])) as {
      readonly edition: string;
    }[];
    expect(found.map(({ edition }) => edition)).toEqual(["2021", "2021"]);
    expect((await run(["search", "光伏", "-n", "0"])).code).toBe(2);
    expect((await run(["search", "光伏", "-n", "many"])).code).toBe(2);
    expect((await run(["search", "光伏", "--edition", "1999"])).code).toBe(2);
  });

  test("nothing found is no error and no table", async () => {
    expect(await run(["search", "guangfu"])).toMatchObject({ code: 0, stdout: "" });
    const code = await run(["search", "4.2.22"]);
    expect(code).toMatchObject({ code: 0, stdout: "" });
    expect(code.stderr).toContain("4.2.2");
    expect(await runJson(["search", "guangfu", "-f", "json"])).toEqual([]);
    expect(await run(["search", " "])).toMatchObject({ code: 2, stdout: "" });
  });

  test("an edition known by its title only is told as such", async () => {
    const { code, stderr } = await run(["search", "光伏", "--edition", "cn-green-industry@2024"]);
    expect(stderr).toMatch(/cn-green-industry@2024 is known by its title only.*catalogue init.*--catalogue/);
    expect(code).toBe(0);
  });

  test("--catalogue with the name of a loaded catalogue says which option was meant", async () => {
    for (const named of ["cn-green-finance", "cn-green-finance@2025"]) {
      const { code, stdout, stderr } = await run(["search", "光伏", "--catalogue", named]);
      expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
      expect(stderr).toContain(`--edition ${named}`);
    }
    expect((await run(["search", "光伏", "--catalogue", "zzz"])).stderr).not.toContain("--edition");
  });
});
