import type { Crosswalk } from "../../catalogue/crosswalk-schema.js";
import type { DocumentPath } from "../../catalogue/problem.js";
import type { ParsedFile } from "../parse-taxonomy.js";
import type { Finding, LintCheck } from "./check.js";
import type { LintInput } from "./lint-input.js";
import { codesOf, editionOf, unknownCode } from "./references.js";

type Entry = Crosswalk["items"][number];

/** Every line of a crosswalk names existing items once, and its relation fits the number of targets. */
export const crosswalkEntries: LintCheck = {
  id: "crosswalk-entries",
  description: {
    zh: "对照表的条目存在、不重复，关系与去向数量相符",
    en: "crosswalk lines name existing items once, and the relation fits the number of targets",
  },
  severity: "error",
  check: (input) => input.crosswalks.flatMap((document) => [...faults(document, input)]),
};

function* faults(document: ParsedFile<Crosswalk>, { editions, incomplete }: LintInput): Generator<Finding> {
  const { from, to, items, new: added } = document.value;
  const codesIn = (ref: Crosswalk["from"]) => {
    const edition = editionOf(editions, ref);
    return edition && codesOf(edition);
  };
  const older = incomplete ? undefined : codesIn(from);
  const newer = incomplete ? undefined : codesIn(to);
  const seen = new Set<string>();
  for (const [index, entry] of items.entries()) {
    const path = ["items", index];
    if (seen.has(entry.code)) yield repeated(document, [...path, "code"], entry.code);
    seen.add(entry.code);
    if (older && !older.has(entry.code)) yield unknownCode({ document, path: [...path, "code"] }, entry.code);
    const targets = new Set<string>();
    for (const [target, { code, facet = "" }] of entry.to.entries()) {
      const at = [...path, "to", target, "code"];
      // a row that is split by facet may name one item for each
      if (targets.has(`${code} ${facet}`)) yield repeated(document, at, code);
      targets.add(`${code} ${facet}`);
      if (newer && !newer.has(code)) yield unknownCode({ document, path: at }, code);
    }
    yield* relationFault(document, path, entry);
  }
  const fresh = new Set<string>();
  for (const [index, { code }] of added.entries()) {
    if (fresh.has(code)) yield repeated(document, ["new", index, "code"], code);
    fresh.add(code);
    if (newer && !newer.has(code)) yield unknownCode({ document, path: ["new", index, "code"] }, code);
  }
}

function* relationFault(
  document: ParsedFile<Crosswalk>,
  path: DocumentPath,
  entry: Entry,
): Generator<Finding> {
  const { relation, to } = entry;
  // `new` stands in an entry where the crosswalk leads back in time
  const ended = relation === "dropped" || relation === "new";
  const fits = ended ? to.length === 0 : to.length >= (relation === "split" ? 2 : 1);
  if (fits) return;
  yield {
    at: { document, path: [...path, "relation"] },
    message: {
      zh: `关系 ${relation} 与 ${to.length} 个去向不符`,
      en: `the relation ${relation} does not fit ${to.length} targets`,
    },
    hint: {
      zh: "dropped 没有去向，split 至少两个，其余至少一个",
      en: "dropped has no target, split at least two, others at least one",
    },
  };
}

function repeated(document: ParsedFile<Crosswalk>, path: DocumentPath, code: string): Finding {
  return {
    at: { document, path },
    message: { zh: `条目 ${code} 重复`, en: `item ${code} is listed twice` },
    hint: {
      zh: "合并为一行，去向并列在 to 之下，每个去向一次",
      en: "make it one line with all targets under to, each of them once",
    },
  };
}
