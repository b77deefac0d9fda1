import { type EditionRef, editionKey } from "../catalogue/edition-ref.js";
import type { CrosswalkAnswer } from "../explain/crosswalk-links.js";
import { uiText } from "../messages/ui-text.js";
import { writeCrosswalk } from "./crosswalk-text.js";
import { createPage } from "./page.js";
import type { PageOptions } from "./page-options.js";

export interface ExplainedCrosswalk extends EditionRef {
  readonly code: string;
  readonly name: string;
  readonly answers: readonly CrosswalkAnswer[];
}

/** Counterparts of an item in other editions, as text for people. */
export function crosswalkPage(explained: ExplainedCrosswalk, options: PageOptions): string {
  const page = createPage(options);
  const { lang, style } = options;
  const { code, name, answers } = explained;
  page.line(`${style.bold(`${code} ${name}`)}  ${style.dim(editionKey(explained))}`);
  for (const answer of answers) writeCrosswalk(page, answer, lang, 1);
  if (answers.length === 0) page.text(uiText(lang, "crosswalk.none"), { depth: 1, dim: true });
  return page.toString();
}
