import { createBook } from "../../src/book/book.js";
import type { BookAnswer } from "../../src/book/book-answer.js";
import { bookMaker } from "../../src/book/book-core.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { rememberRead } from "../../src/record/last-read.js";
import { parseRecord } from "../../src/record/parse-record.js";
import type { FinanceRecord } from "../../src/record/record.js";
import type { Answered } from "../../src/result/schema.js";

// Results a second of the book step, and bytes a key with more than a million of them: npm run bench:book
// By processor time, of the system too, which other work on the machine lengthens as well: the best of some rounds
// counts, and a pass-through of JSON lines stands beside it.

/** Few, so that a record is still near at hand when it is added, as it is in a stream. */
const BATCH = 200;
const ROUNDS = 3;
const RECORDS = 400_000;
const PROJECTS = 400_000;

const taxonomy = bundledTaxonomy();
const cities = [
  "太原市",
  "大同市",
  "朔州市",
  "忻州市",
  "阳泉市",
  "吕梁市",
  "晋中市",
  "长治市",
  "晋城市",
  "临汾市",
];

/** Numbers as banks write them: a key of 20 digits, a unified social credit code, a project code of the registry. */
const loan = (at: number, project: number) => ({
  id: `1404${String(at).padStart(16, "0")}`,
  kind: "loan",
  purpose: "新建100MW风力发电及配套储能项目",
  approvedOn: "2025-11-03",
  firstDrawdownOn: "2025-11-10",
  amount: 1_000_000 + (at % 977),
  labels: ["绿色贷款"],
  region: "140100",
  entity: { id: `91140000MA0${String(at % 50_000).padStart(6, "0")}X`, industry: "4415" },
  project: {
    id: `2501-1401${String(project % 100).padStart(2, "0")}-04-01-${String(project).padStart(6, "0")}`,
    name: `${cities[project % cities.length]}第${project}号风力发电及配套储能建设项目（一期）`,
    totalCost: 900_000_000,
  },
});
const bare = (at: number) => ({ ...loan(at, 1), project: undefined, region: undefined });

interface Read {
  readonly answer: BookAnswer;
  readonly record: FinanceRecord;
}

const answer: BookAnswer = {
  code: "4.2.1",
  status: "needs-evidence",
  catalogue: "cn-green-finance",
  edition: "2025",
};
/** As from a line of JSON: texts put together in a program are slower to read. */
const sentOf = <T extends object>(record: T): T => JSON.parse(JSON.stringify(record));
const readOf = (record: object): Read => {
  const parsed = parseRecord(sentOf(record), { lang: "en" });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return { answer, record: parsed.record };
};

/** Records are made by batches that are thrown away, as they are in a stream; only the work on them is counted. */
const perSecond = <T>(make: (at: number) => T, work: (batch: readonly T[]) => void): number => {
  let used = 0;
  for (let from = 0; from < RECORDS; from += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, at) => make(from + at));
    const started = process.cpuUsage();
    work(batch);
    const { user, system } = process.cpuUsage(started);
    used += user + system;
  }
  return (RECORDS * 1e6) / used;
};
const best = (round: () => number): number => Math.max(...Array.from({ length: ROUNDS }, round));

const open = bookMaker({ taxonomy });
const filled = (make: (at: number) => object): number =>
  best(() => {
    const book = open();
    return perSecond(
      (at) => readOf(make(at)),
      (reads) => {
        for (const { answer, record } of reads) book.add(answer, record);
      },
    );
  });
const resultOf = (id: string): Answered => ({
  id,
  outcome: "answered",
  decision: {
    category: "green",
    status: "needs-evidence",
    regime: "national-green",
    code: "4.2.1",
    reasons: [],
  },
  assessments: [],
  flags: [],
  undecided: [],
  risk: { level: "none", rules: [], checked: 1, undecided: 0 },
  notices: [],
  asOf: "2025-11-03",
  digest: taxonomy.digest,
  engine: "verdex",
});
const passThrough = best(() =>
  perSecond(
    (at) => JSON.stringify(loan(at, at)),
    (lines) => {
      for (const line of lines) JSON.stringify(JSON.parse(line));
    },
  ),
);
const fromSent = (): number => {
  const whole = createBook({ taxonomy });
  return perSecond(
    (at) => sentOf(loan(at, at)),
    (records) => {
      for (const record of records) whole.add(resultOf(record.id), record);
    },
  );
};
/** As from a classifier, which remembers how it read the record it answered last. */
const behindItsAnswer = (): number => {
  const whole = createBook({ taxonomy });
  return perSecond(
    (at) => {
      const sent = sentOf(loan(at, at));
      return { sent, result: resultOf(sent.id), record: readOf(sent).record };
    },
    (reads) => {
      for (const read of reads) {
        rememberRead(read);
        whole.add(read.result, read.sent);
      }
    },
  );
};
const ways = [
  ["JSON-lines pass-through", passThrough],
  ["loans without a project", filled(bare)],
  ["ten loans a project", filled((at) => loan(at, Math.floor(at / 10)))],
  ["each loan a new project", filled((at) => loan(at, at))],
  ["  added right behind its answer", best(behindItsAnswer)],
  ["  read again from what was sent", best(fromSent)],
] as const;
console.log(`${process.version}, one core, processor time, best of ${ROUNDS} rounds\n`);
for (const [way, rate] of ways) {
  const ratio = (rate / passThrough).toFixed(2);
  console.log(
    `${way.padEnd(34)} ${Math.round(rate).toLocaleString("en").padStart(10)} a second, ${ratio} of pass-through`,
  );
}

const held = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const before = held();
const book = open();
for (let at = 0; at < PROJECTS; at++) {
  const { record } = readOf(loan(at, at));
  book.add(answer, record);
}
const bytes = held() - before;
const keys = book.snapshot().rows.length;
console.log(`\n${keys.toLocaleString("en")} keys of ${PROJECTS.toLocaleString("en")} projects`);
console.log(`${Math.round(bytes / keys)} bytes a key, ${Math.round(bytes / PROJECTS)} bytes a project`);
