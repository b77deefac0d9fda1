import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

const folder = "test/cases/matching";

/** The project's own texts of 60 to 120 characters; shorter ones are put together by two until they are long enough. */
export function benchTexts(): string[] {
  const own = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name): { purpose: string }[] => parse(readFileSync(`${folder}/${name}`, "utf8")))
    .map(({ purpose }) => purpose);
  const texts: string[] = [];
  let open = "";
  for (const purpose of own) {
    open = open === "" ? purpose : `${open}；${purpose}`;
    if (open.length < 60) continue;
    if (open.length <= 120) texts.push(open);
    open = "";
  }
  return texts;
}
