import type { Rule } from "../catalogue/rule-schema.js";
import { VerdexError } from "../errors.js";
import type { Parameters } from "./check.js";

type Value = Rule["parameters"][number]["values"][number]["value"];

/**
 * Values a configuration sets instead of those of the rule, by name of the parameter.
 *
 * @since 0.2.0
 */
export type ParameterValues = Readonly<Record<string, Value>>;

/** The parameters of a rule on a day; without a day, the newest. */
export const parametersOf = (rule: Rule, set: ParameterValues = {}): ((on?: string) => Parameters) => {
  const constant = rule.parameters.every(({ values }) => values.length === 1);
  const at = (on: string | undefined): Parameters => {
    const held = new Map<string, Value | undefined>(
      rule.parameters.map(({ name, values }) => {
        const inForce = on === undefined ? values : values.filter(({ from }) => from === null || from <= on);
        return [name, (inForce.at(-1) ?? values[0])?.value];
      }),
    );
    for (const [name, value] of Object.entries(set)) held.set(name, value);
    const of = <T extends Value>(name: string, fits: (value: Value) => value is T): T => {
      const value = held.get(name);
      if (value !== undefined && fits(value)) return value;
      throw new VerdexError("INTERNAL", `rule ${rule.id} has no such parameter: ${name}`);
    };
    return {
      number: (name) => of(name, (v): v is number => typeof v === "number"),
      text: (name) => of(name, (v): v is string => typeof v === "string"),
      texts: (name) => of(name, (v): v is string[] => Array.isArray(v)),
    };
  };
  const always = constant ? at(undefined) : undefined;
  // a value changes on few days, and a book asks for one day after the other
  let day: string | undefined;
  let ofDay: Parameters | undefined;
  return (on) => {
    if (always) return always;
    if (!ofDay || day !== on) ofDay = at(on);
    day = on;
    return ofDay;
  };
};
