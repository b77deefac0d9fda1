import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogueSchema } from "../../src/catalogue/schema.js";
import { document, edition, filesOf } from "./green-documents.js";

const folder = fileURLToPath(new URL("../../taxonomy/catalogues/", import.meta.url));

/** Catalogues beside the green ones: transition lists, profiles and the negative list. */
export const catalogueIds: readonly string[] = readdirSync(folder)
  .filter((id) => !id.startsWith("cn-green-") && existsSync(`${folder}${id}/catalogue.yaml`))
  .sort();

export const catalogueOf = (id: string) => catalogueSchema.parse(document(`catalogues/${id}/catalogue.yaml`));

/** Every edition of them, as the files state it. */
export const editions = catalogueIds.flatMap((id) =>
  catalogueOf(id).editions.map((name) => ({ key: `${id}@${name}`, id, name, ...edition(id, name) })),
);

export type TransitionEdition = (typeof editions)[number];

export const editionOf = (key: string): TransitionEdition => {
  const found = editions.find((each) => each.key === key);
  if (!found) throw new Error(`${key} is not in the taxonomy`);
  return found;
};

/** One line for each `verified` mark and note of an edition, named by the nearest code, id or reference. */
export const marksOf = ({ id, name }: TransitionEdition): string[] =>
  filesOf(`catalogues/${id}/${name}`)
    .flatMap((path) => [...marksIn(document(path), "")])
    .sort();

function* marksIn(value: unknown, above: string): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* marksIn(each, above);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const entries = Object.entries(value);
  const named = entries.find(([key, v]) => ["code", "id", "ref"].includes(key) && typeof v === "string");
  const place = named ? `${above}/${named[1]}` : above;
  for (const [key, v] of entries) {
    if ((typeof v === "boolean" && /^verified$|Verified$/.test(key)) || /^note$|Note$/.test(key))
      yield `${place} ${key} ${JSON.stringify(v)}`;
    yield* marksIn(v, named ? place : `${place}/${key}`);
  }
}
