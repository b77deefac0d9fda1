/** Freezes a value all the way down; what is frozen already is shared and left alone. */
export const freezeDeep = <T>(value: T): T => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) for (const entry of value) freezeDeep(entry);
  else for (const key in value) freezeDeep(value[key]);
  return Object.freeze(value);
};
