import type { RecordKind } from "./record-kind.js";

/** Short names whose place is the instrument, under the same name. */
export const instrumentNames = [
  "purpose",
  "amount",
  "currency",
  "greenShare",
  "approvedOn",
  "firstDrawdownOn",
  "signedOn",
  "filedOn",
  "registeredOn",
  "issuedOn",
  "maturesOn",
  "labels",
] as const;

/** Short names whose place is the project, with the name they have there. */
export const projectNames = [
  ["content", "description"],
  ["region", "region"],
  ["metrics", "metrics"],
] as const;

/** `region` is not among them: the record that was read has one of its own, the project's or else the borrower's. */
const places: ReadonlyMap<string, string> = new Map([
  ...instrumentNames.map((name) => [name, `instrument.${name}`] as const),
  ...projectNames.flatMap(([name, nested]) =>
    name === "region" ? [] : [[name, `project.${nested}`] as const],
  ),
]);

/** Where a record that was read holds what a path of the record schema names: `amount` is `instrument.amount`. */
export function placeOf(path: string, kind: RecordKind): string {
  const dot = path.indexOf(".");
  const first = dot === -1 ? path : path.slice(0, dot);
  if (first === "name") return `${kind === "project" ? "project" : "instrument"}.${path}`;
  const place = places.get(first);
  return place === undefined ? path : `${place}${path.slice(first.length)}`;
}
