import { editionKey } from "../catalogue/edition-ref.js";
import type { ExplainedEdition } from "../explain/item-explanation.js";
import { uiText } from "../messages/ui-text.js";
import type { Page } from "./page.js";
import type { PageOptions } from "./page-options.js";

/** Which edition a fact is from and what that edition is worth. */
export function writeEdition(page: Page, edition: ExplainedEdition, { lang }: PageOptions): void {
  const { title, standing, documentNumber, effective, superseded, standingNote } = edition;
  page.text(
    uiText(lang, "edition.line", {
      title,
      key: editionKey(edition),
      number: documentNumber ?? undefined,
      standing: uiText(lang, `standing.${standing}`),
      effective: effective ?? undefined,
      superseded: superseded ?? undefined,
    }),
    { dim: true },
  );
  if (!edition.official && standingNote !== null) page.text(standingNote, { dim: true });
}
