import type { Item } from "../catalogue/schema.js";

/**
 * A figure a document states, as transcribed: a result it reports, a target, a first reading of a threshold.
 *
 * @since 0.2.0
 */
export interface StatedFigure {
  readonly metric: string;
  readonly operator: string | null;
  readonly value: string;
  readonly unit: string | null;
  /** What the figure rests on; `stated-effect` is a reported result and never a bar. */
  readonly basis: string | null;
  /** Null where the mark of the item counts. */
  readonly verified: boolean | null;
  readonly note: string | null;
}

/** Figures the source states and no condition holds. Where there are conditions they say the same, checked. */
export function statedFigures(item: Item): readonly StatedFigure[] {
  const decided =
    item.conditions !== undefined || (item.rows ?? []).some((row) => row.conditions !== undefined);
  const target = Array.isArray(item.target) ? item.target : [];
  const figures: readonly unknown[] = decided ? target : [...(item.thresholds ?? []), ...target];
  return figures.flatMap((figure) => {
    const read = readFigure(figure);
    return read ? [read] : [];
  });
}

function readFigure(figure: unknown): StatedFigure | undefined {
  if (typeof figure !== "object" || figure === null) return undefined;
  const field = (key: string): unknown =>
    Object.hasOwn(figure, key) ? (figure as Record<string, unknown>)[key] : undefined;
  const text = (key: string): string | null => {
    const value = field(key);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const metric = text("metric");
  if (metric === null) return undefined;
  const value = field("value");
  const verified = field("verified");
  return {
    metric,
    operator: text("operator"),
    value: Array.isArray(value) ? value.join(" – ") : String(value ?? ""),
    unit: text("unit"),
    basis: text("basis"),
    verified: typeof verified === "boolean" ? verified : null,
    note: text("note"),
  };
}
