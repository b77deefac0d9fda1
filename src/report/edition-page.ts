import type { Edition } from "../catalogue/schema.js";
import { type UiCode, uiText } from "../messages/ui-text.js";
import { createPage } from "./page.js";
import type { PageOptions } from "./page-options.js";

/** All about an edition but its items, as text for people. */
export function editionPage(edition: Edition, options: PageOptions): string {
  const page = createPage(options);
  const { lang, style } = options;
  const between = lang === "zh" ? "、" : ", ";
  page.line(style.bold(edition.title));
  if (edition.titleEn !== undefined) page.text(edition.titleEn, { dim: true });
  const facts: readonly (readonly [UiCode, string | null | undefined])[] = [
    ["edition.key", `${edition.catalogue}@${edition.edition}`],
    ["edition.regime", uiText(lang, `regime.${edition.regime}`)],
    ["edition.standing", uiText(lang, `standing.${edition.standing}`)],
    ["edition.official", uiText(lang, edition.official ? "word.yes" : "word.no")],
    ["edition.issuers", edition.issuers.join(between)],
    ["edition.number", edition.documentNumber],
    ["edition.region", [edition.region, edition.regionName].filter((part) => part !== undefined).join(" ")],
    ["edition.sectors", edition.sectors.join(between)],
    ["edition.dated", edition.dated],
    ["edition.published", edition.published],
    ["edition.effective", edition.effective],
    ["edition.superseded", edition.superseded],
    ["edition.last-checked", edition.lastChecked],
    ["edition.items", String(edition.items.length)],
    ["edition.applies", edition.appliesTo],
    ["edition.standing-note", edition.standingNote],
  ];
  for (const [label, text] of facts) {
    if (text !== null && text !== undefined && text !== "") page.text(text, { lead: uiText(lang, label) });
  }
  const section = (title: UiCode, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    page.heading(uiText(lang, title));
    for (const line of lines) page.text(line, { depth: 1, lead: "- " });
  };
  section(
    "edition.rules",
    (edition.transitionRules ?? []).map((rule) => `${rule.subject}: ${rule.case} → ${rule.rule}`),
  );
  const exclusions = [...(edition.exclusionRules ?? []), ...(edition.classRules ?? [])];
  section(
    "edition.exclusions",
    exclusions.map(({ rule, verified }) => rule + (verified ? "" : uiText(lang, "item.unverified"))),
  );
  section("edition.facts", edition.facts ?? []);
  section(
    "edition.groups",
    edition.groups.filter(({ level }) => level === 1).map(({ code, name }) => `${code} ${name}`),
  );
  section(
    "edition.sources",
    edition.sources.map(({ title, documentNumber, kind }) => {
      const number = documentNumber === undefined ? "" : ` ${documentNumber}`;
      return `${title}${number} [${kind}]`;
    }),
  );
  return page.toString();
}
