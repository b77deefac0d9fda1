import { below, type Finding, type LintCheck } from "./check.js";
import type { LintEdition } from "./lint-input.js";

/** Standings that by their meaning are not an official text. */
const neverOfficial = new Set(["unattributed", "reference-profile"]);

/** What an edition claims to be fits what it holds. */
export const standing: LintCheck = {
  id: "standing",
  description: {
    zh: "仅公告的版本没有条目，其他版本有内容；来源不明或自编的版本不标为官方",
    en: "an announced edition has no items, others have content; unattributed and own profiles are not official",
  },
  severity: "error",
  check: ({ editions, incomplete }) =>
    editions.flatMap((edition) => [
      ...announced(edition),
      ...(incomplete ? [] : empty(edition)),
      ...official(edition),
    ]),
};

function* announced({ header, items }: LintEdition): Generator<Finding> {
  const [first] = items;
  if (header.value.standing !== "announced" || first === undefined) return;
  yield {
    at: below(first),
    message: { zh: "仅公告（announced）的版本不应有条目", en: "an announced edition has items" },
    hint: {
      zh: "取得文本后改正 standing 并写明来源；否则删去条目",
      en: "with the text at hand correct standing and name the source; otherwise remove the items",
    },
  };
}

function* empty({ header, groups, items }: LintEdition): Generator<Finding> {
  if (header.value.standing === "announced" || items.length + groups.length > 0) return;
  yield {
    at: { document: header, path: ["standing"] },
    severity: "warning",
    message: { zh: "该版本没有任何条目", en: "the edition has no content" },
    hint: { zh: "补上条目，或将 standing 设为 announced", en: "add items, or set standing to announced" },
  };
}

function* official({ header }: LintEdition): Generator<Finding> {
  const { standing: claimed, official: isOfficial } = header.value;
  if (!isOfficial || !neverOfficial.has(claimed)) return;
  yield {
    at: { document: header, path: ["official"] },
    message: { zh: `${claimed} 的版本不得标为官方`, en: `an edition that is ${claimed} cannot be official` },
    hint: { zh: "写作 official: false，或改正 standing", en: "write official: false, or correct standing" },
  };
}
