export type FieldSetter = (record: Record<string, unknown>, value: unknown) => undefined;

/** The function that puts a value where the steps of a field lead, making the objects and lists on the way. */
export function fieldSetter(steps: readonly (string | number)[]): FieldSetter {
  const [first, second] = steps;
  if (steps.length === 1 && typeof first === "string") {
    return (record, value) => {
      record[first] = value;
      return undefined;
    };
  }
  if (steps.length === 2 && typeof first === "string" && typeof second === "string") {
    return (record, value) => {
      // made by this function, so it is an object
      const holder = record[first] as Record<string, unknown> | undefined;
      if (holder === undefined) record[first] = { [second]: value };
      else holder[second] = value;
      return undefined;
    };
  }
  return (record, value) => put(record, steps, value);
}

function put(
  record: Record<string, unknown>,
  steps: readonly (string | number)[],
  value: unknown,
): undefined {
  let holder = record as Record<string | number, unknown>;
  for (const [depth, step] of steps.entries()) {
    const next = steps[depth + 1];
    if (next === undefined) holder[step] = value;
    else {
      holder[step] ??= typeof next === "number" ? [] : {};
      // made by this function, so it is one of the two
      holder = holder[step] as Record<string | number, unknown>;
    }
  }
  return undefined;
}
