import type { Crosswalk } from "../../catalogue/crosswalk-schema.js";
import type { ParsedFile } from "../parse-taxonomy.js";
import type { Finding, LintCheck } from "./check.js";
import type { LintEdition, LintInput } from "./lint-input.js";
import { editionOf, unknownEdition } from "./references.js";

/** A crosswalk says what became of every older item, and lists every newer item without a forerunner. */
export const crosswalkTotal: LintCheck = {
  id: "crosswalk-total",
  description: {
    zh: "对照表覆盖旧版全部条目，新版每个条目要么有来源条目要么列为新增",
    en: "a crosswalk covers every older item; every newer item has a forerunner or is listed as new",
  },
  severity: "error",
  check: (input) =>
    input.incomplete ? [] : input.crosswalks.flatMap((document) => [...gaps(document, input)]),
};

function* gaps(document: ParsedFile<Crosswalk>, { editions }: LintInput): Generator<Finding> {
  const { from, to, items, new: added } = document.value;
  const older = editionOf(editions, from);
  const newer = editionOf(editions, to);
  if (!older) yield unknownEdition({ document, path: ["from"] }, from);
  if (!newer) yield unknownEdition({ document, path: ["to"] }, to);
  if (older) {
    const missing = minus(leaves(older), new Set(items.map(({ code }) => code)));
    if (missing.length > 0) yield missed(document, "items", missing);
  }
  if (newer) {
    const reached = new Set([...items.flatMap((entry) => entry.to), ...added].map(({ code }) => code));
    const missing = minus(leaves(newer), reached);
    if (missing.length > 0) yield missed(document, "new", missing);
  }
}

function leaves({ items }: LintEdition): string[] {
  return items.map(({ value }) => value.code);
}

function minus(codes: readonly string[], known: ReadonlySet<string>): string[] {
  return codes.filter((code) => !known.has(code));
}

function missed(document: ParsedFile<Crosswalk>, list: "items" | "new", codes: readonly string[]): Finding {
  const shown = codes.slice(0, 10).join(", ") + (codes.length > 10 ? " …" : "");
  const older = list === "items";
  return {
    at: { document, path: [list], key: true },
    message: {
      zh: older
        ? `旧版有 ${codes.length} 个条目没有去向：${shown}`
        : `新版有 ${codes.length} 个条目没有来源：${shown}`,
      en: older
        ? `${codes.length} older items are not covered: ${shown}`
        : `${codes.length} newer items have no forerunner: ${shown}`,
    },
    hint: older
      ? {
          zh: "在 items 中逐一写明去向；没有对应的写 dropped",
          en: "add each to items; write dropped where nothing follows",
        }
      : { zh: "写入对应条目的 to，或列入 new", en: "name each in some entry's to, or list it under new" },
  };
}
