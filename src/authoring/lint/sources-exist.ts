import { below, type Finding, type LintCheck, type Place } from "./check.js";
import { conditionsOf } from "./conditions-of.js";
import type { LintEdition } from "./lint-input.js";

/** Every source mark points to an entry of the edition's sources; a part after # is a place inside it. */
export const sourcesExist: LintCheck = {
  id: "sources-exist",
  description: {
    zh: "来源标记指向本版本 sources 中的条目，且标记不重复",
    en: "source marks point to entries of the edition's sources, which have unique marks",
  },
  severity: "error",
  check: ({ editions }) => editions.flatMap((edition) => [...repeated(edition), ...unknown(edition)]),
};

function* repeated({ header }: LintEdition): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, { ref }] of header.value.sources.entries()) {
    if (seen.has(ref)) {
      yield {
        at: { document: header, path: ["sources", index, "ref"] },
        message: { zh: `来源标记 ${ref} 重复`, en: `the source mark ${ref} occurs twice` },
        hint: { zh: "给每个来源不同的 ref", en: "give each source its own ref" },
      };
    }
    seen.add(ref);
  }
}

function* unknown(edition: LintEdition): Generator<Finding> {
  const known = new Set(edition.header.value.sources.map(({ ref }) => ref));
  for (const { mark, at } of marks(edition)) {
    if (known.has(mark) || known.has(mark.split("#")[0] ?? mark)) continue;
    yield {
      at,
      message: { zh: `来源 ${mark} 未在 sources 中列出`, en: `the source ${mark} is not listed in sources` },
      hint: {
        zh: `在 edition.yaml 的 sources 中补上 ref 为 "${mark}" 的来源，或改正标记`,
        en: `add a source with ref "${mark}" to edition.yaml, or correct the mark`,
      },
    };
  }
}

function* marks({ header, groups, items }: LintEdition): Generator<{ mark: string; at: Place }> {
  for (const [index, { source }] of (header.value.transitionRules ?? []).entries()) {
    if (source !== undefined)
      yield { mark: source, at: { document: header, path: ["transitionRules", index, "source"] } };
  }
  for (const list of ["exclusionRules", "classRules", "policyRules"] as const) {
    for (const [index, { source }] of (header.value[list] ?? []).entries()) {
      yield* each(source, { document: header, path: [list, index, "source"] });
    }
  }
  for (const placed of [...groups, ...items]) yield* each(placed.value.source, below(placed, "source"));
  for (const placed of items) {
    for (const { value, path, document } of conditionsOf(placed)) {
      yield* each(value.source, { document, path: [...path, "source"] });
    }
  }
}

function* each(
  source: string | readonly string[] | undefined,
  at: Place,
): Generator<{ mark: string; at: Place }> {
  if (typeof source === "string") yield { mark: source, at };
  else
    for (const [index, mark] of (source ?? []).entries())
      yield { mark, at: { ...at, path: [...at.path, index] } };
}
