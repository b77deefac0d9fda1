import type { Parameters } from "../flags/check.js";
import type { UsesOfMoney } from "../flags/uses-of-money.js";
import type { MessageParams } from "../messages/fill-template.js";
import type { FinanceRecord } from "../record/record.js";
import type { BookAnswer } from "./book-answer.js";
import type { KeyEntry, KeyTable } from "./key-table.js";
import type { TextHash } from "./text-hash.js";

/** A record with its answer, as the parts of a book see it. */
export interface BookRecord {
  readonly record: FinanceRecord;
  readonly answer: BookAnswer;
  /** What is claimed by label or beside one. */
  readonly green: boolean;
  readonly labelled: boolean;
  readonly project: BookProject;
}

/** What a record says of its project. */
export interface BookProject {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly totalCost: number | undefined;
  readonly equity: number | undefined;
  /** Hash of the project, else of the asset, as keys compare it. */
  readonly key: TextHash | undefined;
}

/** What a part is made with. */
export interface PartContext {
  readonly table: KeyTable;
  readonly parameters: Parameters;
  readonly uses: UsesOfMoney;
  /** The day instruments have to be live on; without it those not known to be repaid are. */
  readonly asOf: string | undefined;
  /** Notes that a record belongs before the rule and lacks a field it needs. */
  readonly lacks: (field: string, record: FinanceRecord) => void;
}

/** Something found in a book; its text and severity stand in the rule's YAML under `code`. */
export interface BookFinding {
  readonly code: string;
  readonly path: string;
  readonly params: MessageParams;
  readonly records: readonly string[];
  readonly recordCount: number;
  readonly sums: Readonly<Record<string, number>>;
}

/** A field for which records under a key cannot be judged together. */
export interface BookOpen {
  readonly field: string;
  readonly records: readonly string[];
  readonly recordCount: number;
}

/** One question asked of a book. */
export interface BookPart {
  add(of: BookRecord): void;
  /** Called before the keys are judged, where a part has to know all of them. */
  prepare?(): void;
  /** Keys with fewer records show nothing and are not judged. */
  readonly least: number;
  /** Looks at one key of the part. */
  judge(entry: KeyEntry): readonly BookFinding[];
  /** What keeps one key of the part from being judged; nothing where it can be. */
  open?(entry: KeyEntry): BookOpen | undefined;
}

/** Makes a part; `part` is its number in the table. */
export type MakePart = (part: number, context: PartContext) => BookPart;
