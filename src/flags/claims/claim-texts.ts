import type { Taxonomy } from "../../catalogue/taxonomy.js";
import type { FinanceRecord } from "../../record/record.js";
import { type ClaimSentence, claimReaderOf } from "./claim-reader.js";

/** Where a text that says something about the product stands. */
export type ClaimSource = "marketing" | "prospectus" | "report" | "claims";

export interface ClaimText {
  readonly source: ClaimSource;
  /** By schema names, with the position in the list: `text.marketing.0`. */
  readonly path: string;
  readonly text: string;
  readonly sentences: readonly ClaimSentence[];
}

const known = new WeakMap<
  FinanceRecord,
  { readonly taxonomy: Taxonomy; readonly texts: readonly ClaimText[] }
>();

/** What is said about the product of a record; read once, though several rules ask. */
export const claimTextsOf = (record: FinanceRecord, taxonomy: Taxonomy): readonly ClaimText[] => {
  const found = known.get(record);
  if (found?.taxonomy === taxonomy) return found.texts;
  const { marketing = [], prospectus = [], report = [] } = record.text ?? {};
  const read = claimReaderOf(taxonomy);
  const of = (source: ClaimSource, path: string, texts: readonly string[]): ClaimText[] =>
    texts.map((text, index) => ({ source, path: `${path}.${index}`, text, sentences: read(text) }));
  const texts = [
    ...of("marketing", "text.marketing", marketing),
    ...of("prospectus", "text.prospectus", prospectus),
    ...of("report", "text.report", report),
    ...of("claims", "claims", record.claims),
  ];
  known.set(record, { taxonomy, texts });
  return texts;
};
