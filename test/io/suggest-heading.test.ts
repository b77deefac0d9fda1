import { expect, it } from "vitest";
import { suggestHeading } from "../../src/io/suggest-heading.js";
import { columns } from "./read-all.js";

it.each([
  ["purpse", "purpose"],
  ["industri", "project.industry"],
])("a heading spelt %s may have been meant as %s", (heading, field) => {
  expect(suggestHeading(heading, columns)).toBe(field);
});

it.each(["verdex_code", "verdex_name", "verdex_errorPath"])(
  "a column of an earlier answer, %s, is none of them",
  (heading) => {
    expect(suggestHeading(heading, columns)).toBeUndefined();
  },
);
