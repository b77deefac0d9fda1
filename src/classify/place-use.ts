import type { EditionRef } from "../catalogue/edition-ref.js";
import type { ReadText } from "../match/read-text.js";
import type { FinanceRecord } from "../record/record.js";
import type { Assessment } from "../result/schema.js";
import type { Engines } from "./engines.js";
import { isDecisive } from "./is-decisive.js";
import { weighEdition } from "./match-edition.js";

/** Where an edition puts a use of money; what the conditions of the item come to is not asked. */
export interface UsePlace {
  /** `open` where a person has to choose. */
  readonly standing: "found" | "open" | "not-covered";
  /** Best first. */
  readonly items: readonly { readonly code: string; readonly name: string }[];
  /** Asks for what separates the candidates. */
  readonly question?: string | undefined;
}

/** Where an edition of the national green standard puts a use, by its words alone. */
export const placeUse = (
  engines: Engines,
  { record, read, edition }: { record: FinanceRecord; read: ReadText; edition: EditionRef },
): UsePlace | undefined => {
  const engine = engines.of(edition);
  if (!engine) return undefined;
  const { standing, weighed, question } = weighEdition({ record, read, engine, category: "green" });
  const items = weighed.map(({ candidate: { seen } }) => seen.item);
  if (items.length === 0 || standing === "none") return { standing: "not-covered", items };
  const open = standing === "review" || !isDecisive(engine.edition.standing);
  return { standing: open ? "open" : "found", items, question };
};

/** The same out of an answer that was given in full. */
export const placeIn = ({ status, reasons, matches, question }: Assessment): UsePlace => {
  if (status === "not-covered") return { standing: "not-covered", items: matches };
  // a doubtful figure is about the conditions of the item, not about which item it is
  const open = status === "needs-review" && !reasons.some(({ code }) => code === "FIGURE_DOUBTFUL");
  return { standing: open ? "open" : "found", items: matches, question };
};
