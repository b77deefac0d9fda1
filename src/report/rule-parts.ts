import type { Rule } from "../catalogue/rule-schema.js";
import { basisOf } from "../flags/basis-of.js";
import type { Lang } from "../messages/lang.js";
import { type UiCode, uiText } from "../messages/ui-text.js";
import { sourceText, unitText } from "./rule-words.js";

/** A heading of a rule's page with what stands below it. */
export interface RulePart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a reader is told about a rule, in reading order; terminal and Markdown pages are made of it. */
export const ruleParts = (rule: Rule, lang: Lang): readonly RulePart[] => {
  const t = (code: UiCode, params?: Parameters<typeof uiText>[2]) => uiText(lang, code, params);
  const severity = (of: Rule["severity"]) => t(`severity.${of}`);
  const parts: RulePart[] = [
    { heading: t("rule.when"), lines: [rule.appliesWhen[lang]] },
    { heading: t("rule.why"), lines: [rule.why[lang]] },
    {
      heading: t("rule.findings"),
      lines: Object.entries(rule.findings).map(([code, found]) =>
        t("rule.finding", { code, severity: severity(found.severity), text: found[lang] }),
      ),
    },
    { heading: t("rule.remediation"), lines: [rule.remediation[lang]] },
    {
      heading: t("rule.severity"),
      lines: [
        t("rule.severity-line", { severity: severity(rule.severity), reason: rule.severityReason[lang] }),
      ],
    },
    { heading: t("rule.basis"), lines: basisLines(rule, lang) },
    { heading: t("rule.parameters"), lines: rule.parameters.map((p) => parameterLine(p, lang)) },
    { heading: t("rule.false-positive"), lines: [rule.falsePositiveRisk[lang]] },
    { heading: t("rule.needs"), lines: [rule.needs.join(" · ")] },
    { heading: t("rule.verified"), lines: verifiedLines(rule, lang) },
    { heading: t("rule.note"), lines: rule.note ? [rule.note[lang]] : [] },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
};

/** `id · severity · group`, then which products it is about. */
export const ruleHeadLines = (rule: Rule, lang: Lang): readonly string[] => {
  const between = lang === "zh" ? "、" : ", ";
  const words = (of: readonly UiCode[]) => of.map((code) => uiText(lang, code)).join(between);
  const { claims = [], labels = [] } = rule.applies;
  return [
    uiText(lang, "rule.head", {
      id: rule.id,
      severity: uiText(lang, `severity.${rule.severity}`),
      group: groupName(rule.group, lang),
    }),
    uiText(lang, "rule.products", {
      products: words(rule.appliesTo.map((product): UiCode => `product.${product}`)),
      claims: words(claims.map((claim): UiCode => `claim.${claim}`)),
      labels: labels.join(between),
    }),
  ];
};

/** A group of a bank's own has no name of ours. */
export const groupName = (group: string, lang: Lang): string =>
  isNamed(group) ? uiText(lang, `group.${group}`) : group;

type NamedGroup = UiCode extends infer Code ? (Code extends `group.${infer Name}` ? Name : never) : never;
const NAMED: ReadonlySet<string> = new Set<NamedGroup>([
  "label-vs-catalogue",
  "catalogue-version-date",
  "use-of-proceeds",
  "thresholds-dnsh",
  "evidence-data-quality",
  "double-counting-arbitrage",
  "transition-credibility",
  "sustainability-linked",
  "claims-wording",
  "disclosure",
  "entity-compliance",
  "reporting-interface",
  "product-files",
  "own",
]);
const isNamed = (group: string): group is NamedGroup => NAMED.has(group);

const basisLines = (rule: Rule, lang: Lang): readonly string[] =>
  basisOf(rule, lang).map(({ document, article, demands }, at) => {
    const basis = rule.basis[at];
    // no document demands it, so there is no article to see and no text to read
    if (basis === undefined || basis.kind === "design") {
      return uiText(lang, "rule.design-line", { document, demands });
    }
    return uiText(lang, "rule.basis-line", {
      document,
      article: article ?? uiText(lang, "rule.no-article"),
      demands,
      kind: uiText(lang, `kind.${basis.kind}`),
      quality: sourceText(basis.sourceQuality, lang),
      read: uiText(lang, basis.textRead ? "rule.read" : "rule.unread"),
    });
  });

const parameterLine = (
  { name, values, unit, origin, note }: Rule["parameters"][number],
  lang: Lang,
): string =>
  uiText(lang, "rule.parameter", {
    name,
    values: values
      .map(({ from, value }) =>
        uiText(lang, "rule.value", {
          from: from ?? undefined,
          value: Array.isArray(value) ? value.join(lang === "zh" ? "、" : ", ") : value,
        }),
      )
      .join("; "),
    unit: unit === undefined ? undefined : unitText(unit, lang),
    origin: uiText(lang, `rule.origin.${origin}`),
    note: note?.[lang],
  });

const verifiedLines = ({ verified, verifiedNote, exampleCase }: Rule, lang: Lang): string[] => [
  uiText(lang, verified ? "rule.verified-yes" : "rule.verified-no"),
  ...(verifiedNote ? [verifiedNote[lang]] : []),
  ...(exampleCase === undefined ? [] : [uiText(lang, "rule.case", { name: exampleCase })]),
];
