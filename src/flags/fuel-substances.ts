import { plainWord } from "../criteria/plain-word.js";
import type { FossilDocument } from "./fossil-schema.js";

/** Tells which fossil substances an entry of `project.fuel` names. */
export type FuelSubstances = (fuel: string) => readonly string[];

const BETWEEN = /[、,;/+&]|和|及|与|或/u;
/** What stands in brackets says how the fuel before it is used. */
const NOTE = /[([]([^)\]]*)[)\]]?/gu;

/**
 * An entry may list several fuels and describe them (“煤、天然气”, “优质动力煤(低硫)”): each is read by its whole word,
 * else by the word it ends in. What only lights or supports the fire is not what the plant runs on.
 */
export const fuelSubstances = ({ fuels, fuelNotes }: FossilDocument): FuelSubstances => {
  const whole = new Map(fuels.flatMap((f) => f.words.map((w) => [plainWord(w), f.substance] as const)));
  const endings = fuels
    .flatMap(({ substance, endings = [] }) => endings.map((word) => ({ word: plainWord(word), substance })))
    .sort((a, b) => b.word.length - a.word.length);
  const { supporting, notFossil } = fuelNotes;
  const holds = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));
  const substanceOf = (named: string): string | undefined => {
    if (holds(plainWord(named), supporting)) return undefined;
    const fuel = plainWord(named.replace(NOTE, ""));
    const known = whole.get(fuel);
    if (known !== undefined) return known;
    const ending = endings.find(({ word }) => fuel.endsWith(word));
    if (ending === undefined || holds(fuel.slice(0, -ending.word.length), notFossil)) return undefined;
    return ending.substance;
  };
  return (fuel) => {
    const found = fuel
      .normalize("NFKC")
      // a list in brackets is no list of fuels
      .replace(NOTE, (note) => note.replace(new RegExp(BETWEEN, "gu"), " "))
      .split(BETWEEN)
      .flatMap((named) => substanceOf(named) ?? []);
    return [...new Set(found)];
  };
};
