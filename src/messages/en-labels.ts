import type { LabelCode } from "./zh-labels.js";

/** English names for the codes of `zh-labels.ts`; a code missing here does not compile. */
export const enLabels: Readonly<Record<LabelCode, string>> = {
  "category.green": "green",
  "category.transition": "transition",
  "category.none": "outside",
  "category.undetermined": "undetermined",

  "status.eligible": "eligible",
  "status.needs-evidence": "needs evidence",
  "status.conditions-unmet": "conditions unmet",
  "status.excluded": "excluded",
  "status.needs-review": "needs review",
  "status.not-covered": "not covered",
  "status.rejected": "rejected",

  "tier.confirmed": "confirmed",
  "tier.probable": "probable",
  "tier.possible": "possible",

  "regime.national-green": "national green standard",
  "regime.national-transition": "national transition standard",
  "regime.local-transition": "local transition standard",
  "regime.negative-list": "negative list",

  "standing.official": "official text",
  "standing.official-copy": "copy of the official text",
  "standing.trial": "trial version",
  "standing.partial": "incomplete transcription",
  "standing.reference-profile": "reference profile (not official)",
  "standing.unattributed": "origin not proven",
  "standing.announced": "known by title only",

  "facet.manufacture": "manufacture",
  "facet.construction": "construction",
  "facet.operation": "operation",
  "facet.retrofit": "retrofit",
  "facet.restoration": "restoration",
  "facet.cultivation": "cultivation",
  "facet.service": "service",
  "facet.trade": "trade",
  "facet.consumption": "consumption",
  "facet.research": "research",

  "ghg.direct": "direct greenhouse-gas contribution (√√)",
  "ghg.enabling": "enabling greenhouse-gas contribution (√)",
  "ghg.none": "no greenhouse-gas mark",
  "ghg.mixed": "greenhouse-gas mark differs by row",

  "class.encouraged": "encouraged",
  "class.restricted": "restricted",
  "class.eliminated": "eliminated",

  "relation.kept": "kept",
  "relation.renamed": "renamed",
  "relation.split": "split",
  "relation.merged": "merged",
  "relation.moved": "moved",
  "relation.dropped": "dropped",
  "relation.new": "new",

  "basis.name-equal": "equal name",
  "basis.exact-name": "equal name",
  "basis.name-similar": "similar name",
  "basis.scope-judgement": "judged by scope",
  "basis.renamed": "renamed",
  "basis.new": "new",

  "condition.met": "met",
  "condition.unmet": "unmet",
  "condition.unknown": "to be proved",
  "condition.not-applicable": "not applicable",

  "industry.agrees": "industry agrees",
  "industry.related": "industry related",
  "industry.contradicts": "industry contradicts",
  "industry.unknown": "industry unknown",

  "span.alias": "catalogue term",
  "span.context-alias": "term with its context",
  "span.shared-term": "term several items share",
  "span.name": "name of the item",
  "span.subject": "subject of a row",
  "span.industry": "industry",
  "span.claimed-code": "claimed code",

  "field.code": "code",
  "field.name": "name",
  "field.alias": "term",
  "field.context-alias": "term in context",
  "field.shared-term": "shared term",
  "field.scope": "scope term",
  "field.english": "English term",

  "verified.yes": "verified",
  "verified.no": "not verified",
};
