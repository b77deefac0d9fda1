import type { MessageParams } from "../../../messages/fill-template.js";
import type { FinanceRecord } from "../../../record/record.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { type ClaimText, claimTextsOf } from "../../claims/claim-texts.js";
import { holdsWord } from "../../holds-word.js";
import { isBeyond } from "../../is-beyond.js";
import { notGiven } from "../../not-given.js";
import { conclude, notApplicable } from "../../outcome.js";
import { realOverlap } from "../../real-overlap.js";
import { missedTargets } from "./missed-targets.js";

/** Benefits told, and a known adverse fact not told in the same document. */
export const adverseFactOmitted: Check = (context) => {
  const { record, taxonomy, parameters } = context;
  const texts = claimTextsOf(record, taxonomy);
  const documents = (["prospectus", "report"] as const)
    .map((source) => texts.filter((text) => text.source === source))
    .filter(
      (parts) => parts.some((part) => says(part, "benefit")) || (parts.length > 0 && hasBenefits(record)),
    );
  if (documents.length === 0) return notApplicable;
  const facts = adverseFacts(context);
  const findings = documents.flatMap((parts): Finding[] => {
    const path = parts[0]?.path ?? "";
    const left = facts.filter(({ group }) => !parts.some((part) => says(part, group)));
    return [
      ...left.map(({ code, params }) => ({ code, path, params })),
      ...parts.flatMap((part) => bestOnly(part)),
    ];
  });
  const { penalties, controlListStatus, fossilRevenueShare } = record.entity;
  const missing = notGiven({
    "entity.penalties": penalties,
    "entity.controlListStatus": controlListStatus,
    "entity.fossilRevenueShare": fossilRevenueShare,
    "project.siteOverlaps": record.project.siteOverlaps,
  });
  return conclude(findings.slice(0, parameters.number("mostListed")), missing);
};

const hasBenefits = ({ benefits = [] }: FinanceRecord): boolean => benefits.length > 0;

const says = ({ sentences }: ClaimText, group: string): boolean =>
  sentences.some((sentence) => sentence.has(group));

/** A fact and the group of words by which a document would speak of it. */
interface AdverseFact {
  readonly code: string;
  readonly params: MessageParams;
  readonly group: string;
}

const adverseFacts = ({ record, parameters }: CheckContext): readonly AdverseFact[] => {
  const { entity, project } = record;
  const least = parameters.number("leastFine");
  // a penalty without an amount may be heavier than a fine: it counts
  const penalties = [...(entity.penalties ?? []), ...(project.penalties ?? [])].filter(
    ({ amount }) => amount === undefined || !isBeyond(least, amount),
  );
  const status = entity.controlListStatus;
  const share = entity.fossilRevenueShare;
  const most = parameters.number("mostFossilShare");
  const overlaps = (project.siteOverlaps ?? []).filter((site) => realOverlap(site, parameters) !== undefined);
  const missed = missedTargets(record);
  const fine = penalties[0];
  return [
    ...(fine
      ? [
          {
            code: "penalty-left-out",
            group: "penalty",
            params: { count: penalties.length, date: fine.date, amount: fine.amount },
          },
        ]
      : []),
    ...(status !== undefined && !holdsWord(status, parameters.texts("clearStatuses"))
      ? [{ code: "control-list-left-out", group: "control-list", params: { status } }]
      : []),
    ...(share !== undefined && isBeyond(share, most)
      ? [{ code: "fossil-share-left-out", group: "fossil", params: { share: share * 100, most: most * 100 } }]
      : []),
    ...(overlaps.length > 0
      ? [{ code: "protected-site-left-out", group: "protected-area", params: { sites: overlaps.join(", ") } }]
      : []),
    ...missed.map((params) => ({ code: "missed-target-left-out", group: "missed", params })),
  ];
};

/** The best year or site alone. */
const bestOnly = ({ path, text, sentences }: ClaimText): Finding[] =>
  sentences.flatMap((sentence): Finding[] => {
    const best = sentence.hits.find(({ group, negated }) => group === "best" && !negated);
    if (!best || !sentence.has("benefit") || sentence.paragraph.has("average")) return [];
    const { start, end } = best;
    return [{ code: "best-only", path, params: { words: text.slice(start, end) }, span: { start, end } }];
  });
