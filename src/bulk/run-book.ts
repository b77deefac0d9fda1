import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BookCore, bookMaker } from "../book/book-core.js";
import type { BookReport } from "../book/book-report.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import type { SourceHeader } from "../io/source.js";
import { type Account, createAccountBook } from "./account.js";
import { type AnswerAllOptions, answerAll } from "./answer-all.js";
import { openAnswerPool } from "./answer-pool.js";
import { bookOptions, readBookLine } from "./book-log.js";
import { bulkQuestions } from "./bulk-questions.js";
import type { BulkSettings } from "./bulk-settings.js";
import type { FileState } from "./checkpoint.js";
import { createIdBook, type IdBook } from "./id-book.js";
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
  try {
    await options.onStart?.(opened.headers);
    const layout = { files: inputs, names: [], places: inputs.map(() => null), reviewed: false };
    const pool = await openAnswerPool({ settings, layout, headers: opened.headers }, workers);
    try {
      const questions = bulkQuestions({
        size: pieceSize,
        from: { file: 0, piece: 0 },
        open: opened.open,
        files: inputs.length,
      });
      const states = await withIds((ids) => answerInto(book, { questions, pool, ids, files: inputs.length }));
      const total = createAccountBook();
      for (const state of states) total.merge(state.account);
      return {
        report: book.report(),
        account: total.account(),
        files: states.map((state, at) => ({ file: inputs[at] ?? "", ...state })),
      };
    } finally {
      await pool.close();
    }
  } finally {
    await opened.close();
  }
}

/** Gives a book of ids whose file is in a folder nobody else knows of. */
async function withIds<T>(use: (ids: IdBook) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "verdex-"));
  const ids = createIdBook({ file: join(folder, "ids") });
  try {
    return await use(ids);
  } finally {
    ids.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Asked extends Pick<AnswerAllOptions, "questions" | "pool"> {
  readonly ids: IdBook;
  /** How many inputs there are. */
  readonly files: number;
}

async function answerInto(
  book: BookCore,
  { questions, pool, ids, files }: Asked,
): Promise<readonly FileState[]> {
  const account = createAccountBook().account();
  const append = async (line: Uint8Array): Promise<void> => {
    if (line.length > 0) book.merge(readBookLine(new TextDecoder().decode(line)));
  };
  const { states } = await answerAll({
    questions,
    pool,
    files: {
      output: nowhere,
      quarantine: nowhere,
      ids: nowhere,
      book: { ...nowhere, append },
      save: async () => undefined,
    },
    seen: createSeenIds({ book: ids, tellLine: false }),
    run: {},
    states: Array.from({ length: files }, () => ({ account })),
    next: { file: 0, piece: 0 },
    met: [],
    every: Number.POSITIVE_INFINITY,
    signal: undefined,
    onProgress: undefined,
  });
  return states;
}

const nowhere: PartFile = {
  length: 0,
  append: async () => undefined,
  sync: async () => undefined,
  close: async () => undefined,
};
