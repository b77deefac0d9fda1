import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookMaker } from "../book/book-core.js";
import type { BookReport } from "../book/book-report.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import type { SourceHeader } from "../io/source.js";
import { type Account, createAccountBook } from "./account.js";
import { answerAll } from "./answer-all.js";
import { openAnswerPool } from "./answer-pool.js";
import { bookOptions, readBookLine } from "./book-log.js";
import { bulkQuestions } from "./bulk-questions.js";
import type { BulkSettings } from "./bulk-settings.js";
import type { FileState } from "./checkpoint.js";
import { createIdBook } from "./id-book.js";
import { type InputsToOpen, openHeaders } from "./open-headers.js";
import type { PartFile } from "./part-file.js";
import { PIECE_SIZE } from "./run-bulk.js";
import { createSeenIds } from "./seen-ids.js";

export interface BookRunOptions extends InputsToOpen {
  readonly settings: BulkSettings;
  /** Threads; 0 answers where it reads. */
  readonly workers: number;
  readonly pieceSize?: number;
  readonly onStart?: (headers: readonly SourceHeader[]) => Promise<void>;
}

export interface BookOutcome {
  readonly report: BookReport;
  readonly account: Account;
  readonly files: readonly (FileState & { readonly file: string })[];
}

/** What all rows of all inputs show together; nothing is written. */
export async function runBook(options: BookRunOptions): Promise<BookOutcome> {
  const { inputs, settings, workers, pieceSize = PIECE_SIZE } = options;
  const taxonomy = await openTaxonomy(settings.catalogues, settings.lang);
  const book = bookMaker({ taxonomy, ...bookOptions(settings) })();
  const opened = await openHeaders(options, settings.lang);
  await options.onStart?.(opened.headers);
  const layout = { files: inputs, names: [], places: inputs.map(() => null), reviewed: false };
  const pool = await openAnswerPool({ settings, layout, headers: opened.headers }, workers);
  const scratch = join(tmpdir(), `verdex-${process.pid}.ids`);
  const ids = createIdBook({ file: scratch });
  const account = createAccountBook().account();
  try {
    const { states } = await answerAll({
      questions: bulkQuestions({
        size: pieceSize,
        from: { file: 0, piece: 0 },
        open: opened.open,
        files: inputs.length,
      }),
      pool,
      files: {
        output: nowhere,
        quarantine: nowhere,
        ids: nowhere,
        book: {
          ...nowhere,
          append: async (line) => {
            if (line.length > 0) book.merge(readBookLine(new TextDecoder().decode(line)));
          },
        },
        save: async () => undefined,
      },
      seen: createSeenIds({ book: ids, tellLine: false }),
      run: {},
      states: inputs.map(() => ({ account })),
      next: { file: 0, piece: 0 },
      met: [],
      every: Number.POSITIVE_INFINITY,
      signal: undefined,
      onProgress: undefined,
    });
    const total = createAccountBook();
    for (const state of states) total.merge(state.account);
    return {
      report: book.report(),
      account: total.account(),
      files: states.map((state, at) => ({ file: inputs[at] ?? "", ...state })),
    };
  } finally {
    ids.close();
    await rm(scratch, { force: true });
    await opened.close();
    await pool.close();
  }
}

const nowhere: PartFile = {
  length: 0,
  append: async () => undefined,
  sync: async () => undefined,
  close: async () => undefined,
};
