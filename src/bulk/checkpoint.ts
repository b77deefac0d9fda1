import { readFile, rename, writeFile } from "node:fs/promises";
import * as z from "zod";
import { canonicalJson } from "../catalogue/canonical-json.js";
import type { SourceHeader } from "../io/source.js";
import type { BulkSettings } from "./bulk-settings.js";
import type { InputIdentity } from "./input-identity.js";

const counts = z.record(z.string(), z.number());
const accountSchema = z.strictObject({
  in: z.int(),
  answered: z.int(),
  rejected: z.int(),
  reasons: counts,
  decisions: counts,
  flags: counts,
  flagged: z.int(),
  undecided: z.int(),
  reviewed: counts,
  rows: z.int(),
});

const fileSchema = z.strictObject({
  account: accountSchema,
  /** Why the rest of it, or all of it, could not be read. */
  error: z.strictObject({ code: z.string(), message: z.string() }).optional(),
});

const checkpointSchema = z.strictObject({
  version: z.literal(1),
  /** What the output depends on, by name; a run is taken up again only where all of it is the same. */
  run: z.record(z.string(), z.json()),
  /** The next piece that is to be answered. */
  next: z.strictObject({ file: z.int(), piece: z.int() }),
  /** Bytes that are good of each part file. */
  lengths: z.strictObject({ output: z.int(), quarantine: z.int(), ids: z.int(), book: z.int() }),
  files: z.array(fileSchema),
  /** Numbers of the decided records that were met so far. */
  met: z.array(z.int()),
  /** Everything is answered; the files are to be given their names. */
  complete: z.boolean(),
});

/** How far a run has come. */
export type Checkpoint = z.infer<typeof checkpointSchema>;
export type FileState = z.infer<typeof fileSchema>;

export interface RunIdentity {
  readonly settings: BulkSettings;
  readonly inputs: readonly InputIdentity[];
  /** How the inputs are read: encodings, sheets, columns. */
  readonly headers: readonly SourceHeader[];
  readonly decisions: InputIdentity | undefined;
  readonly pieceSize: number;
  readonly digest: string;
  readonly engine: string;
}

/** What a run depends on under names that can be told a person when they differ. */
export function runIdentity(run: RunIdentity): Checkpoint["run"] {
  const { settings, inputs, headers, decisions, pieceSize, digest, engine } = run;
  // own rules by what they say, under a name of their own: where a bank edits one, it is told which it is about
  const { own: ownRules = [], ...rules } = settings.rules ?? {};
  const plain: Checkpoint["run"] = JSON.parse(
    JSON.stringify({ ...settings, rules, ownRules, decisionsFile: decisions ?? null }),
  );
  const files = Object.fromEntries(inputs.map((input) => [`input ${input.path}`, { ...input }]));
  const reading: Checkpoint["run"] = JSON.parse(
    JSON.stringify(Object.fromEntries(headers.map((header, at) => [`reading ${inputs[at]?.path}`, header]))),
  );
  return {
    ...plain,
    ...files,
    ...reading,
    inputs: inputs.map(({ path }) => path),
    pieceSize,
    digest,
    engine,
  };
}

/** What differs between two runs. */
export function differences(before: Checkpoint["run"], now: Checkpoint["run"]): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => canonicalJson(before[name]) !== canonicalJson(now[name]));
}

/** The checkpoint of an interrupted run; nothing where there is none. `"damaged"` where it cannot be read. */
export async function readCheckpoint(path: string): Promise<Checkpoint | "damaged" | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return checkpointSchema.parse(JSON.parse(text));
  } catch {
    return "damaged";
  }
}

/** Written beside and renamed: whoever is killed meanwhile leaves the one before. */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  const next = `${path}.next`;
  await writeFile(next, JSON.stringify(checkpoint));
  await rename(next, path);
}
