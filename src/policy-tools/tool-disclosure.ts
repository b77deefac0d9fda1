import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import { citeDated } from "./cite-dated.js";
import type { ToolDisclosure } from "./precheck-result.js";
import type { PolicyTool } from "./schema.js";

type Path = NonNullable<PolicyTool["disclosure"]>["fields"][number]["path"];

/** Which of the fields a tool asks to publish the record holds. */
export const toolDisclosure = (
  { disclosure, sources }: PolicyTool,
  { bank }: FinanceRecord,
  lang: Lang,
): ToolDisclosure | undefined => {
  if (disclosure === undefined) return undefined;
  const cerf = bank?.cerf;
  const given: Readonly<Record<Path, boolean>> = {
    "bank.cerf.projects": cerf?.projects !== undefined,
    "bank.cerf.loanAmount": cerf?.loanAmount !== undefined,
    "bank.cerf.weightedRate": cerf?.weightedRate !== undefined,
    "bank.cerf.emissionCut": cerf?.emissionCut !== undefined,
    // a figure nobody checked is as good as no check
    "bank.cerf.verified": cerf?.verified === true,
  };
  const label = (one: (typeof disclosure.fields)[number]): string =>
    `${lang === "zh" ? one.name : one.nameEn} (${one.path})`;
  return {
    frequency: disclosure.frequency,
    present: disclosure.fields.filter(({ path }) => given[path]).map(label),
    missing: disclosure.fields.filter(({ path }) => !given[path]).map(label),
    sources: citeDated(disclosure.sources, sources),
  };
};
