import { type BookAnswer, bookAnswerOf } from "../book/book-answer.js";
import { bookMaker } from "../book/book-core.js";
import { createClassifier } from "../engine/classifier.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import type { SourceItem } from "../io/source.js";
import { parseRecord } from "../record/parse-record.js";
import type { FinanceRecord } from "../record/record.js";
import { createAccountBook } from "./account.js";
import { bookOptions, writeBookLog } from "./book-log.js";
import type { BulkJob } from "./bulk-settings.js";
import type { PieceAnswerer } from "./create-piece-answerer.js";
import { createFormerAnswers } from "./former-answer.js";
import { createParsers } from "./parsers.js";
import { bytesOf } from "./piece-answer.js";
import { createPieceIds } from "./piece-ids.js";

/** A place of an input, as far as a book asks. */
type ReadPlace =
  | { readonly id: string; readonly answer: BookAnswer; readonly record: FinanceRecord }
  | { readonly id: string | null; readonly rejected: string };

/**
 * Makes what answers pieces for a book alone: records are classified without the rules for single records, results
 * of an earlier run are taken as they are.
 */
export async function createBookAnswerer({ settings, headers }: BulkJob): Promise<PieceAnswerer> {
  const { lang, catalogues, unattributed, asOf } = settings;
  const taxonomy = await openTaxonomy(catalogues, lang);
  const classifier = createClassifier({ taxonomy, lang, unattributed, rules: { groups: [] } });
  const parserOf = createParsers(headers, taxonomy);
  const formerOf = createFormerAnswers(settings, taxonomy);
  const openBook = bookMaker({ taxonomy, ...bookOptions(settings) });
  const { digest } = taxonomy;

  const readRecord = (value: unknown, former: BookAnswer | undefined): ReadPlace => {
    const parsed = parseRecord(value, { lang });
    if (!parsed.ok) return { id: parsed.id, rejected: parsed.error.code };
    const { record } = parsed;
    if (former !== undefined) return { id: record.id, answer: former, record };
    const result = classifier.classify(value, asOf === undefined ? {} : { asOf });
    if (result.outcome === "rejected") return { id: result.id, rejected: result.error.code };
    return { id: record.id, answer: bookAnswerOf(result), record };
  };
  /** Nothing where the place is a further row of a record that has one already. */
  const readPlace = (item: SourceItem): ReadPlace | undefined => {
    if ("error" in item) return { id: item.id, rejected: item.error.code };
    const former = formerOf(item.value);
    if (former === undefined) return readRecord(item.value, undefined);
    if (former.outcome === "further") return undefined;
    if (former.outcome === "rejected") return { id: null, rejected: former.code };
    return readRecord(former.record, former.answer);
  };

  return {
    digest,
    answer({ file, piece, repeated }) {
      const account = createAccountBook();
      const book = openBook();
      const ids = createPieceIds();
      let final = false;
      let position = 0;
      for (const item of parserOf(file)(piece)) {
        if ("error" in item) final ||= item.final === true;
        const place = readPlace(item);
        if (place === undefined) continue;
        const again = repeated?.has(position++) === true;
        const rejected = "rejected" in place ? place.rejected : again ? "RECORD_ID_DUPLICATE" : undefined;
        account.addOutcome(rejected);
        if (!("rejected" in place) && !again) book.add(place.answer, place.record);
        const id = "error" in item ? null : place.id;
        ids.add(id, "rejected" in place ? "rejected" : "answered", item.line);
      }
      return {
        bytes: bytesOf(piece),
        output: new Uint8Array(0),
        quarantine: new Uint8Array(0),
        ids: ids.places(),
        order: ids.order(),
        book: writeBookLog(book),
        met: [],
        account: account.account(),
        final,
      };
    },
  };
}
