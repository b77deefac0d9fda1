import * as z from "zod";
import { documentHead } from "./document-head.js";

const words = z.array(z.string().min(1));

const sectorSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Names under which catalogues list the sector. */
  names: words,
  words,
  /** GB/T 4754 codes or the digits they begin with. */
  industries: words,
  /** The sector's words are common: where no item is named, its catalogues have nothing to say. */
  broad: z.boolean().optional(),
});

/** `editions/transition.yaml`: how records find transition catalogues */
export const transitionRoutesSchema = z.strictObject({
  ...documentHead,
  labels: words,
  transformation: words,
  newCapacity: words,
  /** How a text says that a plant is built: verb or rating, plant, and what may stand between and behind. */
  newPlants: z
    .strictObject({
      verbs: words,
      ratings: words,
      plants: words,
      unless: words,
      between: words,
      kinds: words,
      joiners: words,
    })
    .optional(),
  sectors: z.array(sectorSchema),
});

const refs = z.array(z.strictObject({ catalogue: z.string(), edition: z.string() })).min(1);

/** `editions/national-green.yaml`: which editions each kind of record goes through */
export const greenRulesSchema = z.strictObject({
  ...documentHead,
  chains: z.strictObject({ loan: refs, bond: refs, project: refs }),
  markedRowLabels: z.array(z.string()),
});

export type Sector = z.infer<typeof sectorSchema>;
export type TransitionRoutes = z.infer<typeof transitionRoutesSchema>;
export type GreenRules = z.infer<typeof greenRulesSchema>;
