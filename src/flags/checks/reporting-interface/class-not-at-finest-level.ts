import type { ClassTable } from "../../../catalogue/class-table-schema.js";
import type { Taxonomy } from "../../../catalogue/taxonomy.js";
import type { Check } from "../../check.js";
import { conclude, notApplicable } from "../../outcome.js";
import { classSystems } from "./class-systems.js";

/** A class of a table, and whether finer ones stand below it. */
interface KnownClass {
  readonly name: string;
  readonly leaf: boolean;
}

const kept = new WeakMap<Taxonomy, ReadonlyMap<string, KnownClass>>();

/** Codes that stand in none of the tables, as those of the 2025 catalogue, are for other rules. */
export const classNotAtFinestLevel: Check = ({ record: { codes }, taxonomy }) => {
  const classes = kept.get(taxonomy) ?? classesOf(taxonomy);
  kept.set(taxonomy, classes);
  const known = classSystems.flatMap((system) => {
    const code = codes[system];
    const found = code === undefined ? undefined : classes.get(code);
    return code !== undefined && found ? [{ system, code, ...found }] : [];
  });
  if (known.length === 0) return notApplicable;
  return conclude(
    known
      .filter(({ leaf }) => !leaf)
      .map(({ system, code, name }) => ({
        code: "coarse-class",
        path: `codes.${system}`,
        params: { code, name },
      })),
  );
};

const classesOf = (taxonomy: Taxonomy): ReadonlyMap<string, KnownClass> => {
  const classes = new Map<string, KnownClass>();
  for (const name of taxonomy.documentNames("classes")) addTable(classes, taxonomy.classes(name));
  return classes;
};

const addTable = (classes: Map<string, KnownClass>, table: ClassTable | undefined): void => {
  const above = new Set<string>();
  for (const { serial = "" } of table?.classes ?? [])
    for (let dot = serial.lastIndexOf("."); dot > 0; dot = serial.lastIndexOf(".", dot - 1))
      above.add(serial.slice(0, dot));
  for (const { code, name, serial = "" } of table?.classes ?? [])
    if (code !== null) classes.set(code, { name, leaf: !above.has(serial) });
};
