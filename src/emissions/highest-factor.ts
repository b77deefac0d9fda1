import { cite } from "./cite.js";
import type { EmissionData } from "./emission-data.js";

export interface HighestFactor {
  readonly factor: number;
  /** What it is the factor of, year and document. */
  readonly source: string;
}

const known = new WeakMap<EmissionData, HighestFactor>();

/** The dirtiest electricity of the register: no generation displaces more. */
export const highestFactor = (data: EmissionData): HighestFactor => {
  const found = known.get(data);
  if (found) return found;
  const { grid, bounds } = data;
  const has = (set: string): boolean => bounds.factorSets.includes(set);
  const all = [
    ...(has("provinces") ? grid.provinces : []),
    ...(has("grids") ? grid.grids : []),
    ...grid.nation.filter(({ set }) => has(set)).map(({ set, values }) => ({ name: set, values })),
  ].flatMap(({ name, values }) => values.map((value) => ({ ...value, name })));
  const prints = grid.footprints.filter(({ name }) => bounds.footprints.includes(name));
  const [first, ...rest] = [...all, ...prints];
  const highest = rest.reduce((a, b) => (a === undefined || b.value > a.value ? b : a), first);
  const [document = ""] = cite(highest?.sources ?? [], grid.sources);
  const source = highest ? [highest.name, highest.year, document].join(" ") : "";
  const made = { factor: highest?.value ?? Number.POSITIVE_INFINITY, source };
  known.set(data, made);
  return made;
};
