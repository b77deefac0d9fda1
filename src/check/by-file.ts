/** What was found in each file, files in the order in which they come first. */
export const byFile = <T extends { readonly file: string }>(
  found: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const files = new Map<string, T[]>();
  for (const one of found) {
    const own = files.get(one.file);
    if (own) own.push(one);
    else files.set(one.file, [one]);
  }
  return files;
};
