import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Condition, ConditionTree } from "../../src/catalogue/condition-schema.js";
import { editionSchema, type Group, type Item, type Row, sectionSchema } from "../../src/catalogue/schema.js";

const root = fileURLToPath(new URL("../../taxonomy/", import.meta.url));

export function document(path: string): unknown {
  return parse(text(path));
}

export function text(path: string): string {
  return readFileSync(root + path, "utf8");
}

export function filesOf(folder: string): string[] {
  return readdirSync(root + folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** An edition as its files state it, in file order. */
export function edition(catalogue: string, name: string) {
  const folder = `catalogues/${catalogue}/${name}`;
  const sections = filesOf(folder)
    .filter((path) => !/(edition|settled-findings)\.yaml$/.test(path))
    .map((path) => sectionSchema.parse(document(path)));
  const groups: Group[] = sections.flatMap((section) => section.groups);
  const items: Item[] = sections.flatMap((section) => section.items);
  return { header: editionSchema.parse(document(`${folder}/edition.yaml`)), sections, groups, items };
}

export function rowsOf(items: readonly Item[]): Row[] {
  return items.flatMap((item) => item.rows ?? []);
}

/** Every condition of a tree, in reading order. */
export function conditionsIn(tree: ConditionTree | undefined): Condition[] {
  if (tree === undefined) return [];
  if ("allOf" in tree) return tree.allOf.flatMap(conditionsIn);
  if ("anyOf" in tree) return tree.anyOf.flatMap(conditionsIn);
  if ("byType" in tree) return tree.byType.flatMap((branch) => conditionsIn(branch.then));
  return [tree];
}

export function countBy<T>(values: readonly T[], key: (value: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[key(value)] = (counts[key(value)] ?? 0) + 1;
  return counts;
}

/** How often `verified: false` is written anywhere in a document. */
export function unverifiedIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + unverifiedIn(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  const own = "verified" in value && value.verified === false ? 1 : 0;
  return Object.values(value).reduce((sum: number, each) => sum + unverifiedIn(each), own);
}
