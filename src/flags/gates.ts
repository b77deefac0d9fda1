import type { FinanceRecord } from "../record/record.js";
import { type FieldGiven, fieldGiven } from "./field-given.js";

/** Tells which of several owners of field paths a record speaks to. */
export interface Gates {
  /** Positions of the owners with a field that the record brings, and of those without a path, in their order. */
  open(record: FinanceRecord): readonly number[];
}

interface Gate {
  readonly owner: number;
  readonly given: FieldGiven;
}

/** Gates by the first and the second step of their path; `""` where there is no second. */
type GatesOfSection = ReadonlyMap<string, readonly Gate[]>;

/**
 * Puts gates in front of owners of schema paths. A record brings few of the many fields there are, so what it
 * brings is looked up among the paths, not each path in the record.
 */
export const gatesOf = (owners: readonly (readonly string[])[]): Gates => {
  const sections = sectionsOf(owners);
  const always = owners.map((paths) => paths.length === 0);
  const round = new Uint32Array(owners.length);
  let now = 0;

  const open = (gates: readonly Gate[] | undefined, record: FinanceRecord): void => {
    for (const { owner, given } of gates ?? []) if (round[owner] !== now && given(record)) round[owner] = now;
  };

  return {
    open(record) {
      now += 1;
      for (const [first, gates] of sections) {
        const section = (record as unknown as Readonly<Record<string, unknown>>)[first];
        if (section === undefined || section === null) continue;
        open(gates.get(""), record);
        if (typeof section !== "object") continue;
        if (Array.isArray(section)) for (const inner of gates.values()) open(inner, record);
        else
          for (const name in section) {
            // most fields are asked for by nobody
            const inner = gates.get(name);
            if (inner !== undefined) open(inner, record);
          }
      }
      const found: number[] = [];
      for (let owner = 0; owner < owners.length; owner += 1)
        if (always[owner] === true || round[owner] === now) found.push(owner);
      return found;
    },
  };
};

const sectionsOf = (
  owners: readonly (readonly string[])[],
): readonly (readonly [string, GatesOfSection])[] => {
  const sections = new Map<string, Map<string, Gate[]>>();
  owners.forEach((paths, owner) => {
    for (const path of paths) {
      const [first = "", second = ""] = path.split(".");
      const section = sections.get(first) ?? new Map<string, Gate[]>();
      sections.set(first, section);
      section.set(second, [...(section.get(second) ?? []), { owner, given: fieldGiven(path) }]);
    }
  });
  return [...sections];
};
