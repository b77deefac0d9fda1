import Fuse from "fuse.js";
import type { ColumnTable } from "./column-table.js";
import { foldHeading } from "./fold-heading.js";
import { fieldPaths } from "./table-field.js";

interface Candidate {
  readonly text: string;
  readonly field: string;
}

const LONGEST = 40;
const LOOKED_AT = 5;
/** Columns of an answer that was written beside the input before: none of them is a field somebody misspelt. */
const OF_ANSWER = "verdex_";
const indexes = new WeakMap<ColumnTable, Fuse<Candidate>>();

/** The field somebody may have meant by a heading that is not known. It is shown to people, never used. */
export function suggestHeading(heading: string, columns: ColumnTable | undefined): string | undefined {
  if (heading.startsWith(OF_ANSWER)) return undefined;
  const wanted = foldHeading(heading).replace(/\(.*?\)/g, "");
  if (columns === undefined || wanted.length < 2 || wanted.length > LONGEST) return undefined;
  const found = indexOf(columns).search(wanted, { limit: LOOKED_AT });
  return found.find(({ item }) => sharesHalf(wanted, item.text))?.item.field;
}

/** Fuse forgives too much in short Chinese words: half of the characters of both have to be there. */
function sharesHalf(wanted: string, known: string): boolean {
  const characters = new Set(known);
  const shared = [...wanted].filter((character) => characters.has(character)).length;
  return shared > 1 && shared * 2 >= Math.max(wanted.length, known.length);
}

function indexOf(columns: ColumnTable): Fuse<Candidate> {
  const before = indexes.get(columns);
  if (before !== undefined) return before;
  const candidates = [
    ...[...columns.headings()].map(([heading, field]) => ({ text: foldHeading(heading), field })),
    ...[...fieldPaths()].map((path) => ({ text: foldHeading(path), field: path })),
  ];
  const index = new Fuse(candidates, { keys: ["text"], threshold: 0.55, ignoreLocation: true });
  indexes.set(columns, index);
  return index;
}
