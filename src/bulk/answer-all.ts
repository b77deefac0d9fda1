import { type AccountBook, createAccountBook } from "./account.js";
import type { AnswerPool } from "./answer-pool.js";
import type { BulkQuestion } from "./bulk-questions.js";
import type { Checkpoint, FileState } from "./checkpoint.js";
import type { PieceAnswer, PieceQuestion } from "./piece-answer.js";
import type { RunFiles } from "./run-files.js";
import type { SeenIds } from "./seen-ids.js";

/** How far a run is, for whoever watches it. */
export interface BulkProgress {
  readonly rows: number;
  readonly rejected: number;
  readonly flagged: number;
  /** Where it is: number of the file and bytes of it in front of the piece that was answered last. */
  readonly file: number;
  readonly offset: number;
}

export interface AnswerAllOptions {
  readonly questions: AsyncIterable<BulkQuestion>;
  readonly pool: AnswerPool;
  readonly files: Omit<RunFiles, "lengths" | "close">;
  readonly seen: SeenIds;
  readonly run: Checkpoint["run"];
  readonly states: readonly FileState[];
  readonly next: Checkpoint["next"];
  readonly met: Checkpoint["met"];
  /** Milliseconds between checkpoints. */
  readonly every: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: BulkProgress) => void) | undefined;
}

export interface AllAnswered {
  readonly states: readonly FileState[];
  readonly met: Checkpoint["met"];
  readonly interrupted: boolean;
}

interface UnderWay {
  readonly question: BulkQuestion;
  readonly answer: Promise<PieceAnswer> | undefined;
}

/**
 * Has all pieces answered and writes what they give in the order of the input, whoever is done first. No more than
 * a window of pieces is under way, so that a slow disk slows the reader down.
 */
export async function answerAll(options: AnswerAllOptions): Promise<AllAnswered> {
  const { questions, pool, files, seen, run, every, signal, onProgress } = options;
  const books = options.states.map(({ account }) => createAccountBook(account));
  const errors = options.states.map(({ error }) => error);
  const total = createAccountBook();
  for (const { account } of options.states) total.merge(account);
  const met = new Set(options.met);
  let next = options.next;
  let saved = performance.now();
  const states = (): FileState[] => books.map((book, file) => stateOf(book, errors[file]));
  const save = async (complete: boolean): Promise<void> => {
    await files.save({ run, next, files: states(), met: [...met], complete });
    saved = performance.now();
  };

  const settle = async ({ question, answer }: UnderWay): Promise<void> => {
    const { file } = question;
    if ("error" in question) {
      const { code, message } = question.error;
      errors[file] = { code, message };
      next = { file: file + 1, piece: 0 };
      return;
    }
    let answered = await answer;
    if (answered === undefined) return;
    const { ids } = answered;
    const repeated = await seen.enter(answered);
    if (repeated.size > 0) answered = await pool.answer({ ...withBytes(question, answered.bytes), repeated });
    await files.output.append(answered.output);
    pool.giveBack(answered.output);
    await files.quarantine.append(answered.quarantine);
    await files.ids.append(new Uint8Array(ids.buffer));
    await files.book.append(answered.book);
    for (const number of answered.met) met.add(number);
    books[file]?.merge(answered.account);
    total.merge(answered.account);
    next = { file, piece: question.piece.index + 1 };
    if (performance.now() - saved >= every) await save(false);
    const { in: rows, rejected, flagged } = total.account();
    onProgress?.({ rows, rejected, flagged, file, offset: question.piece.offset });
  };

  const underWay: UnderWay[] = [];
  for await (const question of questions) {
    if (signal?.aborted === true) break;
    const answer = "error" in question ? undefined : pool.answer(question);
    // whoever waits for it further down is told
    answer?.catch(() => undefined);
    underWay.push({ question, answer });
    if (underWay.length >= pool.window) await settleFirst(underWay, settle);
  }
  while (underWay.length > 0 && signal?.aborted !== true) await settleFirst(underWay, settle);
  const interrupted = signal?.aborted === true;
  await save(!interrupted);
  return { states: states(), met: [...met], interrupted };
}

/** The question again, with the bytes that came back. */
function withBytes(question: PieceQuestion, bytes: Uint8Array | undefined): PieceQuestion {
  const { piece } = question;
  return piece.kind === "bytes" && bytes ? { ...question, piece: { ...piece, bytes } } : question;
}

async function settleFirst(underWay: UnderWay[], settle: (one: UnderWay) => Promise<void>): Promise<void> {
  const first = underWay.shift();
  if (first !== undefined) await settle(first);
}

function stateOf(book: AccountBook, error: FileState["error"]): FileState {
  return error === undefined ? { account: book.account() } : { account: book.account(), error };
}
