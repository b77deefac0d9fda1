import { type Book, createBook } from "../../src/book/book.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/classify/classifier.js";
import { parseRecord } from "../../src/record/parse-record.js";
import type { FinanceRecord } from "../../src/record/record.js";
import type { Result } from "../../src/result/schema.js";
import { benchTexts } from "./texts.js";

// Results per second of the book step and bytes per key, with a pass-through of the same records beside it:
// node --expose-gc --import tsx scripts/bench/book.ts

const BATCH = 20_000;
const ROUNDS = 7;
const KEYS = 400_000;

const taxonomy = bundledTaxonomy();
const texts = benchTexts();
const { classify } = createClassifier({ taxonomy });

/** A loan as a book mostly has them: a project, its cost, a contract, a client. */
const loan = (at: number, projects: number) => ({
  id: `L-${at}`,
  kind: "loan",
  purpose: texts[at % texts.length],
  approvedOn: "2025-11-03",
  firstDrawdownOn: "2025-11-10",
  amount: 1_000_000 + (at % 977),
  labels: ["绿色贷款"],
  region: "140100",
  entity: { id: `C-${at % 50_000}`, industry: "4416" },
  project: { id: `P-${at % projects}`, name: `第${at % projects}号项目`, totalCost: 900_000_000 },
});
const short = (at: number) => ({ ...loan(at, 1), project: undefined, region: undefined });

interface Answer {
  readonly result: Result;
  readonly record: FinanceRecord;
}

const template = classify(loan(0, 1));
const answered = (sent: { readonly id: string }): Answer => {
  const parsed = parseRecord(sent, { lang: "en" });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return { record: parsed.record, result: { ...template, id: sent.id } };
};

/** Processor time, which other work on the machine does not lengthen; the median of several rounds. */
const perSecond = (work: () => void, each: number): number => {
  work();
  const rates = Array.from({ length: ROUNDS }, () => {
    const started = process.cpuUsage();
    work();
    return (each * 1e6) / process.cpuUsage(started).user;
  });
  return rates.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
};

const fill = (book: Book, answers: readonly Answer[]): void => {
  for (const { result, record } of answers) book.add(result, record);
};

const withProjects = Array.from({ length: BATCH }, (_, at) => answered(loan(at, BATCH)));
const tenEach = Array.from({ length: BATCH }, (_, at) => answered(loan(at, BATCH / 10)));
const withoutProjects = Array.from({ length: BATCH }, (_, at) => answered(short(at)));
const lines = withoutProjects.map((_, at) => JSON.stringify(short(at)));
const passThrough = perSecond(() => {
  for (const line of lines) JSON.stringify(JSON.parse(line));
}, BATCH);
const ways = [
  ["JSON-lines pass-through", passThrough],
  ["book: loans without a project", perSecond(() => fill(createBook({ taxonomy }), withoutProjects), BATCH)],
  ["book: ten loans a project", perSecond(() => fill(createBook({ taxonomy }), tenEach), BATCH)],
  ["book: each loan a new project", perSecond(() => fill(createBook({ taxonomy }), withProjects), BATCH)],
] as const;
for (const [way, rate] of ways) {
  const ratio = (rate / passThrough).toFixed(2);
  console.log(
    `${way.padEnd(34)} ${Math.round(rate).toLocaleString("en")} a second, ${ratio} of pass-through`,
  );
}

const held = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

if (globalThis.gc === undefined) console.log("bytes per key: start node with --expose-gc");
else {
  const before = held();
  const book = createBook({ taxonomy });
  for (let at = 0; at < KEYS; at++) {
    const { result, record } = answered(loan(at, KEYS));
    book.add(result, record);
  }
  const bytes = held() - before;
  const keys = book.snapshot().rows.length;
  console.log(`${keys.toLocaleString("en")} keys of ${KEYS.toLocaleString("en")} projects`);
  console.log(`${Math.round(bytes / keys)} bytes a key, ${Math.round(bytes / KEYS)} bytes a project`);
}
