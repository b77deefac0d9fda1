import { type EditionRef, editionKey } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { reasonOf } from "../classify/reason-of.js";
import type { Ground } from "../classify/weigh.js";
import type { Lang } from "../messages/lang.js";
import { checkOptions } from "../record/check-options.js";
import type { Assessment, Category, Reason, Rejected, Status } from "../result/schema.js";
import type { Classifier, ClassifyOptions } from "./classifier.js";

/**
 * What became of a record between two editions: its item `follows` the crosswalk, `differs` from it, is `lost` or
 * `gained`, a person has to look (`review`), or neither edition has one (`none`).
 *
 * @since 0.2.0
 */
export type Change = "follows" | "differs" | "lost" | "gained" | "review" | "none";

/**
 * The answer of one edition in short; code and name are null where it commits to no item.
 *
 * @since 0.2.0
 */
export interface ReclassifiedSide {
  readonly catalogue: string;
  readonly edition: string;
  readonly category: Category;
  readonly status: Status;
  readonly code: string | null;
  readonly name: string | null;
}

/**
 * A record judged by its own edition and by another one, with the reasons for what changed.
 *
 * @since 0.2.0
 */
export interface Reclassified {
  readonly id: string;
  readonly outcome: "compared";
  readonly change: Change;
  /** What the crosswalk says became of the item; null where it says nothing. */
  readonly relation: string | null;
  readonly before: ReclassifiedSide;
  readonly after: ReclassifiedSide;
  readonly reasons: readonly Reason[];
}

/**
 * The edition a book goes to, and how the reasons are told.
 *
 * @since 0.2.0
 */
export interface ReclassifyOptions extends Pick<ClassifyOptions, "asOf"> {
  /** Edition the book goes to. */
  readonly to: EditionRef;
  /** Language of the reasons. Default `zh`. */
  readonly lang?: Lang;
}

/**
 * Judges a record by the edition its dates call for and by another one, and says why the two differ.
 *
 * @throws VerdexError `UNKNOWN_CATALOGUE` where the other edition is not there, `INVALID_DATE` where `asOf` is no day.
 * @since 0.2.0
 */
export const reclassify = (
  classifier: Classifier,
  record: unknown,
  options: ReclassifyOptions,
): Reclassified | Rejected => {
  const { to, asOf, lang = "zh" } = checkOptions(options);
  const when = asOf === undefined ? {} : { asOf };
  const old = classifier.classify(record, when);
  if (old.outcome === "rejected") return old;
  const renewed = classifier.classify(record, { ...when, edition: to });
  if (renewed.outcome === "rejected") return renewed;
  const before = sideOf(old.assessments);
  const after = sideOf(renewed.assessments);
  const { change, relation, grounds } = compare(before, after, classifier.taxonomy);
  const statusMoved = before.code !== null && after.code !== null && before.status !== after.status;
  const all = statusMoved
    ? [
        ...grounds,
        { code: "RECLASS_STATUS" as const, params: { before: before.status, after: after.status } },
      ]
    : grounds;
  return {
    id: old.id,
    outcome: "compared",
    change,
    relation,
    before,
    after,
    reasons: all.map((g) => reasonOf(g, lang)),
  };
};

const COMMITTED = new Set<Status>(["eligible", "needs-evidence", "conditions-unmet"]);

const sideOf = (assessments: readonly Assessment[]): ReclassifiedSide => {
  const green = assessments.find((a) => a.regime === "national-green");
  const named = green && COMMITTED.has(green.status) ? green.matches[0] : undefined;
  return {
    catalogue: green?.catalogue ?? "",
    edition: green?.edition ?? "",
    category: green?.category ?? "none",
    status: green?.status ?? "not-covered",
    code: named?.code ?? null,
    name: named?.name ?? null,
  };
};

interface Compared {
  readonly change: Change;
  readonly relation: string | null;
  readonly grounds: readonly Ground[];
}

const compare = (before: ReclassifiedSide, after: ReclassifiedSide, taxonomy: Taxonomy): Compared => {
  if (before.status === "needs-review" || after.status === "needs-review") {
    return { change: "review", relation: null, grounds: [{ code: "RECLASS_REVIEW" }] };
  }
  if (before.code === null) {
    return after.code === null
      ? { change: "none", relation: null, grounds: [{ code: "RECLASS_NONE" }] }
      : {
          change: "gained",
          relation: null,
          grounds: [{ code: "RECLASS_GAINED", params: { to: titled(after) } }],
        };
  }
  const path = pathBetween(taxonomy, before, after, before.code);
  const relation = path?.relation ?? null;
  const from = titled(before);
  if (after.code === null) {
    const dropped = relation === "dropped";
    return {
      change: "lost",
      relation,
      grounds: [{ code: dropped ? "RECLASS_DROPPED" : "RECLASS_LOST", params: { from } }],
    };
  }
  const to = titled(after);
  if (editionKey(before) === editionKey(after)) {
    return {
      change: "follows",
      relation: "kept",
      grounds: [{ code: "RECLASS_SAME_EDITION", params: { from } }],
    };
  }
  if (path?.codes.has(after.code)) {
    return {
      change: "follows",
      relation,
      grounds: [{ code: "RECLASS_FOLLOWS", params: { from, to, relation: relation ?? "" } }],
    };
  }
  const expected = path ? [...path.codes].join(", ") : "";
  return {
    change: "differs",
    relation,
    grounds: [{ code: "RECLASS_DIFFERS", params: { from, to, expected } }],
  };
};

const titled = ({ code, name }: ReclassifiedSide): string => `${code ?? ""} ${name ?? ""}`;

interface Path {
  readonly relation: string | null;
  readonly codes: ReadonlySet<string>;
}

/** Follows the crosswalks from an item to another edition, through a third one where none leads there directly. */
const pathBetween = (
  taxonomy: Taxonomy,
  from: EditionRef,
  to: EditionRef,
  code: string,
): Path | undefined => {
  const direct = taxonomy.crosswalk(from, to);
  if (direct) {
    const entry = direct.items.find((item) => item.code === code);
    return entry && { relation: entry.relation, codes: new Set(entry.to.map((t) => t.code)) };
  }
  for (const { from: middle, to: end } of taxonomy.crosswalks()) {
    if (editionKey(end) !== editionKey(from)) continue;
    const onwards = taxonomy.crosswalk(middle, to);
    const back = taxonomy.crosswalk(middle, end);
    if (!onwards || !back) continue;
    const sources = new Set(back.items.filter((i) => i.to.some((t) => t.code === code)).map((i) => i.code));
    const entries = onwards.items.filter((i) => sources.has(i.code));
    const relations = new Set(entries.map((e) => e.relation));
    const [relation] = relations;
    return {
      relation: relations.size === 1 && relation !== undefined ? relation : null,
      codes: new Set(entries.flatMap((e) => e.to.map((t) => t.code))),
    };
  }
  return undefined;
};
