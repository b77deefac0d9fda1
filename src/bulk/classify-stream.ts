import { freezeDeep } from "../catalogue/freeze-deep.js";
import { type ClassifyOptions, createClassifier } from "../engine/classifier.js";
import { plainRules } from "../flags/plain-rules.js";
import type { RulesOptions } from "../flags/rules-options.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import type { Lang } from "../messages/lang.js";
import { checkDate } from "../record/check-date.js";
import { checkOptions, wrongUse } from "../record/check-options.js";
import type { Result } from "../result/schema.js";
import type { BulkJob } from "./bulk-settings.js";
import type { PieceAnswer } from "./piece-answer.js";
import { createRepeatGuard } from "./reject-repeated.js";

/**
 * What a stream is answered by: day, language, own catalogues, rules and worker threads.
 *
 * @since 0.2.0
 */
export interface ClassifyStreamOptions extends Pick<ClassifyOptions, "asOf"> {
  /** Language of sentences in results. Default `zh`. */
  readonly lang?: Lang;
  /** Folders of own catalogues beside the bundled ones. */
  readonly catalogues?: readonly string[];
  /** Transition lists whose issuer is not known take part. Default `false`. */
  readonly unattributed?: boolean;
  /**
   * Which greenwashing-risk rules run and how. With workers, own rules are told by `flagWhen`: a check function
   * cannot be sent to a thread.
   */
  readonly rules?: RulesOptions;
  /**
   * What becomes of a record whose id came before: `reject` it with `RECORD_ID_DUPLICATE`, as `verdex bulk` does with
   * a row, or `answer` it again. Default `reject`, for which some 20 bytes an id are held; a live stream without an
   * end, in which a record comes again when it changes, wants `answer`.
   */
  readonly repeatedIds?: "reject" | "answer";
  /**
   * Worker threads. Default 0: each record is answered when it comes, which suits live streams. With workers the
   * records are answered by batches, which suits books; results cross the threads as JSON, so that two workers are
   * worth it where there are cores for them.
   */
  readonly workers?: number;
}

/** Records that are handed to a worker at a time. */
const BATCH = 128;

/**
 * Answers records as they come: one result for each, in their order. No more records are taken from the source than
 * are under way, so that a slow reader slows the source down; whoever stops reading ends the workers. Records are
 * plain data. A record whose id came before is rejected, unless `repeatedIds` says otherwise.
 *
 * @throws VerdexError `USAGE` for a language there is not and for another word of `repeatedIds`, `CONFIG_INVALID`, `UNKNOWN_RULE` or `RULE_INVALID` for
 * rules that cannot be followed, the last one also where the check function of an own rule fails; `INVALID_DATE` where
 * `asOf` is no day.
 * @example for await (const result of classifyStream(rowsOfTheDay(), { workers: 4 })) await save(result);
 * @since 0.2.0
 */
export async function* classifyStream(
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: ClassifyStreamOptions = {},
): AsyncGenerator<Result> {
  const { lang = "zh", repeatedIds = "reject" } = checkOptions(options);
  // a program in JavaScript may send anything
  if (!["reject", "answer"].includes(repeatedIds)) {
    throw wrongUse(lang, "repeatedIds", repeatedIds, "expected.repeated-ids");
  }
  const guard = repeatedIds === "reject" ? createRepeatGuard(lang) : undefined;
  for await (const result of answers(records, options)) yield guard === undefined ? result : guard(result);
}

async function* answers(
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: ClassifyStreamOptions,
): AsyncGenerator<Result> {
  const { lang = "zh", catalogues = [], unattributed = false, rules = {}, workers = 0 } = options;
  const asOf = checkDate(options.asOf, "asOf", lang);
  const taxonomy = await openTaxonomy(catalogues, lang);
  const classifier = createClassifier({ taxonomy, lang, unattributed, rules });
  const onDay = asOf === undefined ? {} : { asOf };
  if (workers <= 0) {
    for await (const record of records) yield classifier.classify(record, onDay);
    return;
  }
  const settings = { lang, catalogues, unattributed, rules: plainRules(rules, lang), ...onDay };
  const { openWorkerPool } = await import("./worker-pool.js");
  const pool = await openWorkerPool(jobOf(settings), workers);
  const here = (batch: readonly unknown[]): Result[] => batch.map((one) => classifier.classify(one, onDay));
  try {
    const underWay: Promise<readonly Result[]>[] = [];
    for await (const batch of batches(records)) {
      const answer = pool.answer({ file: 0, piece: pieceOf(batch) });
      const results = answer.then(resultsOf, (error: unknown) => {
        // what cannot be sent to a thread is answered here
        if (error instanceof Error && error.name === "DataCloneError") return here(batch);
        throw error;
      });
      // whoever waits for it further down is told
      results.catch(() => undefined);
      underWay.push(results);
      if (underWay.length >= pool.window) yield* (await underWay.shift()) ?? [];
    }
    for (const results of underWay) yield* await results;
  } finally {
    await pool.close();
  }
}

function jobOf(
  settings: Pick<BulkJob["settings"], "lang" | "catalogues" | "unattributed" | "rules" | "asOf">,
): BulkJob {
  const form = {
    format: "jsonl",
    form: "wide",
    detail: "result",
    encoding: "utf-8",
    byteOrderMark: false,
  } as const;
  return {
    settings: { ...settings, ...form },
    layout: { files: [""], names: [], places: [null], reviewed: false },
    headers: [{ format: "jsonl", lang: settings.lang }],
  };
}

function pieceOf(batch: readonly unknown[]) {
  const items = batch.map((value, at) => ({ line: at + 1, value }));
  return { kind: "items", index: 0, line: 1, offset: 0, items } as const;
}

function resultsOf({ output }: PieceAnswer): readonly Result[] {
  const lines = new TextDecoder().decode(output).split("\n");
  return lines.slice(0, -1).map((line) => freezeDeep<Result>(JSON.parse(line)));
}

async function* batches(
  records: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<readonly unknown[]> {
  let batch: unknown[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
