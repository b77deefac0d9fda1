import type { Taxonomy } from "../../catalogue/taxonomy.js";
import type { Lang } from "../../messages/lang.js";
import { uiText } from "../../messages/ui-text.js";
import { suggestCodes } from "../../search/suggest-codes.js";

export interface AcceptedOptions {
  readonly taxonomy: Taxonomy;
  readonly lang: Lang;
  readonly catalogue: string;
  readonly edition: string;
  /** Cells of the candidates the reviewer was shown. */
  readonly candidates: readonly string[];
}

/** Words for: no item covers the record. */
const NONE = /^(?:none|no|无|没有|不属于|都不是|均不是|不覆盖|未覆盖)$/i;
/** Answers to a question the sheet does not ask: which item is meant stays open. */
const YES_OR_NO =
  /^(?:是|否|对|错|不是|同意|不同意|接受|采纳|通过|不通过|yes|y|n|ok|true|false|[√✓✔☑✅×✗✘❌○●?x]|1|0)$/i;

/** A code, a whole candidate cell that was copied, or a word for none. */
export function acceptedCode(
  text: string,
  { taxonomy, lang, catalogue, edition, candidates }: AcceptedOptions,
): { readonly code: string | null } | { readonly wrong: string } {
  const plain = text.normalize("NFKC");
  if (NONE.test(plain)) return { code: null };
  const shown = candidates.map(codeIn);
  if (YES_OR_NO.test(plain)) {
    return { wrong: uiText(lang, "review.yes-or-no", { found: text, code: shown[0] }) };
  }
  const code = codeIn(plain);
  // spreadsheets take 1.10 for the number 1.1, which may be the code of another item
  if (plain === code && shown.includes(`${code}0`) && !shown.includes(code)) {
    return { wrong: uiText(lang, "review.zero-lost", { code, other: `${code}0` }) };
  }
  if (taxonomy.item(code, { catalogue, edition }) !== undefined) return { code };
  const [suggestion] = suggestCodes(code, { taxonomy, catalogue, edition });
  return { wrong: uiText(lang, "review.no-code", { catalogue, edition, code, suggestion }) };
}

const codeIn = (cell: string): string => cell.split(/\s+/)[0] ?? "";
