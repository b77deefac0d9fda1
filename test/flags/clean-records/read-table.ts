import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A table of `test/cases/clean-records`. */
export const readTable = <Row>(name: string): readonly Row[] =>
  parse(
    readFileSync(fileURLToPath(new URL(`../../cases/clean-records/${name}.yaml`, import.meta.url)), "utf8"),
  ) as Row[];
