import { createReadStream } from "node:fs";
import { type BookCore, type BookOptions, bookMaker } from "../book/book-core.js";
import type { BookReport } from "../book/book-report.js";
import type { BookSnapshot } from "../book/book-snapshot.js";
import { openRules } from "../flags/plain-rules.js";
import type { RulesOptions } from "../flags/rules-options.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import type { BulkSettings } from "./bulk-settings.js";

// A run keeps what its pieces give to the book in a file, a snapshot a line, in the order of the input: so that it
// can be killed and taken up again, and the book is the same however the input was cut and whoever answered it.

/** Settings of the book of a run. */
export const bookOptions = ({
  lang,
  asOf,
  rules,
  enable = [],
}: BulkSettings): Pick<BookOptions, "lang" | "asOf" | "rules"> => ({
  lang,
  ...(asOf === undefined ? {} : { asOf }),
  rules: enabled(openRules(rules ?? {}), enable),
});

/** What the command line asks for runs whatever a configuration says. */
const enabled = (rules: RulesOptions, asked: readonly string[]): RulesOptions => ({
  ...rules,
  enable: [...(rules.enable ?? []), ...asked],
  disable: (rules.disable ?? []).filter((id) => !asked.includes(id)),
});

export const writeBookLog = (book: BookCore | undefined): Uint8Array<ArrayBuffer> => {
  const snapshot = book?.snapshot();
  if (snapshot === undefined || snapshot.records === 0) return new Uint8Array(0);
  return new TextEncoder().encode(`${JSON.stringify(snapshot)}\n`);
};

/** A line of the log. */
export const readBookLine = (line: string): BookSnapshot => JSON.parse(line);

/** What the book of a run shows. */
export const readBookLog = async (path: string, settings: BulkSettings): Promise<BookReport> => {
  const taxonomy = await openTaxonomy(settings.catalogues, settings.lang);
  const book = bookMaker({ taxonomy, ...bookOptions(settings) })();
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 20 })) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) book.merge(readBookLine(line));
  }
  return book.report();
};
