import type { EmissionContext } from "./emission-context.js";
import type { InputUsed } from "./emission-reduction-result.js";
import type { Indicator } from "./indicator-schema.js";
import { namedIn } from "./plain-names.js";
import { readStated } from "./read-input.js";

/** A yearly figure of an indicator as the record states it, in the indicator's unit. */
export interface StatedFigure {
  readonly used: InputUsed;
  /** Id of the kind of document it comes from; nothing for a mere claim. */
  readonly document?: string;
}

export interface StatedFigures {
  readonly figures: readonly StatedFigure[];
  /** What is wrong with figures nobody can use. */
  readonly problems: readonly string[];
}

const NOTHING: StatedFigures = { figures: [], problems: [] };

/** Figures of an indicator in `project.metrics` and `benefits`. */
export const statedFigures = (indicator: Indicator, context: EmissionContext): StatedFigures => {
  const { record, data, lang } = context;
  if (record.project.metrics.length === 0 && record.benefits === undefined) return NOTHING;
  const metrics = namedIn(record.project.metrics, indicator.names).map((m) => ({ ...m, texts: [m.source] }));
  const documentIn = (texts: readonly (string | undefined)[]) => {
    const text = texts.filter((t) => t !== undefined).join("\n");
    return data.documents.find(({ words }) => words.some((word) => text.includes(word)))?.id;
  };
  const claims = (record.benefits ?? []).map(({ indicator: name, value, unit, period, ...rest }) => {
    return { name, value, unit, period, source: rest.method, texts: [rest.method, rest.factorSource] };
  });
  const benefits = namedIn(claims, indicator.names);
  const figures: StatedFigure[] = [];
  const problems: string[] = [];
  for (const { name, texts, ...stated } of [...metrics, ...benefits]) {
    const { id, unit, also } = indicator;
    const asked = { id, names: [name], unit, also: also ?? [], perYear: true };
    const read = readStated({ ...stated, name }, asked, data, lang);
    if (read.outcome !== "found") {
      problems.push(read.needs);
      continue;
    }
    const document = documentIn(texts);
    figures.push(document === undefined ? { used: read.used } : { used: read.used, document });
  }
  return { figures, problems };
};
