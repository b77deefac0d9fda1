import type { CheckContext } from "../../check.js";

/** What the row behind a claimed code says about carbon. */
export type CarbonRow = "marked" | "unmarked" | "unknown";

/**
 * Reads the greenhouse-gas mark of an item in the edition that applies. An item with rows of both kinds is
 * judged on the row; editions without marks leave the question to the carbon figure.
 */
export const carbonRow = (code: string, { green, taxonomy }: CheckContext): CarbonRow => {
  if (green === undefined) return "unknown";
  const item = taxonomy.item(code, green);
  if (item?.ghg === undefined) return "marked";
  if (item.ghg !== "mixed") return item.ghg === "none" ? "unmarked" : "marked";
  const marks = new Set(green.matches.find((match) => match.code === code)?.rows.map(({ ghg }) => ghg));
  if (!marks.has("none")) return marks.size === 0 ? "unknown" : "marked";
  return marks.size === 1 ? "unmarked" : "unknown";
};
