import type { z } from "zod";
import type { DocumentPath } from "../problem.js";

type Schema = z.core.$ZodType;

/** The keys a schema knows at a place of a document; none where the place is no map of fixed keys. */
export const knownKeys = (schema: Schema, path: DocumentPath): readonly string[] => {
  let at = unwrapped(schema);
  for (const step of path) {
    const next = at.flatMap((one) => below(one, step));
    at = next.flatMap(unwrapped);
  }
  return [...new Set(at.flatMap((one) => Object.keys(shapeOf(one) ?? {})))];
};

/** The schemas a value of this place may have to fit. */
const unwrapped = (schema: Schema): Schema[] => {
  const { def } = schema._zod as { def: z.core.$ZodTypes["_zod"]["def"] };
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "readonly":
      return unwrapped(def.innerType);
    case "pipe":
      return unwrapped(def.in);
    case "lazy":
      return unwrapped(def.getter());
    case "union":
      return def.options.flatMap(unwrapped);
    default:
      return [schema];
  }
};

const shapeOf = (schema: Schema): Readonly<Record<string, Schema>> | undefined => {
  const { def } = schema._zod as { def: z.core.$ZodTypes["_zod"]["def"] };
  return def.type === "object" ? def.shape : undefined;
};

const below = (schema: Schema, step: string | number): Schema[] => {
  const { def } = schema._zod as { def: z.core.$ZodTypes["_zod"]["def"] };
  if (def.type === "array") return typeof step === "number" ? [def.element] : [];
  if (def.type === "record") return [def.valueType];
  const found = shapeOf(schema)?.[step];
  return found ? [found] : [];
};
