import { editionKey } from "../catalogue/edition-ref.js";
import type { Problem } from "../catalogue/problem.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";

/** A folder that is not there, but bears the name of a catalogue that is loaded: a person meant `--edition`. */
export function meantEdition(problem: Problem, folder: string, beside: Taxonomy | undefined): Problem {
  if (problem.code !== "file/unreadable" || problem.file !== folder) return problem;
  const names = beside?.editions().flatMap((edition) => [edition.catalogue, editionKey(edition)]) ?? [];
  if (!names.includes(folder)) return problem;
  return {
    ...problem,
    hint: {
      zh: `${folder} 已经加载，要在其中查找请写 --edition ${folder}；--catalogue 用来给出自有目录的文件夹`,
      en: `${folder} is loaded already; write --edition ${folder} to look there. --catalogue names a folder of your own catalogues`,
    },
  };
}
