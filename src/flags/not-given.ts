/** The names whose value was not given. */
export const notGiven = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(fields).filter((name) => fields[name] === undefined);
