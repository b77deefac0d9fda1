import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Sector, TransitionRoutes } from "../catalogue/route-schema.js";
import type { ReadText } from "../match/read-text.js";
import type { FinanceRecord } from "../record/record.js";

/** An edition with the sectors that lead to it; none means that it is not bound to a sector. */
export interface RoutedEdition {
  readonly edition: EditionSummary;
  readonly sectors: readonly Sector[];
}

/** Why catalogues beside the green one may speak about a record. */
export interface Reach {
  /** Named by its texts or told by one of its industry codes. */
  readonly sectors: readonly Sector[];
  /** The record bears a transition label. */
  readonly labelled: boolean;
}

/** The routes of a taxonomy made ready for many records. */
export interface Routing {
  editions(regime: EditionSummary["regime"]): readonly RoutedEdition[];
  /** Undefined where nothing leads beyond the green catalogue. */
  reach(record: FinanceRecord, read: ReadText): Reach | undefined;
}

export interface RoutingOptions {
  readonly routes: TransitionRoutes;
  readonly editions: readonly EditionSummary[];
  /** Lists whose issuer is not known take part as well. */
  readonly unattributed: boolean;
}

/** Bound to no sector, and there to be asked. */
export const speaksOfAll = ({ sectors, standing }: EditionSummary): boolean =>
  sectors.length === 0 && standing !== "announced";

export const createRouting = ({ routes, editions, unattributed }: RoutingOptions): Routing => {
  const byRegime = new Map<EditionSummary["regime"], RoutedEdition[]>();
  for (const edition of editions) {
    if (edition.standing === "unattributed" && !unattributed) continue;
    const sectors = routes.sectors.filter((s) => s.names.some((n) => edition.sectors.includes(n)));
    byRegime.set(edition.regime, [...(byRegime.get(edition.regime) ?? []), { edition, sectors }]);
  }
  const labels = new Set(routes.labels.map((l) => l.toLowerCase()));
  // a bank's own list of all sectors speaks about every record of its region
  const isUnbound = editions.some((one) => one.regime === "local-transition" && speaksOfAll(one));
  return {
    editions: (regime) => byRegime.get(regime) ?? [],
    reach({ fundsIndustry, entity, instrument }, read) {
      const labelled =
        instrument.labels.length > 0 && instrument.labels.some((l) => labels.has(l.trim().toLowerCase()));
      const codes = fundsIndustry !== undefined || entity.industry !== undefined;
      if (read.sectors.size === 0 && !codes && !labelled && !isUnbound) return undefined;
      const has = (code: string | undefined, s: Sector): boolean =>
        code !== undefined && s.industries.some((prefix) => code.startsWith(prefix));
      const sectors = routes.sectors.filter(
        (s) => read.sectors.has(s.id) || (codes && (has(fundsIndustry, s) || has(entity.industry, s))),
      );
      return sectors.length > 0 || labelled || isUnbound ? { sectors, labelled } : undefined;
    },
  };
};
