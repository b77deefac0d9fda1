import type { Edition, Item, Row } from "../catalogue/schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { Lang } from "../messages/lang.js";
import { groupsAbove } from "../search/item-path.js";
import { conditionLines } from "./condition-lines.js";
import { crosswalkAnswers } from "./crosswalk-links.js";
import { explainGroup } from "./explain-group.js";
import { explainedEdition } from "./explained-edition.js";
import { type FindItemOptions, type FoundCode, findCode } from "./find-item.js";
import { industryNames } from "./industry-names.js";
import type {
  CodeExplanation,
  ExplainedIndustry,
  ExplainedRow,
  ItemExplanation,
  NamedCode,
} from "./item-explanation.js";
import { sharedTermsOf } from "./shared-terms.js";
import { citedSources } from "./source-titles.js";
import { statedFigures } from "./stated-figures.js";

export interface ExplainItemOptions extends FindItemOptions {
  /** Language of our own sentences; names stay as printed. Default `zh`. */
  readonly lang?: Lang | undefined;
}

/**
 * Tells all about a code: what it covers, on which conditions, what it is not, and what it was before. Without
 * a catalogue or edition the one in force that a person most likely means is taken; `elsewhere` lists the rest.
 *
 * @returns undefined where no edition has the code
 * @example explainItem(bundledTaxonomy(), "4.2.2", { lang: "en" })
 * @since 0.2.0
 */
export function explainItem(
  taxonomy: Taxonomy,
  code: string,
  { lang = "zh", ...options }: ExplainItemOptions = {},
): CodeExplanation | undefined {
  const [found, ...others] = findCode(taxonomy, code, options);
  const edition = found && taxonomy.edition(found.edition.catalogue, found.edition.edition);
  if (!found || !edition) return undefined;
  const elsewhere = others.map(({ edition: { catalogue, edition: name }, ...other }) => ({
    catalogue,
    edition: name,
    ...named("item" in other ? other.item : other.group),
  }));
  if (found.kind === "group") return explainGroup({ taxonomy, edition, group: found.group, elsewhere });
  return itemExplanation({ taxonomy, edition, item: found.item, lang, elsewhere });
}

interface Question {
  readonly taxonomy: Taxonomy;
  readonly edition: Edition;
  readonly item: Item;
  readonly lang: Lang;
  readonly elsewhere: ItemExplanation["elsewhere"];
}

function itemExplanation({ taxonomy, edition, item, lang, elsewhere }: Question): ItemExplanation {
  const ref = { catalogue: edition.catalogue, edition: edition.edition };
  return {
    kind: "item",
    edition: explainedEdition(edition),
    code: item.code,
    name: item.name,
    nameEn: item.nameEn ?? null,
    path: groupsAbove(taxonomy, ref, item.parent).map(named),
    summary: item.summary?.[lang] ?? item.summary?.zh ?? item.summary?.en ?? null,
    class: item.class ?? null,
    ghg: item.ghg ?? null,
    page: item.page ?? null,
    sources: citedSources(edition, item.source),
    verified: item.verified,
    evidenceGrade: item.evidenceGrade ?? null,
    note: item.note ?? null,
    rows: (item.rows ?? []).map((row) => explainRow(row, taxonomy, lang)),
    conditions: conditionLines(item.conditions, lang),
    scopeTerms: item.scopeTerms ?? [],
    aliases: item.aliases ?? [],
    exclusions: item.exclusions ?? [],
    standards: item.standards ?? [],
    notThis: (item.notThis ?? []).map(({ term, why }) => ({ term, why })),
    sharedTerms: sharedTermsOf(taxonomy, ref, item),
    figures: statedFigures(item),
    facets: item.facets ?? [],
    pathway: item.pathway ?? null,
    industries: item.rows ? [] : (item.industries ?? []).map((code) => industryOf(code, taxonomy)),
    references: [...(item.referencedDocuments ?? []), ...(item.references ?? []).flatMap(referenceText)],
    inheritsGuide2019: item.inheritsGuide2019 ?? null,
    greenItems: greenItems(taxonomy, item),
    greenNote: item.greenNote ?? null,
    crosswalk: crosswalkAnswers(taxonomy, ref, item.code),
    elsewhere,
  };
}

function explainRow(row: Row, taxonomy: Taxonomy, lang: Lang): ExplainedRow {
  const names = industryNames(taxonomy);
  return {
    industry:
      row.industry === undefined ? null : { code: row.industry, name: names.get(row.industry) ?? null },
    industriesInRemarks: row.industriesInRemarks?.codes ?? [],
    activity: row.activity,
    ghg: row.ghg,
    facet: row.facet ?? null,
    subjects: row.subjects,
    conditions: conditionLines(row.conditions, lang),
    note: row.note ?? null,
  };
}

function greenItems(taxonomy: Taxonomy, item: Item): NamedCode[] {
  return (item.greenItems ?? []).flatMap((code): NamedCode[] => {
    const green = findCode(taxonomy, code).find(
      (found): found is Extract<FoundCode, { kind: "item" }> =>
        found.kind === "item" && found.edition.regime === "national-green",
    );
    return green ? [named(green.item)] : [];
  });
}

function industryOf(code: string, taxonomy: Taxonomy): ExplainedIndustry {
  return { code, name: industryNames(taxonomy).get(code) ?? null };
}

function referenceText(reference: Readonly<Record<string, unknown>>): string[] {
  const text = [reference.number, reference.title].filter((part) => typeof part === "string").join(" ");
  return text === "" ? [] : [text];
}

function named({ code, name }: NamedCode): NamedCode {
  return { code, name };
}
