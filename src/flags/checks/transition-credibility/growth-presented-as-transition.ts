import type { FinanceRecord } from "../../../record/record.js";
import type { Check, CheckContext, Finding, Parameters } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { inIndustries, mayBeInIndustries } from "../../in-industries.js";
import { isBeyond } from "../../is-beyond.js";
import { notGiven } from "../../not-given.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";
import { shownFigure } from "../../shown-figure.js";
import { unitsOf } from "../../units-of.js";
import { type Figure, valueIn } from "../../value-in.js";
import { yearOf } from "../../year-of.js";

/** More capacity or more emissions under the name of a transition, in sectors where both count. */
export const growthPresentedAsTransition: Check = (context) => {
  const { record, labels } = context;
  const claimed = labels.claims.has("transition") || labels.claims.has("linked");
  if (!claimed && !tellsOfGrowth(record)) return notApplicable;
  const sector = sectorOf(context, claimed);
  if (sector === "other") return notApplicable;
  if (sector === "unknown") return claimed ? cannotDecide("project.industry") : notApplicable;
  const growth = capacityGrowth(context, sector);
  const emissions = emissionGrowth(context);
  return conclude([...growth.findings, ...emissions.findings], [...growth.missing, ...emissions.missing]);
};

/** Most green records bring none of this, and reading their words would cost more than the check is worth. */
const tellsOfGrowth = ({ project }: FinanceRecord): boolean =>
  project.isNewBuild === true || project.capacityAfter !== undefined || project.emissionsAfter !== undefined;

interface Part {
  readonly findings: readonly Finding[];
  readonly missing: readonly string[];
}

const found = (finding: Finding): Part => ({ findings: [finding], missing: [] });
const open = (...missing: readonly string[]): Part => ({ findings: [], missing });
const nothing: Part = { findings: [], missing: [] };

type Sector = "project" | "borrower" | "other" | "unknown";

/** Who belongs to one of the sectors: what is financed, or only the borrower, which a green label does not ask. */
const sectorOf = ({ record, decision, parameters }: CheckContext, claimed: boolean): Sector => {
  const { fundsIndustry, entity } = record;
  const codes = parameters.texts("sectorIndustries");
  if (fundsIndustry !== undefined && !mayBeInIndustries(fundsIndustry, codes))
    return inIndustries(fundsIndustry, codes) ? "project" : "other";
  // what the catalogue found to be green is not the plant it stands beside
  const words = decision.category === "green" ? [] : parameters.texts("sectorWords");
  if (wordsOf(record).some((text) => holdsWord(text, words))) return "project";
  if (!claimed || entity.industry === undefined || mayBeInIndustries(entity.industry, codes))
    return "unknown";
  return inIndustries(entity.industry, codes) ? "borrower" : "other";
};

const wordsOf = ({ project, instrument }: FinanceRecord): readonly (string | undefined)[] => [
  project.name,
  project.description,
  instrument.purpose,
  ...(project.technology ?? []),
];

const capacityGrowth = ({ record, taxonomy, parameters }: CheckContext, sector: Sector): Part => {
  const { capacityBefore, capacityAfter, capacity, isNewBuild, replacementRatio } = record.project;
  const replaced =
    replacementRatio !== undefined && replacementRatio >= parameters.number("leastReplacement");
  if (replaced) return nothing;
  const params = { ratio: replacementRatio };
  // a waste-heat plant at a steelworks is new and adds no steel
  const beside = wordsOf(record).some((text) => holdsWord(text, parameters.texts("notCapacityWords")));
  if (sector === "project" && !beside && isNewBuild === true && (capacityBefore?.value ?? 0) === 0) {
    const built = shownFigure(capacityAfter ?? capacity);
    return found({ code: "new-capacity", path: "project.isNewBuild", params: { ...params, built } });
  }
  if (capacityBefore?.value === undefined || capacityAfter?.value === undefined)
    return open(
      ...notGiven({
        "project.capacityBefore": capacityBefore?.value,
        "project.capacityAfter": capacityAfter?.value,
      }),
    );
  const before = valueIn(capacityBefore, capacityAfter.unit, unitsOf(taxonomy));
  if (before === undefined) return open("project.capacityBefore", "project.capacityAfter");
  if (!isBeyond(capacityAfter.value, before)) return nothing;
  const path = "project.capacityAfter";
  const both = { before: shownFigure(capacityBefore), after: shownFigure(capacityAfter) };
  return found({ code: "capacity-rises", path, params: { ...params, ...both } });
};

const emissionGrowth = ({ record, taxonomy, parameters }: CheckContext): Part => {
  const { emissionsBefore, emissionsAfter, intensityBefore, intensityAfter } = record.project;
  const units = unitsOf(taxonomy);
  const rise = change(emissionsBefore, emissionsAfter, units);
  const fall = change(intensityBefore, intensityAfter, units);
  if (rise === undefined) {
    const rates = parameters.texts("rateWords");
    const kpis = record.linked?.kpis ?? [];
    if (kpis.length > 0 && kpis.every(({ unit, name }) => holdsWord(unit, rates) || holdsWord(name, rates)))
      return found({ code: "rates-only", path: "linked.kpis" });
  }
  if (rise === undefined) return open("project.emissionsBefore", "project.emissionsAfter");
  if (!isBeyond(rise, parameters.number("mostRise"))) return nothing;
  if (fall === undefined) return open("project.intensityBefore", "project.intensityAfter");
  if (fall >= 0 || comesDown(record, parameters)) return nothing;
  const params = {
    before: shownFigure(emissionsBefore),
    after: shownFigure(emissionsAfter),
    rise: Math.round(rise * 1000) / 10,
  };
  return found({ code: "emissions-rise", path: "project.emissionsAfter", params });
};

const change = (
  before: Figure | undefined,
  after: Figure | undefined,
  units: ReturnType<typeof unitsOf>,
): number | undefined => {
  const was = before && valueIn(before, after?.unit, units);
  if (was === undefined || after?.value === undefined || was <= 0) return undefined;
  return after.value / was - 1;
};

/** An absolute target within the tenor brings the total down again. */
const comesDown = ({ transition, instrument }: FinanceRecord, parameters: Parameters): boolean => {
  const absolute = parameters.texts("absoluteWords");
  const { maturesOn } = instrument;
  return (transition?.targets ?? []).some(
    ({ basis, year, value }) =>
      value !== undefined &&
      holdsWord(basis, absolute) &&
      (maturesOn === undefined || (year !== undefined && year <= yearOf(maturesOn))),
  );
};
