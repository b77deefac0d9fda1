/** The text a span points into, by the path the sender wrote; nothing where the record does not hold it. */
export function readField(record: unknown, field: string): string | undefined {
  const direct = property(record, field);
  if (typeof direct === "string") return direct;
  let at: unknown = record;
  for (const key of field.split(".")) at = property(at, key);
  return typeof at === "string" ? at : undefined;
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
