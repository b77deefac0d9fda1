import { emissionText } from "../messages/emission-texts.js";
import { applyFormula } from "./apply-formula.js";
import { cite } from "./cite.js";
import type { EmissionContext } from "./emission-context.js";
import type { IndicatorFigure, ShareFinanced } from "./emission-reduction-result.js";
import { formulaApplies } from "./formula-applies.js";
import type { Range } from "./formula-inputs.js";
import type { Indicator } from "./indicator-schema.js";
import type { Bounds } from "./plausibility-bounds.js";
import { plainNumber, showNumber } from "./show-number.js";
import { type StatedFigure, statedFigures } from "./stated-figures.js";

/** What figures of one project have in common. */
export interface FigureFrame {
  readonly context: EmissionContext;
  readonly share: ShareFinanced;
  readonly bounds: Bounds;
}

/**
 * The yearly figure of an indicator: the lowest of the documents the order of inputs names, else by a formula
 * that applies. A figure without such a document is a claim and is never taken.
 */
export const indicatorFigure = (indicator: Indicator, frame: FigureFrame): IndicatorFigure => {
  const { context, bounds } = frame;
  const { lang, data } = context;
  const about = aboutOf(indicator, context);
  const stated = statedFigures(indicator, context);
  const limit = indicator.id === "co2" ? bounds.physical : undefined;
  const documentary = stated.figures.filter(({ document }) => document !== undefined);
  const beyond = documentary.filter(({ used }) => limit !== undefined && used.value > limit);
  const notes = beyond.map(({ used }) =>
    emissionText(lang, "DOCUMENT_BEYOND", {
      document: used.source ?? used.name,
      value: showNumber(used.value),
      unit: indicator.unit,
      bound: showNumber(limit ?? 0),
    }),
  );
  const lowest = documentary
    .filter((figure) => !beyond.includes(figure))
    .reduce<StatedFigure | undefined>((a, b) => (a && a.used.value <= b.used.value ? a : b), undefined);
  if (lowest !== undefined)
    return fromDocument(lowest, documentary.length - beyond.length, notes, about, frame);

  const formulas = data.formulasOf.get(indicator.id) ?? [];
  const fitting = formulas.filter((formula) => formulaApplies(formula, context));
  const on = fitting.filter(({ verified }) => verified || context.unverified);
  const outcomes = on.map((f) => applyFormula(f, indicator.id, context, bounds.supplyProblem));
  const first = outcomes.find(({ value }) => value !== undefined);
  if (first?.value === undefined) {
    const off = fitting
      .filter((f) => !on.includes(f))
      .map(({ id }) => emissionText(lang, "FORMULA_OFF", { id }));
    const none =
      formulas.length > 0
        ? emissionText(lang, "NO_SUBJECT")
        : emissionText(lang, "NO_FORMULA", { name: about.name });
    const needs = [...stated.problems, ...outcomes.flatMap((outcome) => outcome.needs)];
    const [would] = fitting;
    return {
      ...unknown(about, [...new Set(needs)], [...notes, ...off, ...(would ? [] : [none])]),
      ...(would && { method: would.id }),
    };
  }
  const { formula, value, inputs, factors, methodSources } = first;
  const all = [...notes, ...first.notes];
  if (limit !== undefined && value[0] > limit) {
    const params = { value: showNumber(value[0]), unit: indicator.unit, bound: showNumber(limit) };
    return { ...unknown(about, [emissionText(lang, "COMPUTED_BEYOND", params)], all), inputs, factors };
  }
  return {
    ...about,
    status: "computed",
    method: formula.id,
    verified: formula.verified,
    methodSources,
    ...amounts(value, indicator, frame),
    inputs,
    factors,
    needs: frame.share.needs,
    notes: [...all, ...notShared(indicator, frame)],
  };
};

type About = Pick<IndicatorFigure, "indicator" | "field" | "name" | "unit">;

const aboutOf = ({ id, field, name, nameEn, unit }: Indicator, { lang }: EmissionContext): About => ({
  indicator: id,
  field,
  name: lang === "zh" ? name : nameEn,
  unit,
});

const unknown = (about: About, needs: readonly string[], notes: readonly string[]): IndicatorFigure => ({
  ...about,
  status: "unknown",
  inputs: [],
  factors: [],
  needs,
  notes,
});

const fromDocument = (
  { used }: StatedFigure,
  count: number,
  notes: readonly string[],
  about: About,
  frame: FigureFrame,
): IndicatorFigure => {
  const { data, lang } = frame.context;
  const order = data.formulas.formulas.find(({ role }) => role === "order");
  const indicator = data.indicators.indicators.find(({ id }) => id === about.indicator);
  return {
    ...about,
    status: "computed",
    ...(order
      ? {
          method: order.id,
          verified: order.verified,
          methodSources: cite(order.sources, data.formulas.sources),
        }
      : {}),
    ...(indicator ? amounts([used.value, used.value], indicator, frame) : {}),
    inputs: [used],
    factors: [],
    needs: frame.share.needs,
    notes: [
      ...notes,
      emissionText(lang, "FROM_DOCUMENT", { document: used.source ?? used.name }),
      ...(count > 1 ? [emissionText(lang, "LOWEST_OF", { count })] : []),
      emissionText(lang, "UNCERTAINTY_DOCUMENT"),
      ...(indicator ? notShared(indicator, frame) : []),
    ],
  };
};

const isShared = ({ id }: Indicator, { context }: FigureFrame): boolean =>
  context.data.formulas.formulas.some(({ indicators }) => indicators?.includes(id));

const notShared = (indicator: Indicator, frame: FigureFrame): string[] =>
  isShared(indicator, frame) ? [] : [emissionText(frame.context.lang, "SHARE_NOT_FOR")];

/** The project's figure and what the share financed comes to. */
const amounts = ([low, high]: Range, indicator: Indicator, frame: FigureFrame) => {
  const project = low === high ? { project: low } : { project: low, projectTo: high };
  const share = frame.share.value;
  if (share === undefined || !isShared(indicator, frame)) return project;
  const financed = plainNumber(low * share);
  return low === high
    ? { ...project, financed }
    : { ...project, financed, financedTo: plainNumber(high * share) };
};
