/** What the money does: the activity that separates items which share a subject. */
export const facets = [
  "manufacture",
  "construction",
  "operation",
  "retrofit",
  "restoration",
  "cultivation",
  "service",
  "trade",
  "consumption",
  "research",
] as const;
