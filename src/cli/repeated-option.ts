/** Where an option that may be given several times starts from. */
export const folders: readonly string[] = [];

/** Collects the values of an option that may be given several times. */
export function repeated(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
