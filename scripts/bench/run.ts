import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createEngines } from "../../src/classify/engines.js";
import { lexiconOf } from "../../src/classify/lexicon-of.js";
import { createClassifier } from "../../src/engine/classifier.js";
import { createTextReader } from "../../src/match/read-text.js";
import { tokenize } from "../../src/search/tokenize.js";
import { openAll, validateThousand } from "./catalogues.js";
import { benchTexts } from "./texts.js";

// Texts per second of the matcher and of the whole classification, as ratios to other ways, in one run:
// npm run bench

const latest = { catalogue: "cn-green-finance", edition: "2025" };
const taxonomy = bundledTaxonomy();
const lexicon = lexiconOf(taxonomy);
const read = createTextReader(lexicon);
const engine = createEngines(taxonomy, lexicon, "zh").of(latest);
if (!engine) throw new Error("the edition of 2025 is not there");
const { classify } = createClassifier({ taxonomy });
const withoutRules = createClassifier({ taxonomy, rules: { groups: [] } });

const texts = benchTexts();
const textOf = (i: number): string => texts[i] ?? "";
const lines = texts.map((purpose, i) =>
  JSON.stringify({ id: `B-${i}`, kind: "loan", purpose, approvedOn: "2025-11-03" }),
);
const records = lines.map((line) => JSON.parse(line));
/** As many as are kept with ease: a book repeats its templates. */
const again = records.slice(0, 200);
let lot = 0;
/** A text that no record had before: what was concluded from a text is kept when it comes again. */
const anew = (i: number, more?: object) => {
  lot += 1;
  return { ...records[i], purpose: `${lot}号地块${textOf(i)}`, ...more };
};
const short = (i: number) => ({
  ...anew(i, { labels: ["绿色贷款"] }),
  purpose: `${lot}号${textOf(i).slice(0, 25)}`,
});

const documents = engine.edition.items.map(({ code, name, aliases = [] }) => ({
  id: code,
  name,
  aliases: aliases.join(" "),
}));
const fuse = new Fuse(documents, { keys: ["name", "aliases"] });
const tokenFuse = new Fuse(documents, { keys: ["name", "aliases"], useTokenSearch: true, tokenize });
const mini = new MiniSearch({ fields: ["name", "aliases"], tokenize });
mini.addAll(documents);

/** Calls a second: the median of several rounds, so that a busy moment of the machine does not count. */
function perSecond(work: (i: number) => unknown, each: number, rounds = 7): number {
  for (let i = 0; i < each; i += 1) work(i % texts.length);
  const rates = Array.from({ length: rounds }, () => {
    const started = performance.now();
    for (let i = 0; i < each; i += 1) work(i % texts.length);
    return (each * 1000) / (performance.now() - started);
  });
  return rates.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

const SEE = { fundsIndustry: undefined, namedOnly: false };
const ways: readonly (readonly [string, number])[] = [
  ["JSON-lines pass-through", perSecond((i) => JSON.stringify(JSON.parse(lines[i] ?? "")), 4000)],
  [
    "verdex: read and match",
    perSecond((i) => engine.matcher.see(read([{ field: "purpose", text: textOf(i) }]), SEE), 3000),
  ],
  ["verdex: classify, new texts", perSecond((i) => classify(anew(i)), 3000)],
  ["verdex: classify, texts again", perSecond((i) => classify(again[i % again.length]), 3000)],
  ["verdex: line in, line out", perSecond((i) => JSON.stringify(classify(JSON.parse(lines[i] ?? ""))), 3000)],
  ["verdex: short, green label", perSecond((i) => classify(short(i)), 3000)],
  ["  the same without rules", perSecond((i) => withoutRules.classify(short(i)), 3000)],
  ["MiniSearch, bigrams", perSecond((i) => mini.search(textOf(i)), 200)],
  ["fuse.js, token search", perSecond((i) => tokenFuse.search(textOf(i)), 12, 3)],
  ["fuse.js, default", perSecond((i) => fuse.search(textOf(i)), 12, 3)],
];

const average = Math.round(texts.reduce((sum, t) => sum + t.length, 0) / texts.length);
console.log(
  `${texts.length} texts of 60–120 characters, ${average} on average; ${process.version}, one thread\n`,
);
const [passThrough] = ways;
for (const [name, rate] of ways) {
  const share = ((rate / (passThrough?.[1] ?? 1)) * 100).toFixed(1);
  console.log(
    `${name.padEnd(30)} ${Math.round(rate).toLocaleString("en").padStart(9)} a second ${share.padStart(6)} % of pass-through`,
  );
}
const rateOf = (name: string): number => ways.find(([n]) => n === name)?.[1] ?? 0;
console.log(
  `\nclassify is ${Math.round(rateOf("verdex: classify, new texts") / rateOf("fuse.js, default"))} × fuse.js default`,
);
const flagCost = 1 - rateOf("verdex: short, green label") / rateOf("  the same without rules");
console.log(
  `rules take ${(flagCost * 100).toFixed(0)} % of the throughput on short records with a green label`,
);

if (existsSync("dist/index.js")) {
  const probe = `const t = performance.now(); const heap = () => { const m = process.memoryUsage(); return (m.heapUsed + m.arrayBuffers) / 1e6; };
const { classify } = await import(process.argv[1]);
const before = heap();
classify({ id: "1", kind: "loan", purpose: "新建100MW光伏电站", approvedOn: "2025-11-03" });
const ms = performance.now() - t; globalThis.gc?.();
console.log(JSON.stringify({ ms, mb: heap() - before }));`;
  const runs = Array.from({ length: 5 }, () =>
    JSON.parse(
      execFileSync(
        process.execPath,
        ["--expose-gc", "--input-type=module", "-e", probe, `${process.cwd()}/dist/index.js`],
        { encoding: "utf8" },
      ),
    ),
  );
  const best = (key: "ms" | "mb"): number => Math.min(...runs.map((r) => r[key]));
  console.log(
    `import and first classification ${best("ms").toFixed(0)} ms; index and catalogue in memory ${best("mb").toFixed(0)} MB (best of ${runs.length})`,
  );
}
console.log(
  `opening all editions ${openAll().toFixed(0)} ms; checking a YAML folder of 1,000 items ${(await validateThousand()).toFixed(0)} ms`,
);
