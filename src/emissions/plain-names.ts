import { plainWord } from "../criteria/plain-word.js";

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Names as they are compared; kept for lists of the data, which are asked for with every record. */
export const plainNames = (names: readonly string[]): ReadonlySet<string> => {
  const found = known.get(names);
  if (found) return found;
  const made = new Set(names.map(plainWord));
  known.set(names, made);
  return made;
};

interface Named {
  readonly name?: string | undefined;
}

/** Those of a record's figures that go by one of the names. */
export const namedIn = <T extends Named>(
  figures: readonly T[],
  names: readonly string[],
): (T & { readonly name: string })[] => {
  if (figures.length === 0) return [];
  const asked = plainNames(names);
  return figures.flatMap((figure) => {
    const { name } = figure;
    return name !== undefined && asked.has(plainWord(name)) ? [{ ...figure, name }] : [];
  });
};
