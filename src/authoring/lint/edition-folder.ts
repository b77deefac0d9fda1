import type { ParsedFile } from "../parse-taxonomy.js";
import type { Finding, LintCheck } from "./check.js";
import type { LintInput } from "./lint-input.js";

interface Belongs {
  readonly catalogue: string;
  readonly edition: string;
}

/** Edition and section files say the catalogue and edition of the folder they stand in. */
export const editionFolder: LintCheck = {
  id: "edition-folder",
  description: {
    zh: "版本文件与分节文件所写的目录、版本与所在文件夹一致，且有 edition.yaml",
    en: "edition and section files name the catalogue and edition of their folder, which has an edition.yaml",
  },
  severity: "error",
  check: ({ editions, strays, incomplete }) => [
    ...editions.flatMap(({ header, sections }) => [header, ...sections].flatMap(mismatches)),
    ...(incomplete ? [] : strays.map(stray)),
  ],
};

function mismatches(document: ParsedFile<Belongs>): Finding[] {
  const { role, value } = document;
  if (!("edition" in role)) return [];
  return (["catalogue", "edition"] as const)
    .filter((field) => value[field] !== role[field])
    .map((field) => ({
      at: { document, path: [field] },
      message: {
        zh: `${field} 写的是 ${value[field]}，文件夹是 ${role[field]}`,
        en: `${field} says ${value[field]}, the folder says ${role[field]}`,
      },
      hint: { zh: `写作 "${role[field]}"，或移动文件`, en: `write "${role[field]}", or move the file` },
    }));
}

function stray(document: LintInput["strays"][number]): Finding {
  return {
    at: { document, path: ["edition"] },
    message: {
      zh: `版本 ${document.value.edition} 没有 edition.yaml`,
      en: `the edition ${document.value.edition} has no edition.yaml`,
    },
    hint: { zh: "在同一文件夹中补上 edition.yaml", en: "add edition.yaml to the same folder" },
  };
}
