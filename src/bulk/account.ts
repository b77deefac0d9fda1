import type { Severity } from "../catalogue/severity.js";
import { isOpen } from "../report/bulk-flag.js";
import type { Result } from "../result/schema.js";

/** Counts under names, the names in code order. */
export type Counts = Readonly<Record<string, number>>;

/**
 * What became of the places of an input: `in` = `answered` + `rejected`. The same for the same input, however it
 * was cut and whoever answered it.
 *
 * @since 0.2.0
 */
export interface Account {
  readonly in: number;
  readonly answered: number;
  readonly rejected: number;
  /** Rejected, by the code of the reason. */
  readonly reasons: Counts;
  /** Answered, by `category/status`. */
  readonly decisions: Counts;
  /** Open flags, by severity. */
  readonly flags: Counts;
  /** Records with at least one open flag. */
  readonly flagged: number;
  /** Rules that could not be decided for lack of facts. */
  readonly undecided: number;
  /** Decisions of reviewers, by state. */
  readonly reviewed: Counts;
  /** Rows that were written. */
  readonly rows: number;
}

export interface AccountBook {
  add(result: Result): void;
  /** A place of which only this is known: answered, or rejected with a code. */
  addOutcome(rejected: string | undefined): void;
  addReview(state: string): void;
  addRows(count: number): void;
  merge(part: Account): void;
  account(): Account;
}

/** Counts of a run, of one input or of one piece. */
export function createAccountBook(start?: Account): AccountBook {
  let answered = 0;
  let rejected = 0;
  let flagged = 0;
  let undecided = 0;
  let rows = 0;
  const reasons = new Map<string, number>();
  const decisions = new Map<string, number>();
  const flags = new Map<Severity | string, number>();
  const reviewed = new Map<string, number>();
  const book: AccountBook = {
    add(result) {
      if (result.outcome === "rejected") {
        rejected++;
        count(reasons, result.error.code, 1);
        return;
      }
      answered++;
      count(decisions, `${result.decision.category}/${result.decision.status}`, 1);
      undecided += result.undecided.length;
      const open = result.flags.filter(isOpen);
      if (open.length > 0) flagged++;
      for (const { severity } of open) count(flags, severity, 1);
    },
    addOutcome(code) {
      if (code === undefined) answered++;
      else {
        rejected++;
        count(reasons, code, 1);
      }
    },
    addReview: (state) => count(reviewed, state, 1),
    addRows(count) {
      rows += count;
    },
    merge(part) {
      answered += part.answered;
      rejected += part.rejected;
      flagged += part.flagged;
      undecided += part.undecided;
      rows += part.rows;
      const pairs = [
        [reasons, part.reasons],
        [decisions, part.decisions],
        [flags, part.flags],
        [reviewed, part.reviewed],
      ] as const;
      for (const [counts, more] of pairs) {
        for (const [name, number] of Object.entries(more)) count(counts, name, number);
      }
    },
    account: () => ({
      in: answered + rejected,
      answered,
      rejected,
      reasons: inOrder(reasons),
      decisions: inOrder(decisions),
      flags: inOrder(flags),
      flagged,
      undecided,
      reviewed: inOrder(reviewed),
      rows,
    }),
  };
  if (start !== undefined) book.merge(start);
  return book;
}

function count(counts: Map<string, number>, name: string, number: number): void {
  counts.set(name, (counts.get(name) ?? 0) + number);
}

function inOrder(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort(([left], [right]) => (left < right ? -1 : 1)));
}
