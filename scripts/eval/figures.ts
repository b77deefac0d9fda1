import type { Result } from "../../src/result/schema.js";

/** A labelled text. */
export interface Gold {
  readonly id: string;
  readonly kind: string;
  readonly purpose: string;
  readonly industryName?: string;
  readonly decidedOn?: string;
  readonly gold: {
    readonly status: string;
    readonly primary: readonly string[];
    readonly accepted: readonly string[];
  };
}

const percent = (n: number, d: number): number | null => (d === 0 ? null : Math.round((1000 * n) / d) / 10);

const codesOf = (result: Result): string[] => {
  if (result.outcome === "rejected") return [];
  const green = result.assessments.find((a) => a.regime === "national-green");
  return (green?.matches ?? []).map((m) => m.code).filter((c) => /^\d+\.\d+\.\d+$/.test(c));
};

const tierOf = (result: Result): string => {
  if (result.outcome === "rejected") return "none";
  return result.assessments.find((a) => a.regime === "national-green")?.matches[0]?.tier ?? "none";
};

/** Commits itself: category green and not parked for review. */
const saysGreen = (result: Result): boolean =>
  result.outcome === "answered" &&
  result.decision.category === "green" &&
  result.decision.status !== "needs-review";

/** How well the national green answers agree with the labels. */
export const figures = (gold: readonly Gold[], results: ReadonlyMap<string, Result>) => {
  const rows = gold.flatMap((g) => {
    const result = results.get(g.id);
    return result ? [{ g, result, codes: codesOf(result), accepted: g.gold.accepted }] : [];
  });
  const green = rows.filter((r) => r.g.gold.status === "green");
  const share = (pass: (r: (typeof rows)[number]) => boolean, of = green): number | null =>
    percent(of.filter(pass).length, of.length);
  const within = (k: number, r: (typeof rows)[number], wanted: readonly string[]): boolean =>
    r.codes.slice(0, k).some((c) => wanted.includes(c));
  const committed = green.filter((r) => saysGreen(r.result));
  const of = (status: string) => rows.filter((r) => r.g.gold.status === status);
  const falseOf = (status: string): string =>
    `${of(status).filter((r) => saysGreen(r.result)).length}/${of(status).length}`;
  const tiers: Record<string, { n: number; right: number; precision: number | null }> = {};
  for (const r of green) {
    const tier = tiers[tierOf(r.result)] ?? { n: 0, right: 0, precision: null };
    tier.n += 1;
    if (within(1, r, r.accepted)) tier.right += 1;
    tier.precision = percent(tier.right, tier.n);
    tiers[tierOf(r.result)] = tier;
  }
  return {
    records: gold.length,
    green: {
      n: green.length,
      top1: share((r) => within(1, r, r.g.gold.primary)),
      top1Accepted: share((r) => within(1, r, r.accepted)),
      top3: share((r) => within(3, r, r.accepted)),
      level1: share((r) => r.accepted.some((c) => c[0] === r.codes[0]?.[0])),
      recall: percent(committed.length, green.length),
      committedRight: percent(committed.filter((r) => within(1, r, r.accepted)).length, committed.length),
    },
    falseGreen: {
      notEligible: falseOf("not-eligible"),
      transitionOnly: falseOf("transition-only"),
      ids: [...of("not-eligible"), ...of("transition-only")]
        .filter((r) => saysGreen(r.result))
        .map((r) => r.g.id),
    },
    transitionFound: `${of("transition-only").filter((r) => r.result.outcome === "answered" && r.result.decision.category === "transition").length}/${of("transition-only").length}`,
    tiers,
  };
};
