/** The sum of the values that were given, and whether one was not. */
export const sumGiven = (
  values: readonly (number | undefined)[],
): { readonly sum: number; readonly complete: boolean } => {
  let sum = 0;
  let complete = true;
  for (const value of values) {
    if (value === undefined) complete = false;
    else sum += value;
  }
  return { sum, complete };
};
