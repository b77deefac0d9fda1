import * as z from "zod";
import {
  type BenchmarkTable,
  benchmarkTableSchema,
  type FigureTable,
  figureTableSchema,
  type ProcessDocument,
  processDocumentSchema,
} from "../catalogue/benchmark-schema.js";
import { type ClassTable, classTableSchema } from "../catalogue/class-table-schema.js";
import { type ColumnWords, columnWordsSchema } from "../catalogue/column-words-schema.js";
import { type Crosswalk, crosswalkSchema } from "../catalogue/crosswalk-schema.js";
import { type IndustryTable, industryTableSchema } from "../catalogue/industry-schema.js";
import { type WordList, wordListSchema } from "../catalogue/item-words-schema.js";
import { type Label, labelSchema } from "../catalogue/label-schema.js";
import { parseDocument } from "../catalogue/parse-document.js";
import type { Problem } from "../catalogue/problem.js";
import { type Rule, ruleSchema } from "../catalogue/rule-schema.js";
import {
  type CatalogueHeader,
  catalogueSchema,
  type EditionHeader,
  editionSchema,
  type Section,
  sectionSchema,
} from "../catalogue/schema.js";
import type { DocumentLocator } from "../catalogue/yaml/document-locator.js";
import { type UnitDocument, unitDocumentSchema } from "../criteria/unit-schema.js";
import { documentSchema } from "./document-schemas.js";
import { type FileRole, roleOf } from "./file-role.js";

/** A file as it was read: where it stands in the taxonomy, and its text. */
export interface SourceFile {
  /** Path inside the taxonomy folder, `/` between the parts. */
  readonly path: string;
  readonly text: string;
  /** Name shown in problems; the path where it is left out. */
  readonly file?: string;
}

/** A file whose content fits its schema. */
export interface ParsedFile<T> {
  readonly path: string;
  readonly file: string;
  readonly role: FileRole;
  readonly value: T;
  readonly locator: DocumentLocator;
}

/** All readable files of a taxonomy folder by what they hold, each list in path order. */
export interface ParsedTaxonomy {
  readonly catalogues: readonly ParsedFile<CatalogueHeader>[];
  readonly editions: readonly ParsedFile<EditionHeader>[];
  readonly sections: readonly ParsedFile<Section>[];
  readonly crosswalks: readonly ParsedFile<Crosswalk>[];
  readonly industries: readonly ParsedFile<IndustryTable>[];
  /** Every free-form document; word lists, class tables, column words and benchmarks are among them. */
  readonly documents: readonly ParsedFile<unknown>[];
  readonly wordLists: readonly ParsedFile<WordList>[];
  readonly classTables: readonly ParsedFile<ClassTable>[];
  readonly benchmarkTables: readonly ParsedFile<BenchmarkTable>[];
  readonly figureTables: readonly ParsedFile<FigureTable>[];
  readonly processDocuments: readonly ParsedFile<ProcessDocument>[];
  /** Units of the benchmark tables. */
  readonly benchmarkUnits: readonly ParsedFile<UnitDocument>[];
  readonly rules: readonly ParsedFile<Rule>[];
  readonly labels: readonly ParsedFile<Label>[];
  /** Unreadable or misplaced files. */
  readonly problems: readonly Problem[];
}

const anything: z.ZodType<unknown> = z.unknown();

/**
 * Reads every file of a taxonomy. A broken file is reported and left out; the rest is still read, so that
 * one run shows everything that is wrong. `unread` are problems of files that could not even be read.
 *
 * @since 0.2.0
 */
export function parseTaxonomy(files: readonly SourceFile[], unread: readonly Problem[] = []): ParsedTaxonomy {
  const catalogues: ParsedFile<CatalogueHeader>[] = [];
  const editions: ParsedFile<EditionHeader>[] = [];
  const sections: ParsedFile<Section>[] = [];
  const crosswalks: ParsedFile<Crosswalk>[] = [];
  const industries: ParsedFile<IndustryTable>[] = [];
  const documents: ParsedFile<unknown>[] = [];
  const wordLists: ParsedFile<WordList>[] = [];
  const classTables: ParsedFile<ClassTable>[] = [];
  const columnWords: ParsedFile<ColumnWords>[] = [];
  const benchmarkTables: ParsedFile<BenchmarkTable>[] = [];
  const figureTables: ParsedFile<FigureTable>[] = [];
  const processDocuments: ParsedFile<ProcessDocument>[] = [];
  const benchmarkUnits: ParsedFile<UnitDocument>[] = [];
  const rules: ParsedFile<Rule>[] = [];
  const labels: ParsedFile<Label>[] = [];
  const problems: Problem[] = [...unread];

  const read = <T>(source: SourceFile, role: FileRole, schema: z.ZodType<T>, into: ParsedFile<T>[]): void => {
    const file = source.file ?? source.path;
    const parsed = parseDocument({ text: source.text, file, schema });
    if (!parsed.ok) problems.push(...parsed.problems);
    else into.push({ path: source.path, file, role, value: parsed.value, locator: parsed.locator });
  };

  // path order, whatever order the folder was listed in
  for (const source of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const role = roleOf(source.path);
    switch (role.role) {
      case "catalogue":
        read(source, role, catalogueSchema, catalogues);
        break;
      case "edition":
        read(source, role, editionSchema, editions);
        break;
      case "section":
        read(source, role, sectionSchema, sections);
        break;
      case "crosswalk":
        read(source, role, crosswalkSchema, crosswalks);
        break;
      case "industry":
        read(source, role, industryTableSchema, industries);
        break;
      case "document":
        if (role.folder === "classes") read(source, role, classTableSchema, classTables);
        else if (isWordList(role)) read(source, role, wordListSchema, wordLists);
        else if (role.folder === "lexicon" && role.name === "columns")
          read(source, role, columnWordsSchema, columnWords);
        else if (role.folder === "benchmarks" && role.name.startsWith("levels-"))
          read(source, role, benchmarkTableSchema, benchmarkTables);
        else if (role.folder === "benchmarks" && role.name.startsWith("figures-"))
          read(source, role, figureTableSchema, figureTables);
        else if (role.folder === "benchmarks" && role.name === "processes")
          read(source, role, processDocumentSchema, processDocuments);
        else if (role.folder === "benchmarks" && role.name === "units")
          read(source, role, unitDocumentSchema, benchmarkUnits);
        else if (role.folder === "rules") read(source, role, ruleSchema, rules);
        else if (role.folder === "labels") read(source, role, labelSchema, labels);
        else read(source, role, documentSchema(role.folder, role.name) ?? anything, documents);
        break;
      case "record":
        read(source, role, anything, []);
        break;
      case "misplaced":
        problems.push(misplaced(source.file ?? source.path));
        break;
      case "ignored":
        break;
    }
  }
  documents.push(...wordLists, ...classTables, ...columnWords);
  documents.push(...benchmarkTables, ...figureTables, ...processDocuments, ...benchmarkUnits);
  documents.push(...rules, ...labels);
  return {
    catalogues,
    editions,
    sections,
    crosswalks,
    industries,
    documents,
    wordLists,
    classTables,
    benchmarkTables,
    figureTables,
    processDocuments,
    benchmarkUnits,
    rules,
    labels,
    problems,
  };
}

function isWordList({ folder, name }: { readonly folder: string; readonly name: string }): boolean {
  return folder === "lexicon" && name.startsWith("words-");
}

function misplaced(file: string): Problem {
  return {
    code: "file/misplaced",
    severity: "error",
    file,
    line: 1,
    column: 1,
    path: "",
    message: { zh: "此处的文件不会被读取", en: "a file in this place is never read" },
    hint: {
      zh: "放到 catalogues/<目录>/<版本>/ 之下并以 .yaml 结尾，或删去",
      en: "move it to catalogues/<catalogue>/<edition>/ with a name that ends in .yaml, or remove it",
    },
  };
}
