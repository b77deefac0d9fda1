import type { Taxonomy } from "../../catalogue/taxonomy.js";
import type { Lang } from "../../messages/lang.js";
import { showText } from "../../messages/show-value.js";
import { uiText } from "../../messages/ui-text.js";
import { suggestCodes } from "../../search/suggest-codes.js";
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

/** Words for: no item covers the record. */
const NONE = /^(?:none|no|n|无|否|没有|不属于|都不是|均不是|不覆盖|未覆盖)$/i;
/** Words and ticks of a form, which do not say which item was meant; a cross is a tick to some. */
const MARK = /^(?:yes|y|ok|true|false|是|对|同意|接受|采纳|不同意|[√✓✔☑✅xX×✗✘❌○●?？-]|1|0)$/i;
const APOSTROPHE = /^'(?=[=+\-@＝＋－＠])/;

/** Where our columns are in a sheet; those that are missing by name. */
export function sheetColumns({ headings }: Sheet): {
  readonly at: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
} {
  const at = new Map(headings.map((heading, position) => [heading.replace(/^verdex_/, ""), position]));
  for (const [position, heading] of headings.entries()) {
    if (heading.startsWith("verdex_")) at.set(heading.slice("verdex_".length), position);
  }
  return { at, missing: neededColumns.filter((name) => !at.has(name)) };
}

/** The decisions of a filled sheet. */
export function sheetDecisions(sheet: Sheet, options: SheetDecisionsOptions): SheetDecisions {
  const { at } = sheetColumns(sheet);
  const entries: DecisionEntry[] = [];
  const wrong: SheetDecisions["wrong"][number][] = [];
  let blank = 0;
  for (const { line, cells } of sheet.rows) {
    const cell = (name: string): string => (cells[at.get(name) ?? -1] ?? "").trim().replace(APOSTROPHE, "");
    if (cell("accepted") === "") {
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

interface AcceptedOptions {
  readonly taxonomy: Taxonomy;
  readonly lang: Lang;
  readonly catalogue: string;
  readonly edition: string;
  readonly candidates: readonly string[];
}

/** A code, a whole candidate cell that was copied, or a word for none. */
function acceptedCode(
  text: string,
  { taxonomy, lang, catalogue, edition, candidates }: AcceptedOptions,
): { readonly code: string | null } | { readonly wrong: string } {
  const plain = text.normalize("NFKC");
  if (NONE.test(plain)) return { code: null };
  const [code = ""] = plain.split(/\s+/);
  if (taxonomy.item(code, { catalogue, edition }) !== undefined) return { code };
  // a tick would be a green label nobody named
  if (MARK.test(plain)) {
    const codes = candidates.map((text) => text.split(/\s+/)[0]).join(lang === "zh" ? "、" : ", ");
    return { wrong: uiText(lang, "review.mark", { found: showText(text), codes }) };
  }
  const [suggestion] = suggestCodes(code, { taxonomy, catalogue, edition });
  return { wrong: uiText(lang, "review.no-code", { catalogue, edition, code, suggestion }) };
}
