import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "../../src/authoring/parse-taxonomy.js";

export const smallFolder = fileURLToPath(new URL("../fixtures/catalogue/small", import.meta.url));

/** The made-up taxonomy of test/fixtures/catalogue/small. */
export function smallTaxonomy(): SourceFile[] {
  return readdirSync(smallFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(smallFolder, file).replaceAll("\\", "/"),
      text: readFileSync(file, "utf8"),
    }));
}

export interface Change {
  readonly path: string;
  /** Text that occurs once in the file; left out, the file is new. */
  readonly find?: string;
  /** With ▼ where a finding is expected. */
  readonly put: string;
}

export interface Changed {
  readonly files: SourceFile[];
  readonly expected: { readonly file: string; readonly line: number; readonly column: number }[];
}

/** The small taxonomy with one thing changed, and the place the ▼ marks. */
export function changedTaxonomy(change: Change): Changed {
  const files = smallTaxonomy();
  const old = files.find(({ path }) => path === change.path);
  const marked = replaced(old?.text, change);
  const text = marked.replaceAll("▼", "");
  const expected: Changed["expected"] = [];
  const mark = marked.indexOf("▼");
  if (mark >= 0) {
    const before = marked.slice(0, mark).split("\n");
    expected.push({ file: change.path, line: before.length, column: (before.at(-1) ?? "").length + 1 });
  }
  return { files: [...files.filter((file) => file !== old), { path: change.path, text }], expected };
}

function replaced(text: string | undefined, { path, find, put }: Change): string {
  if (find === undefined) return put;
  if (text?.split(find).length !== 2) throw new Error(`${path} does not hold exactly one: ${find}`);
  return text.replace(find, () => put);
}
