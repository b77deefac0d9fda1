import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { edition } from "./green-documents.js";
import { editions } from "./transition-documents.js";

interface TransitionCase {
  readonly id: string;
  readonly purpose: string;
  readonly region: string;
  readonly approvedOn: string;
  readonly entity: { readonly industry: string; readonly industryName: string };
  readonly unattributed?: boolean;
  readonly gold: {
    readonly category: readonly string[];
    readonly accepted: Readonly<Record<string, readonly string[]>>;
  };
  readonly why: string;
}

const read = (name: string): TransitionCase[] =>
  parse(readFileSync(fileURLToPath(new URL(`../cases/transition/${name}.yaml`, import.meta.url)), "utf8"));

const sets = { dev: read("dev"), sealed: read("sealed") };
const all = Object.values(sets).flat();
const positive = (c: TransitionCase) =>
  c.gold.category.some((each) => each === "green" || each === "transition");

/** Codes of every edition of a catalogue. */
const codes = new Map<string, ReadonlySet<string>>([
  ["cn-green-finance", new Set(edition("cn-green-finance", "2025").items.map(({ code }) => code))],
  ...editions.map(({ id, items }): [string, ReadonlySet<string>] => [
    id,
    new Set(items.map(({ code }) => code)),
  ]),
]);

describe("labelled transition texts", () => {
  it("are 40 and more to work with, ten of them negative, and others kept aside", () => {
    expect(sets.dev.length).toBeGreaterThanOrEqual(40);
    expect(sets.dev.filter((c) => !positive(c)).length).toBeGreaterThanOrEqual(10);
    expect(sets.sealed.length).toBeGreaterThanOrEqual(20);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(all.map((c) => [c.id, c] as const))("%s names items that exist and says why", (_id, c) => {
    expect(c.region).toMatch(/^\d{6}$/);
    expect(c.approvedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(c.why.length).toBeGreaterThan(5);
    for (const category of c.gold.category)
      expect(["green", "transition", "none", "undetermined", "excluded"]).toContain(category);
    const accepted = Object.entries(c.gold.accepted);
    expect(accepted.some(([, list]) => list.length > 0)).toBe(positive(c));
    for (const [catalogue, list] of accepted) {
      expect(codes.has(catalogue), catalogue).toBe(true);
      for (const code of list) expect(codes.get(catalogue), `${catalogue} ${code}`).toContain(code);
    }
    if (c.gold.category.includes("green")) {
      const green = c.gold.accepted["cn-green-finance"] ?? [];
      expect(green.length > 0 || c.unattributed === true, "a green answer names its item").toBe(true);
    }
  });
});
