import { readdir, readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { SourceFile } from "../authoring/parse-taxonomy.js";
import type { Problem } from "../catalogue/problem.js";
import { readYaml } from "../catalogue/yaml/read-yaml.js";
import { fileProblem } from "./taxonomy-file-problem.js";

export interface TaxonomyFiles {
  readonly files: readonly SourceFile[];
  /** Files and folders that could not be read. */
  readonly problems: readonly Problem[];
}

const deepestFolder = 6;
const largestFile = 16 * 1024 * 1024;

/**
 * Reads the YAML files of a taxonomy folder, of a folder of catalogues, or of one catalogue's folder.
 * Links and hidden files are left alone.
 */
export async function readTaxonomyFiles(folder: string): Promise<TaxonomyFiles> {
  const problems: Problem[] = [];
  const found = new Map<string, string>();
  const visit = async (below: string, depth: number): Promise<void> => {
    const entries = await readdir(below === "" ? folder : `${folder}/${below}`, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < deepestFolder) await visit(path, depth + 1);
        else problems.push(fileProblem("too-deep", `${folder}/${path}`));
      } else if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) {
        const text = await readText(`${folder}/${path}`, problems);
        if (text !== undefined) found.set(path, text);
      }
    }
  };
  try {
    if (!(await stat(folder)).isDirectory())
      return { files: [], problems: [fileProblem("not-a-folder", folder)] };
    await visit("", 0);
  } catch (cause) {
    problems.push(fileProblem("unreadable", folder, cause));
    return { files: [], problems };
  }
  const prefix = placeIn(found, folder);
  if (prefix === undefined)
    return { files: [], problems: [...problems, fileProblem("no-catalogue", folder)] };
  const files = [...found].map(([path, text]) => ({ path: prefix + path, file: `${folder}/${path}`, text }));
  return { files, problems };
}

/** Where the folder belongs in a taxonomy, told by what is in it. */
function placeIn(found: ReadonlyMap<string, string>, folder: string): string | undefined {
  const paths = [...found.keys()];
  if (paths.some((path) => path.startsWith("catalogues/"))) return "";
  const header = found.get("catalogue.yaml");
  // one catalogue by itself may stand in a folder of any name
  if (header !== undefined) return `catalogues/${idOf(header) ?? basename(resolve(folder))}/`;
  return paths.some((path) => /^[^/]+\/catalogue\.yaml$/.test(path)) ? "catalogues/" : undefined;
}

function idOf(header: string): string | undefined {
  const { value } = readYaml(header, "catalogue.yaml");
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" && /^[a-z][a-z0-9-]*$/.test(id) ? id : undefined;
}

async function readText(file: string, problems: Problem[]): Promise<string | undefined> {
  try {
    if ((await stat(file)).size > largestFile) {
      problems.push(fileProblem("too-large", file));
      return undefined;
    }
    const bytes = await readFile(file);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      problems.push(fileProblem("encoding", file, undefined, firstBadLine(bytes)));
    }
  } catch (cause) {
    problems.push(fileProblem("unreadable", file, cause));
  }
  return undefined;
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be tried one by one. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return 1;
}
