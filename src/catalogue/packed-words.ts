import type { ItemWords } from "./item-words-schema.js";

/** The words of an edition with each list of companions written once: thousands of terms share a few hundred. */
export interface PackedWords {
  readonly needs: readonly (readonly string[])[];
  readonly items: readonly PackedItem[];
}

interface PackedItem extends Omit<ItemWords, "contextAliases"> {
  /** Term and position of its companions in turn. */
  readonly contextAliases?: readonly (string | number)[];
}

export function packWords(items: readonly ItemWords[]): PackedWords {
  const needs: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (list: readonly string[]): number => {
    const key = JSON.stringify(list);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, needs.length);
    return needs.push(list) - 1;
  };
  return {
    items: items.map(({ contextAliases, ...rest }) => ({
      ...rest,
      ...(contextAliases && { contextAliases: contextAliases.flatMap((c) => [c.term, numberOf(c.needs)]) }),
    })),
    needs,
  };
}

export function unpackWords({ items, needs }: PackedWords): ItemWords[] {
  return items.map(({ contextAliases, ...rest }) => {
    if (contextAliases === undefined) return rest;
    const unpacked: { term: string; needs: string[] }[] = [];
    for (let i = 0; i < contextAliases.length; i += 2) {
      const list = needs[Number(contextAliases[i + 1])] ?? [];
      unpacked.push({ term: String(contextAliases[i]), needs: [...list] });
    }
    return { ...rest, contextAliases: unpacked };
  });
}
