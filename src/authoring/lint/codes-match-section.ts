import type { Section } from "../../catalogue/schema.js";
import type { ParsedFile } from "../parse-taxonomy.js";
import type { Finding, LintCheck } from "./check.js";

/** A section file is named after its section, and where sections are chapters its codes lie in the chapter. */
export const codesMatchSection: LintCheck = {
  id: "codes-match-section",
  description: {
    zh: "分节文件与 section 同名；分节为编号时，编码属于该节",
    en: "a section file is named after its section; where the section is a number, its codes belong to it",
  },
  severity: "error",
  check: ({ editions, strays }) => [
    ...[...editions.flatMap(({ sections }) => sections), ...strays].flatMap((section) => [
      ...misnamed(section),
      ...foreign(section),
    ]),
  ],
};

function* misnamed(document: ParsedFile<Section>): Generator<Finding> {
  const { role, value } = document;
  if (role.role !== "section" || role.section === value.section) return;
  yield {
    at: { document, path: ["section"] },
    message: {
      zh: `section 写的是 ${value.section}，文件名是 ${role.section}`,
      en: `section says ${value.section}, the file is called ${role.section}`,
    },
    hint: { zh: `写作 "${role.section}"，或改文件名`, en: `write "${role.section}", or rename the file` },
  };
}

function* foreign(document: ParsedFile<Section>): Generator<Finding> {
  const { section, groups, items } = document.value;
  if (!/^\d+(\.\d+)*$/.test(section)) return;
  const lists = [
    // a heading above the section may be kept with its first section
    ...groups.map(({ code }, index) => ({
      code,
      path: ["groups", index, "code"],
      fits: isAbove(code, section),
    })),
    ...items.map(({ code }, index) => ({ code, path: ["items", index, "code"], fits: false })),
  ];
  for (const { code, path, fits } of lists) {
    if (fits || code === section || code.startsWith(`${section}.`)) continue;
    yield {
      at: { document, path },
      message: {
        zh: `编码 ${code} 不属于第 ${section} 节`,
        en: `the code ${code} is not part of section ${section}`,
      },
      hint: {
        zh: "移到所属分节的文件，或改正编码",
        en: "move it to the file of its section, or correct the code",
      },
    };
  }
}

function isAbove(code: string, section: string): boolean {
  return section.startsWith(`${code}.`);
}
