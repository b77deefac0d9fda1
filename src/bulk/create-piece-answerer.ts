import { bookAnswerOf } from "../book/book-answer.js";
import { bookMaker } from "../book/book-core.js";
import { createClassifier } from "../engine/classifier.js";
import { openRules } from "../flags/plain-rules.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import type { SourceItem } from "../io/source.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import { parseRecord } from "../record/parse-record.js";
import { engineVersion } from "../result/engine-version.js";
import type { Rejected, Result } from "../result/schema.js";
import { createAccountBook } from "./account.js";
import { bookOptions, writeBookLog } from "./book-log.js";
import type { BulkJob } from "./bulk-settings.js";
import { memoise } from "./memo.js";
import { openDecisions } from "./open-decisions.js";
import { createParsers } from "./parsers.js";
import { type AnswerPiece, bytesOf } from "./piece-answer.js";
import { createPieceIds } from "./piece-ids.js";
import { quarantineRow } from "./quarantine.js";
import { readsId } from "./reads-id.js";
import { createRowWriter } from "./row-writer.js";
import { createTextSink, createUtf8Sink } from "./text-sink.js";

export interface PieceAnswerer {
  /** Of the catalogues it answers by. */
  readonly digest: string;
  readonly answer: AnswerPiece;
}

/** Makes what answers pieces, in a worker or beside the reader: the same bytes for the same piece either way. */
export async function createPieceAnswerer({ settings, layout, headers }: BulkJob): Promise<PieceAnswerer> {
  const { lang, catalogues, unattributed, asOf } = settings;
  const rules = openRules(settings.rules ?? {});
  const taxonomy = await openTaxonomy(catalogues, lang);
  const classifier = createClassifier({ taxonomy, lang, unattributed, rules });
  const options = asOf === undefined ? {} : { asOf };
  // records of a program stand in no file, and may hold what JSON cannot tell apart
  const bare = settings.detail === "result";
  const answerOne = (record: unknown): Result => classifier.classify(record, options);
  const repeatable = !bare && !(rules.own ?? []).some(readsId);
  const classify = repeatable ? memoise(answerOne) : answerOne;
  const parserOf = createParsers(headers, taxonomy);
  const findDecisions = await openDecisions(settings);
  const output = await createTextSink(settings);
  const quarantine = createUtf8Sink();
  const writer = createRowWriter(settings, layout);
  const { digest } = taxonomy;
  const openBook = settings.book === true ? bookMaker({ taxonomy, ...bookOptions(settings) }) : undefined;

  const rejected = (id: string | null, error: Rejected["error"]): Rejected => {
    return { id, outcome: "rejected", error, digest, engine: engineVersion };
  };
  const resultOf = (item: SourceItem, firstLine: number | undefined): Result => {
    const { line, column } = item;
    const place = bare ? {} : column === undefined ? { line } : { line, column };
    if ("error" in item) return rejected(item.id, { ...item.error, ...place });
    const result = classify(item.value);
    if (result.outcome === "rejected") return rejected(result.id, { ...result.error, ...place });
    if (firstLine === undefined) return result;
    const params = { found: showText(result.id), line: firstLine === 0 ? undefined : firstLine };
    const sentence = message(lang, "RECORD_ID_DUPLICATE", params);
    return rejected(result.id, { code: "RECORD_ID_DUPLICATE", path: "id", message: sentence, ...place });
  };

  return {
    digest,
    answer({ file, piece, repeated, spare }) {
      const account = createAccountBook();
      const book = openBook?.();
      const ids = createPieceIds();
      const met = new Set<number>();
      let final = false;
      let position = 0;
      for (const item of parserOf(file)(piece)) {
        const result = resultOf(item, repeated?.get(position++));
        const { line, cells } = item;
        const value = "value" in item ? item.value : undefined;
        const found = findDecisions?.(value, result);
        const review = found?.note;
        for (const number of found?.met ?? []) met.add(number);
        account.add(result);
        if (review !== undefined) account.addReview(review.state);
        if (book !== undefined && result.outcome === "answered") {
          const parsed = parseRecord(value, { lang });
          if (parsed.ok) book.add(bookAnswerOf(result), parsed.record);
        }
        const rows = writer.rows({ file, line, cells, value, result, review });
        account.addRows(rows.length);
        for (const row of rows) output.add(row);
        if (result.outcome === "rejected") {
          quarantine.add(quarantineRow(layout.files[file] ?? "", item, result));
        }
        if ("error" in item) final ||= item.final === true;
        ids.add("value" in item ? result.id : null, result.outcome, line);
      }
      return {
        bytes: bytesOf(piece),
        output: output.take(spare),
        quarantine: quarantine.take(),
        ids: ids.places(),
        order: ids.order(),
        book: writeBookLog(book),
        met: [...met],
        account: account.account(),
        final,
      };
    },
  };
}
