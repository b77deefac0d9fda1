import Fuse from "fuse.js";
import type { ColumnTable } from "./column-table.js";
import { foldHeading } from "./fold-heading.js";
import { fieldPaths } from "./table-field.js";

interface Candidate {
  readonly text: string;
  readonly field: string;
}

const LONGEST = 40;
const indexes = new WeakMap<ColumnTable, Fuse<Candidate>>();

/** The field somebody may have meant by a heading that is not known. It is shown to people, never used. */
export function suggestHeading(heading: string, columns: ColumnTable | undefined): string | undefined {
  const wanted = foldHeading(heading).replace(/\(.*?\)/g, "");
  if (columns === undefined || wanted.length < 2 || wanted.length > LONGEST) return undefined;
  const [best] = indexOf(columns).search(wanted, { limit: 1 });
  if (best === undefined) return undefined;
  // bitap forgives too much in short Chinese words: half of the characters have to be there
  const known = new Set(best.item.text);
  const shared = [...wanted].filter((character) => known.has(character)).length;
  return shared * 2 >= wanted.length ? best.item.field : undefined;
}

function indexOf(columns: ColumnTable): Fuse<Candidate> {
  const before = indexes.get(columns);
  if (before !== undefined) return before;
  const candidates = [
    ...[...columns.headings()].map(([heading, field]) => ({ text: foldHeading(heading), field })),
    ...[...fieldPaths()].map((path) => ({ text: foldHeading(path), field: path })),
  ];
  const index = new Fuse(candidates, { keys: ["text"], threshold: 0.45, ignoreLocation: true });
  indexes.set(columns, index);
  return index;
}
