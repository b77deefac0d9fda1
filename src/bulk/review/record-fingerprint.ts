import { createHash } from "node:crypto";
import { canonicalJson } from "../../catalogue/canonical-json.js";
import { leadingAssessment } from "../../explain/leading-assessment.js";
import { parseRecord } from "../../record/parse-record.js";
import type { Answered } from "../../result/schema.js";

/** In front of the digits, so that no spreadsheet takes them for a number. */
const MARK = "fp-";

/**
 * What a decision of a person is kept under: a digest of all facts of a record that verdex reads, its id among
 * them. Columns nobody reads, the order of fields and how a date was written do not change it. Nothing where the
 * record cannot be read.
 */
export function recordFingerprint(value: unknown): string | undefined {
  const parsed = parseRecord(value, { lang: "en" });
  return parsed.ok ? digestOf(canonicalJson(parsed.record)) : undefined;
}

/** A digest of what the machine said: decisions made on it hold while it stays the same, whatever the edition data. */
export function answerFingerprint(result: Answered): string {
  const { category, status, regime, code } = result.decision;
  const leading = leadingAssessment(result);
  const candidates = leading?.matches.map((match) => `${match.code}:${match.tier}`) ?? [];
  const asked = [category, status, regime, code, leading?.catalogue, leading?.edition, ...candidates];
  return digestOf(JSON.stringify(asked));
}

function digestOf(text: string): string {
  return MARK + createHash("sha256").update(text).digest("hex").slice(0, 32);
}

export const isFingerprint = (text: string): boolean => /^fp-[0-9a-f]{32}$/.test(text);
