import { buildTaxonomy, type TaxonomyData } from "../authoring/build-taxonomy.js";
import { compileTaxonomy } from "../authoring/compile.js";
import { lintTaxonomy } from "../authoring/lint/lint-taxonomy.js";
import { parseTaxonomy } from "../authoring/parse-taxonomy.js";
import { CatalogueError } from "../catalogue/catalogue-error.js";
import type { CompiledDocuments } from "../catalogue/compiled.js";
import { compareProblems, hasErrors, type Language, type Problem } from "../catalogue/problem.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { criteriaWordsOf } from "../criteria/criteria-words.js";
import { meantEdition } from "./meant-edition.js";
import { readTaxonomyFiles } from "./read-taxonomy-files.js";
import { digestDocuments } from "./taxonomy-digest.js";

/**
 * What a folder of catalogues is checked beside.
 *
 * @since 0.2.0
 */
export interface ValidateFolderOptions {
  /** Catalogues the folder is to stand beside: its industry codes and units are checked against theirs. */
  readonly beside?: Taxonomy;
}

/**
 * What a folder of catalogues is loaded beside, and the language of what is wrong with it.
 *
 * @since 0.2.0
 */
export interface LoadCataloguesOptions extends ValidateFolderOptions {
  /** Language of the error's message. Default `zh`. */
  readonly lang?: Language;
}

/**
 * Catalogues of a folder: as plain data for `mergeCatalogues`, and compiled for `createTaxonomy`.
 *
 * @since 0.2.0
 */
export interface LoadedCatalogues {
  readonly data: TaxonomyData;
  /** For `createTaxonomy`. */
  readonly documents: CompiledDocuments;
  readonly digest: string;
  /** Warnings; errors are thrown. */
  readonly problems: readonly Problem[];
}

/**
 * Loads catalogues from YAML: a taxonomy folder (with `catalogues/` in it), a folder of catalogues, or the
 * folder of one catalogue.
 *
 * @throws CatalogueError with every problem where one of them is an error.
 * @since 0.2.0
 */
export async function loadCatalogues(
  folder: string,
  { lang = "zh", ...options }: LoadCataloguesOptions = {},
): Promise<LoadedCatalogues> {
  const { data, problems } = await openFolder(folder, options);
  if (hasErrors(problems)) throw new CatalogueError(problems, lang);
  const documents = compileTaxonomy(data);
  return { data, documents, digest: digestDocuments(documents), problems };
}

/**
 * Everything wrong with a folder of catalogues, in reading order; empty where there is nothing to say.
 *
 * @since 0.2.0
 */
export async function validateFolder(
  folder: string,
  options: ValidateFolderOptions = {},
): Promise<readonly Problem[]> {
  return (await openFolder(folder, options)).problems;
}

async function openFolder(
  folder: string,
  { beside }: ValidateFolderOptions,
): Promise<{ data: TaxonomyData; problems: readonly Problem[] }> {
  const path = folder.replace(/(?<=.)[/\\]+$/, "");
  const { files, problems: unread } = await readTaxonomyFiles(path);
  const parsed = parseTaxonomy(
    files,
    unread.map((problem) => meantEdition(problem, path, beside)),
  );
  const found = lintTaxonomy(parsed, {
    industryCodes: beside?.industries()?.items.map(({ code }) => code),
    words: beside && criteriaWordsOf(beside),
  });
  const problems = [...parsed.problems, ...found].sort(compareProblems);
  return { data: buildTaxonomy(parsed), problems };
}
