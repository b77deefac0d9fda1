import { readFile } from "node:fs/promises";
import { endingsOf, type RecordFormat } from "../io/detect-format.js";
import type { SavedMapping } from "../io/saved-mapping.js";
import type { Encoding } from "../io/source.js";
import type { Lang } from "../messages/lang.js";
import { showText } from "../messages/show-value.js";
import { systemErrorText } from "../messages/system-error.js";
import { uiText } from "../messages/ui-text.js";
import { choose } from "./choose.js";
import type { CliContext } from "./context.js";
import { usageError } from "./usage-error.js";

/** Options of commands that read records, as commander hands them over. */
export interface ReadingOptions {
  readonly inputFormat?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  /** A mapping file, or the name of a preset. */
  readonly mapping?: string;
}

/** How inputs are to be read, as far as a person says it. */
export interface Reading {
  readonly format?: RecordFormat;
  readonly encoding?: Encoding;
  readonly sheet?: string;
  readonly mapping?: SavedMapping;
}

// the names of the table are the formats
const formats = Object.keys(endingsOf) as RecordFormat[];
const ENCODINGS: ReadonlyMap<string, Encoding> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["gb18030", "gb18030"],
  ["gbk", "gb18030"],
  ["gb2312", "gb18030"],
]);

/** A file, as nobody would call a preset. */
const PATH = /[/\\]|\.(?:ya?ml|json|txt|csv)$/i;

/** Reads the options on reading; a mapping file is read and checked at once. */
export async function readingOf(options: ReadingOptions, { lang }: CliContext): Promise<Reading> {
  const { inputFormat, encoding, sheet, mapping } = options;
  return {
    ...(inputFormat === undefined
      ? undefined
      : { format: choose(inputFormat, { option: "--input-format", from: formats, lang }) }),
    ...(encoding === undefined ? undefined : { encoding: encodingOf(encoding, lang) }),
    ...(sheet === undefined ? undefined : { sheet }),
    ...(mapping === undefined ? undefined : { mapping: await mappingOf(mapping, lang) }),
  };
}

function encodingOf(word: string, lang: Lang): Encoding {
  const known = ENCODINGS.get(word.toLowerCase());
  return known ?? choose(word, { option: "--encoding", from: ["utf-8", "gb18030"], lang });
}

async function mappingOf(word: string, lang: Lang): Promise<SavedMapping> {
  const { mappingOfPreset, readMapping } = await import("../io/mapping-file.js");
  const { columnTableOf } = await import("../io/column-table.js");
  const { bundledTaxonomy } = await import("../bundled-taxonomy.js");
  const columns = columnTableOf(bundledTaxonomy());
  let refused: unknown;
  const text = await readFile(word, "utf8").catch((error: unknown) => {
    refused = error;
  });
  if (text !== undefined) return readMapping(text, word, lang, columns);
  const preset = columns === undefined ? undefined : mappingOfPreset(word, columns);
  if (preset !== undefined) return preset;
  if (PATH.test(word)) {
    const detail = `--mapping ${word}: ${systemErrorText(refused, lang)}`;
    throw usageError(lang, detail, uiText(lang, "usage.write-mapping", { file: word }));
  }
  const names = columns?.presets.filter(({ kind }) => kind !== undefined).map(({ id }) => id) ?? [];
  const params = { option: "--mapping", found: showText(word), expected: names.join(" | ") };
  throw usageError(lang, uiText(lang, "usage.bad-value", params), uiText(lang, "usage.mapping-file"));
}
