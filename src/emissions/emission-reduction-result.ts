/**
 * A figure of the record that went into a formula.
 *
 * @since 0.2.0
 */
export interface InputUsed {
  readonly id: string;
  /** As the record names it. */
  readonly name: string;
  /** In `unit`, the unit the formula works in. */
  readonly value: number;
  readonly unit: string;
  /** Value and unit as the record has them. */
  readonly given: string;
  readonly source?: string;
}

/**
 * A factor of the tables that went into a formula, with its documents.
 *
 * @since 0.2.0
 */
export interface FactorUsed {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** Upper end, where the source gives a range. */
  readonly to?: number;
  readonly unit: string;
  readonly year?: number;
  readonly verified: boolean;
  /** Titles and numbers of the documents. */
  readonly sources: readonly string[];
}

/**
 * The yearly figure of one reporting indicator, in `unit`; without numbers where it is `unknown`.
 *
 * @since 0.2.0
 */
export interface IndicatorFigure {
  readonly indicator: string;
  /** Field of the reporting interface. */
  readonly field: string;
  readonly name: string;
  readonly unit: string;
  readonly status: "computed" | "unknown";
  /** Id of the formula; of an unknown figure the one that would give it. */
  readonly method?: string;
  readonly verified?: boolean;
  readonly methodSources?: readonly string[];
  /** Of the whole project, a year; the lower end where there is a range. */
  readonly project?: number;
  readonly projectTo?: number;
  /** Of the share that is financed. */
  readonly financed?: number;
  readonly financedTo?: number;
  readonly inputs: readonly InputUsed[];
  readonly factors: readonly FactorUsed[];
  /** What would make it computable. */
  readonly needs: readonly string[];
  /** How it came about and how sure it is. */
  readonly notes: readonly string[];
}

/**
 * The share of the project the product pays for.
 *
 * @since 0.2.0
 */
export interface ShareFinanced {
  readonly status: "known" | "unknown";
  /** Between 0 and 1. */
  readonly value?: number;
  readonly basis?: "amount-over-investment" | "green-amount-over-investment" | "stated";
  readonly text: string;
  readonly needs: readonly string[];
}

/**
 * What the yearly CO2 cut of the project cannot exceed.
 *
 * @since 0.2.0
 */
export interface PlausibilityBound {
  readonly id: string;
  /** A proposal tells that a figure is odd, not that it is impossible. */
  readonly standing: "physical" | "proposal";
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  /** Sentences with both numbers, one for each stated figure beyond it. */
  readonly exceeded: readonly string[];
}

/**
 * The yearly savings of a project by the reporting indicators, the share financed, and the bounds of what is plausible.
 *
 * @since 0.2.0
 */
export interface EmissionReduction {
  readonly asOf: string;
  /** Year the figures are for. */
  readonly year: number;
  /** All reporting indicators, in the order of the interface. */
  readonly figures: readonly IndicatorFigure[];
  readonly share: ShareFinanced;
  readonly bounds: readonly PlausibilityBound[];
  /** Nothing of it could be worked out, and why. */
  readonly problem?: string;
}
