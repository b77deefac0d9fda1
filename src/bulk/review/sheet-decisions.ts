import type { Taxonomy } from "../../catalogue/taxonomy.js";
import type { Lang } from "../../messages/lang.js";
import { uiText } from "../../messages/ui-text.js";
import { acceptedCode } from "./accepted-code.js";
import type { DecisionEntry } from "./decision-entry.js";
import type { Sheet } from "./read-sheet.js";
import { isFingerprint } from "./record-fingerprint.js";

export interface SheetDecisionsOptions {
  readonly taxonomy: Taxonomy;
  readonly lang: Lang;
  /** Name of the sheet's file, for the audit record. */
  readonly file: string;
  /** Day of the decisions. */
  readonly on: string;
}

export interface SheetDecisions {
  readonly entries: readonly DecisionEntry[];
  /** Rows nobody filled in. */
  readonly blank: number;
  /** Rows that cannot be taken over, and why. */
  readonly wrong: readonly { readonly line: number; readonly id: string; readonly reason: string }[];
}

/** Columns a decision cannot do without. */
export const neededColumns = [
  "id",
  "accepted",
  "reviewer",
  "reason",
  "catalogue",
  "edition",
  "fingerprint",
  "answer",
];

const APOSTROPHE = /^'(?=[=+\-@＝＋－＠])/;

/** Where our columns are in a sheet; those that are missing, and those that are there twice, by name. */
export function sheetColumns({ headings }: Sheet): {
  readonly at: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  readonly twice: readonly string[];
} {
  const at = new Map(headings.map((heading, position) => [heading.replace(/^verdex_/, ""), position]));
  for (const [position, heading] of headings.entries()) {
    if (heading.startsWith("verdex_")) at.set(heading.slice("verdex_".length), position);
  }
  const timesOf = (name: string): number => headings.filter((heading) => heading === `verdex_${name}`).length;
  return {
    at,
    missing: neededColumns.filter((name) => !at.has(name)),
    twice: neededColumns.filter((name) => timesOf(name) > 1),
  };
}

/** The decisions of a filled sheet. */
export function sheetDecisions(sheet: Sheet, options: SheetDecisionsOptions): SheetDecisions {
  const { at } = sheetColumns(sheet);
  const entries: DecisionEntry[] = [];
  const wrong: SheetDecisions["wrong"][number][] = [];
  let blank = 0;
  for (const { line, cells } of sheet.rows) {
    const cell = (name: string): string => (cells[at.get(name) ?? -1] ?? "").trim().replace(APOSTROPHE, "");
    // the name is often filled down the whole column, a reason is not
    if (cell("accepted") === "" && cell("reason") === "") {
      blank++;
      continue;
    }
    const read = readRow(cell, options);
    if (typeof read === "string") wrong.push({ line, id: cell("id"), reason: read });
    else entries.push({ ...read, sheet: { file: options.file, digest: sheet.digest, line } });
  }
  return { entries, blank, wrong };
}

function readRow(
  cell: (name: string) => string,
  { taxonomy, lang, on }: SheetDecisionsOptions,
): Omit<DecisionEntry, "sheet"> | string {
  const [reviewer, reason, fingerprint, answer] = [
    cell("reviewer"),
    cell("reason"),
    cell("fingerprint"),
    cell("answer"),
  ];
  if (!isFingerprint(fingerprint) || !isFingerprint(answer)) return uiText(lang, "review.no-fingerprint");
  if (reviewer === "") return uiText(lang, "review.no-reviewer");
  if (reason === "") return uiText(lang, "review.no-reason");
  if (cell("accepted") === "") return uiText(lang, "review.no-accepted");
  const [catalogue, edition] = [cell("catalogue"), cell("edition")];
  const candidates = ["candidate1", "candidate2", "candidate3"].map(cell).filter((text) => text !== "");
  const accepted = acceptedCode(cell("accepted"), { taxonomy, lang, catalogue, edition, candidates });
  if ("wrong" in accepted) return accepted.wrong;
  const machine = {
    category: cell("category"),
    status: cell("status"),
    answer,
    candidates,
    ...stampOf(cell),
  };
  return {
    version: 1,
    fingerprint,
    id: cell("id"),
    accepted: accepted.code,
    catalogue,
    edition,
    reviewer,
    reason,
    on,
    machine,
  };
}

const stampOf = (cell: (name: string) => string) => ({ digest: cell("digest"), engine: cell("engine") });
