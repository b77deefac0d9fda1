import { emissionText } from "../messages/emission-texts.js";
import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import { cite } from "./cite.js";
import type { HighCarbonDocument } from "./high-carbon-schema.js";

/**
 * Whether a record is exposed to a sector of the high-carbon list, by whose industry, and what the list rests on.
 *
 * @since 0.2.0
 */
export interface HighCarbonTag {
  readonly status: "tagged" | "not-listed" | "unknown";
  /** Whose industry decided. */
  readonly subject?: "funds" | "borrower";
  readonly industry?: string;
  readonly sector?: string;
  readonly fields: readonly string[];
  /** Whether the document names the field and the code was found, not assigned from memory. */
  readonly verified?: boolean;
  readonly text: string;
  readonly sources: readonly string[];
  readonly needs: readonly string[];
}

/** The industry of the funds is looked at first, then that of the borrower: either is an exposure. */
export const highCarbonTag = (
  { fundsIndustry, entity }: FinanceRecord,
  document: HighCarbonDocument,
  { asOf, lang }: { readonly asOf: string; readonly lang: Lang },
): HighCarbonTag => {
  const open = (status: "not-listed" | "unknown", text: string, needs: readonly string[]): HighCarbonTag => ({
    status,
    fields: [],
    text,
    sources: [],
    needs,
  });
  if (asOf < document.published) {
    return open("unknown", emissionText(lang, "NOT_YET_LISTED", { asOf }), []);
  }
  const codes = [
    { subject: "funds" as const, code: digits(fundsIndustry) },
    { subject: "borrower" as const, code: digits(entity.industry) },
  ].flatMap(({ subject, code }) => (code === undefined ? [] : [{ subject, code }]));
  if (codes.length === 0) {
    const needs = emissionText(lang, "TAG_NEEDS");
    return open("unknown", needs, [needs]);
  }
  for (const { subject, code } of codes) {
    const sector = document.sectors.find(({ industry }) => industry === code);
    if (sector) return tagged(subject, sector, document, lang);
  }
  for (const { code } of codes) {
    const inside = document.sectors.filter(({ industry }) => code.length < 4 && industry.startsWith(code));
    if (inside.length > 0) {
      const names = inside.map(({ industry, name }) => `${industry} ${name}`).join("、");
      const text = emissionText(lang, "TAG_COARSE", { industry: code, names });
      return open("unknown", text, [text]);
    }
  }
  const listed = codes.map(({ code }) => code).join("、");
  return open("not-listed", emissionText(lang, "TAG_NOT_LISTED", { industry: listed }), []);
};

const tagged = (
  subject: "funds" | "borrower",
  { industry, name, fields, basis: basisId }: HighCarbonDocument["sectors"][number],
  { bases, sources }: HighCarbonDocument,
  lang: Lang,
): HighCarbonTag => {
  const basis = bases.find(({ id }) => id === basisId);
  const verified = fields.some((field) => field.verified && field.codeVerified);
  const text = emissionText(lang, "TAG_SECTOR", {
    subject: emissionText(lang, subject === "funds" ? "OF_FUNDS" : "OF_BORROWER"),
    industry,
    name,
    basis: basis ? `${basis.title}（${basis.documentNumber}）` : "",
    fields: fields.map((field) => field.name).join("、"),
  });
  return {
    status: "tagged",
    subject,
    industry,
    sector: name,
    fields: fields.map((field) => field.name),
    verified,
    text,
    sources: cite(basis?.sources ?? [], sources),
    needs: verified ? [] : [emissionText(lang, "TAG_CODE_UNVERIFIED")],
  };
};

const digits = (industry: string | undefined): string | undefined => industry?.replace(/^[A-Za-z]/, "");
