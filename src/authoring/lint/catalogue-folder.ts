import type { ParsedFile } from "../parse-taxonomy.js";
import { below, type Finding, type LintCheck } from "./check.js";
import type { LintInput } from "./lint-input.js";

/** A catalogue's header, its folder name and the editions found in it tell the same story. */
export const catalogueFolder: LintCheck = {
  id: "catalogue-folder",
  description: {
    zh: "目录标识与文件夹同名，所列版本与版本文件夹一致",
    en: "a catalogue is named like its folder and lists exactly the editions that are there",
  },
  severity: "error",
  check: (input) => [...namedLikeFolder(input), ...listedEditions(input), ...headless(input)],
};

function* namedLikeFolder({ catalogues }: LintInput): Generator<Finding> {
  for (const document of catalogues) {
    const { role, value } = document;
    if (role.role !== "catalogue" || role.catalogue === value.id) continue;
    yield {
      at: { document, path: ["id"] },
      message: {
        zh: `目录标识 ${value.id} 与文件夹 ${role.catalogue} 不一致`,
        en: `the catalogue ${value.id} stands in the folder ${role.catalogue}`,
      },
      hint: {
        zh: "改文件夹名或 id，使二者相同",
        en: "rename the folder or change id so that both are equal",
      },
    };
  }
}

function* listedEditions({ catalogues, editions, incomplete }: LintInput): Generator<Finding> {
  for (const document of catalogues) {
    const listed = document.value.editions;
    const folder = folderOf(document);
    const found = new Set(
      editions.filter(({ header }) => folderOf(header) === folder).map(({ header }) => header.value.edition),
    );
    const place = { value: document.value, document, path: ["editions"] };
    for (const [index, edition] of listed.entries()) {
      // the header may be among the files that could not be read
      if (found.has(edition) || incomplete) continue;
      yield {
        at: below(place, index),
        message: {
          zh: `没有版本 ${edition} 的 edition.yaml`,
          en: `the edition ${edition} has no edition.yaml`,
        },
        hint: {
          zh: `补上 ${edition}/edition.yaml，或从 editions 删去`,
          en: `add ${edition}/edition.yaml, or take it out of editions`,
        },
      };
    }
    for (const edition of found) {
      if (listed.includes(edition)) continue;
      yield {
        at: below(place),
        message: {
          zh: `版本 ${edition} 未列入 editions`,
          en: `the edition ${edition} is not listed in editions`,
        },
        hint: { zh: `在 editions 中加入 "${edition}"`, en: `add "${edition}" to editions` },
      };
    }
  }
}

function* headless({ catalogues, editions, incomplete }: LintInput): Generator<Finding> {
  if (incomplete) return;
  const known = new Set(catalogues.map(folderOf));
  for (const { header } of editions) {
    if (known.has(folderOf(header))) continue;
    yield {
      at: { document: header, path: ["catalogue"] },
      message: {
        zh: `目录 ${header.value.catalogue} 没有 catalogue.yaml`,
        en: `the catalogue ${header.value.catalogue} has no catalogue.yaml`,
      },
      hint: {
        zh: "在目录文件夹中补上 catalogue.yaml，或改正 catalogue",
        en: "add catalogue.yaml to the catalogue's folder, or correct catalogue",
      },
    };
  }
}

/** By folder and not by id, so that a wrong id is one finding. */
function folderOf({ role }: ParsedFile<unknown>): string | undefined {
  return "catalogue" in role ? role.catalogue : undefined;
}
