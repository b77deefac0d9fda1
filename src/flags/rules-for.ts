import type { LabelFacts } from "../labels/label-facts.js";
import type { FinanceRecord } from "../record/record.js";
import { type Gates, gatesOf } from "./gates.js";
import type { ActiveRule } from "./rule-set.js";

/**
 * The rules a record has to be held against. Most records claim little and bring few fields, so the rules are
 * sorted once by what is claimed, and only what is left is asked for its fields.
 */
export const rulesFor = (
  rules: readonly ActiveRule[],
): ((record: FinanceRecord, labels: LabelFacts) => readonly ActiveRule[]) => {
  const kept = new Map<string, Claimed>();
  return (record, labels) => {
    const key = keyOf(record, labels);
    let claimed = kept.get(key);
    if (!claimed) {
      const left = rules.filter(({ head }) => head.kinds.includes(record.kind) && claimFits(head, labels));
      claimed = { rules: left, gates: gatesOf(left.map(({ head }) => head.applies.fields ?? [])) };
      if (kept.size < MOST_KEPT) kept.set(key, claimed);
    }
    const called: ActiveRule[] = [];
    for (const at of claimed.gates.open(record)) {
      const rule = claimed.rules[at];
      if (rule) called.push(rule);
    }
    return called;
  };
};

/** The rules that records with the same claims are held against, as far as they bring the fields. */
interface Claimed {
  readonly rules: readonly ActiveRule[];
  readonly gates: Gates;
}

const keyOf = ({ kind }: FinanceRecord, { claims, known }: LabelFacts): string => {
  let key: string = kind;
  // in the order they were found: the same claims in another order are only kept twice
  for (const claim of claims) key += ` ${claim}`;
  for (const { id } of known) key += `,${id}`;
  return key;
};

/** Labels come in few combinations; a bound keeps memory flat whatever is sent. */
const MOST_KEPT = 500;

const claimFits = ({ id, applies }: ActiveRule["head"], labels: LabelFacts): boolean => {
  const { claims, labels: named } = applies;
  if (claims === undefined && named === undefined) return true;
  return (
    claims?.some((role) => labels.claims.has(role)) === true ||
    labels.known.some((label) => named?.includes(label.id) === true || label.rules.includes(id))
  );
};
