import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { later } from "./days.js";

/** What is taken away from a clean record or spoiled in it; one entry of `test/cases/mutations`. */
export interface Mutation {
  readonly name: string;
  /** Path of the fact; `*` stands for every entry of a list, a number for one of them. */
  readonly fact: string;
  /** Exactly one of these: the fact is removed, replaced, multiplied, moved by days, cut short, or gets one more entry. */
  readonly remove?: true;
  readonly to?: unknown;
  readonly times?: number;
  readonly days?: number;
  /** Only so many characters are left. */
  readonly cut?: number;
  readonly add?: unknown;
  /** Records that have the fact and are left out all the same, or taken although they have it not. */
  readonly only?: {
    readonly kind?: string;
    readonly sort?: string;
    readonly label?: string;
    readonly lacking?: true;
  };
  /** Tried on every record that has the fact, because it shows on few of them. */
  readonly every?: true;
  /** Rules that answer differently, and what they come to: findings, `open`, `off` or `pass`. */
  readonly moves: Readonly<Record<string, readonly string[]>>;
}

const folder = fileURLToPath(new URL("../../cases/mutations", import.meta.url));

/** Names of the files, which are the sections of a record. */
export const mutationFiles = (): readonly string[] => readdirSync(folder).sort();

/** The mutations of one file. */
export const mutations = (file: string): readonly Mutation[] =>
  parse(readFileSync(join(folder, file), "utf8"));

/** The record after the mutation; nothing where it has not the fact. */
export const mutate = (record: unknown, mutation: Mutation): unknown => {
  const changed = change(record, mutation.fact.split("."), mutation);
  return changed === record ? undefined : changed;
};

/** Copies what lies on the path and leaves the rest as it is, the very same object where nothing changes. */
const change = (value: unknown, [step, ...rest]: readonly string[], mutation: Mutation): unknown => {
  if (step === undefined) return replaced(value, mutation);
  if (step === "*") {
    if (!Array.isArray(value)) return value;
    const entries = value.map((entry) => change(entry, rest, mutation));
    return entries.some((entry, at) => entry !== value[at]) ? entries : value;
  }
  if (Array.isArray(value)) {
    const at = Number(step);
    const next = at in value ? change(value[at], rest, mutation) : value[at];
    return next === value[at] ? value : value.with(at, next);
  }
  if (typeof value !== "object" || value === null) return value;
  const held: Readonly<Record<string, unknown>> = { ...value };
  const lacks = held[step] === undefined;
  if (lacks && !(mutation.only?.lacking && rest.length === 0)) return value;
  const next = change(held[step], rest, mutation);
  if (next === held[step]) return value;
  const { [step]: _, ...others } = held;
  return next === undefined ? others : { ...held, [step]: next };
};

const replaced = (value: unknown, { remove, to, times, days, cut, add }: Mutation): unknown => {
  if (remove) return undefined;
  if (times !== undefined) return typeof value === "number" ? value * times : value;
  if (days !== undefined) return typeof value === "string" ? later(value, days) : value;
  if (cut !== undefined) return typeof value === "string" ? value.slice(0, cut) : value;
  if (add !== undefined) return [...(Array.isArray(value) ? value : []), add];
  return to;
};
