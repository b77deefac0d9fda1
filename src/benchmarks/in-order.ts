import type { PlantPosition } from "./plant-position.js";

const first = ["in-force", "undated", "upcoming", "superseded"];

/** What applies today comes first; otherwise as it was found. */
export const inOrder = (positions: readonly PlantPosition[]): readonly PlantPosition[] => {
  const rank = ({ state }: PlantPosition): number => (state === undefined ? 0 : first.indexOf(state));
  return [...positions].sort((a, b) => rank(a) - rank(b));
};
