import { plainWord } from "../criteria/plain-word.js";
import type { EmissionContext } from "./emission-context.js";
import type { InputUsed } from "./emission-reduction-result.js";
import type { Indicator } from "./indicator-schema.js";
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

/** Figures of an indicator in `project.metrics` and `benefits`. */
export const statedFigures = (indicator: Indicator, context: EmissionContext): StatedFigures => {
  const { record, data, lang } = context;
  const names = new Set(indicator.names.map(plainWord));
  const kinds = data.formulas.formulas.flatMap(({ documents = [] }) => documents);
  const documentIn = (texts: readonly (string | undefined)[]) => {
    const text = texts.filter((t) => t !== undefined).join("\n");
    return kinds.find(({ words }) => words.some((word) => text.includes(word)))?.id;
  };
  const metrics = record.project.metrics.map((m) => ({ ...m, texts: [m.source] }));
  const benefits = (record.benefits ?? []).map(({ indicator: name, value, unit, period, ...rest }) => {
    return { name, value, unit, period, source: rest.method, texts: [rest.method, rest.factorSource] };
  });
  const figures: StatedFigure[] = [];
  const problems: string[] = [];
  for (const { name, texts, ...stated } of [...metrics, ...benefits]) {
    if (name === undefined || !names.has(plainWord(name))) continue;
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
