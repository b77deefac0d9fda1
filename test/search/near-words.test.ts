import { describe, expect, test } from "vitest";
import { nearWords } from "../../src/search/near-words.js";

const near = (query: string, text: string) => nearWords(query)(text);

describe("nearWords", () => {
  test.each([
    ["wind power", "onshore wind power"],
    ["powr", "wind power"],
    ["recovry", "waste heat recovery"],
    ["photovoltaik", "photovoltaic cell"],
    ["photo", "photovoltaic cell"],
    ["bipv", "bipv组件"],
    ["charging pile", "ev charging equipment"],
  ])("%s is near to %s", (query, text) => {
    expect(near(query, text)).toBe(true);
  });

  test.each([
    ["guangfu", "coal gangue"],
    ["abcdefg", "blast furnace gas recovery"],
    ["pile", "pine wilt disease"],
    ["charging pile", "silencer manufacturing"],
    ["wind", "太阳能"],
    ["", "wind"],
  ])("%s is not near to %s", (query, text) => {
    expect(near(query, text)).toBe(false);
  });
});
