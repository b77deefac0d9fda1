import type { FinanceRecord } from "../../../record/record.js";
import type { Check, Finding } from "../../check.js";
import type { ClaimHit, ClaimSentence } from "../../claims/claim-reader.js";
import { claimTextsOf } from "../../claims/claim-texts.js";
import { conclude } from "../../outcome.js";

/** Authority that is borrowed: of a regulator, of a project list, of a certifier. */
export const impliedEndorsement: Check = ({ record, taxonomy, parameters }) => {
  const findings: Finding[] = [];
  const missing = new Set<string>();
  for (const { path, text, sentences } of claimTextsOf(record, taxonomy)) {
    for (const sentence of sentences) {
      const of = (group: string) => sentence.hits.find((hit) => hit.group === group && !hit.negated);
      const told = (code: string, hit: ClaimHit): void => {
        const { start, end } = hit;
        findings.push({ code, path, params: { words: text.slice(start, end) }, span: { start, end } });
      };
      const endorsed = of("endorse");
      const authority = of("authority");
      // a number of a document can be looked up, and then nothing is borrowed
      if (authority && endorsed && !sentence.paragraph.has("document")) told("authority-named", authority);
      const list = of("library");
      if (list && of("proof")) told("list-as-proof", list);
      const certified = of("certify");
      if (certified === undefined || authority) continue;
      const opinion = isOpinion(sentence, text, record);
      if (opinion === true) told("opinion-as-certificate", certified);
      if (opinion === undefined) missing.add("review.provider");
    }
  }
  return conclude(findings.slice(0, parameters.number("mostListed")), [...missing]);
};

/**
 * Whether what is called a certificate is the opinion of a reviewer; nothing where a third party is spoken of
 * and the record names none.
 */
const isOpinion = (sentence: ClaimSentence, text: string, { review }: FinanceRecord): boolean | undefined => {
  if (sentence.has("opinion")) return true;
  const providers = (review ?? []).flatMap(({ provider }) => (provider === undefined ? [] : [provider]));
  const said = text.slice(sentence.start, sentence.end);
  if (providers.some((provider) => said.includes(provider))) return true;
  if (!sentence.has("third-party")) return false;
  return providers.length > 0 ? true : undefined;
};
