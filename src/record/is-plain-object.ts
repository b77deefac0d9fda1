/**
 * Whether a value is an object as JSON would hold it. Instances of classes, dates and maps are not: their
 * data is not in their own fields. Works for objects of another realm as well.
 */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
