import type { PlantPosition } from "../benchmarks/plant-position.js";
import { type UiCode, uiText } from "../messages/ui-text.js";
import type { PolicyToolCheck } from "../policy-tools/precheck-result.js";
import type { Screening } from "../screening/screen.js";
import { cleanText } from "./clean-text.js";
import { createPage, type Page } from "./page.js";
import type { PageOptions } from "./page-options.js";

/** The screening of one record, where it has something to say; empty otherwise. */
export function screeningPage(screening: Screening, options: PageOptions): string {
  const page = createPage(options);
  const t = (code: UiCode, params?: Readonly<Record<string, string | undefined>>) =>
    uiText(options.lang, code, params);
  writePositions(page, screening.positions, t);
  writeReduction(page, screening, t);
  writeTools(page, screening, t);
  const account = screening.carbonAccount;
  if (account?.tag.status === "tagged") {
    page.heading(t("screening.account"));
    page.text(cleanText(account.tag.text), { depth: 1 });
    if (account.needs.length > 0) page.text(t("screening.account-needs"), { depth: 1 });
    for (const need of account.needs) page.text(cleanText(need), { depth: 2, lead: "- " });
  }
  return page.toString();
}

/** Levels that have a name; the others are grades. */
const LEVELS: ReadonlySet<string> = new Set(["benchmark", "baseline"]);

type Say = (code: UiCode, params?: Readonly<Record<string, string | undefined>>) => string;

function writePositions(page: Page, positions: readonly PlantPosition[], t: Say): void {
  if (positions.length === 0) return;
  page.heading(t("screening.positions"));
  for (const p of positions) {
    const found = p.found?.value === undefined ? undefined : `${p.found.value} ${p.found.unit ?? ""}`.trim();
    const levels = p.levels
      .map(({ level, value, reached }) =>
        t("screening.level", {
          level: LEVELS.has(level) ? t(`level.${level}` as UiCode) : t("level.grade", { grade: level }),
          value: value === null ? "—" : String(value),
          reached: reached === null ? undefined : t(reached ? "level.reached" : "level.missed"),
        }),
      )
      .join(t("level.separator"));
    page.text(
      cleanText(
        t("screening.position", {
          what: p.product ?? p.process ?? (p.candidates ?? []).join(t("level.separator")),
          metric: p.metric,
          position:
            p.instrument === "energy-norm" && p.position !== "unknown"
              ? undefined
              : t(`position.${p.position}`),
          found,
          levels: levels === "" ? undefined : levels,
          title: p.title,
          verified: t(p.verified ? "verified.yes" : "verified.no"),
        }),
      ),
      { depth: 1, lead: "- " },
    );
    if (p.reason) page.text(cleanText(p.reason.text), { depth: 2, dim: true });
    for (const duty of p.duties ?? []) page.text(cleanText(duty.text), { depth: 2, dim: true });
  }
}

function writeReduction(page: Page, { reduction }: Screening, t: Say): void {
  const computed = reduction.figures.filter(({ status }) => status === "computed");
  const exceeded = reduction.bounds.filter((b) => b.exceeded.length > 0);
  const open = reduction.figures.filter(({ status, method }) => status === "unknown" && method !== undefined);
  if (computed.length === 0 && exceeded.length === 0) return;
  page.heading(t("screening.reduction", { year: String(reduction.year) }));
  for (const f of computed) {
    const params = {
      name: f.name,
      project: f.project === undefined ? undefined : String(f.project),
      financed: f.financed === undefined ? undefined : String(f.financed),
      unit: f.unit,
      method: f.method,
    };
    page.text(cleanText(t("screening.figure", params)), { depth: 1, lead: "- " });
    for (const note of f.notes) page.text(cleanText(note), { depth: 2, dim: true });
  }
  for (const { name, needs, notes } of open) {
    const why = [...needs.map((need) => t("screening.figure-needs", { need })), ...notes];
    page.text(cleanText(t("screening.figure-open", { name, why: why.join(t("level.separator")) })), {
      depth: 1,
      lead: "- ",
    });
  }
  for (const bound of exceeded) {
    for (const text of bound.exceeded) page.text(cleanText(text), { depth: 1, lead: "- " });
    page.text(cleanText(bound.text), { depth: 2, dim: true });
  }
  page.text(cleanText(reduction.share.text), { depth: 1, dim: true });
}

function writeTools(page: Page, { policyTools }: Screening, t: Say): void {
  const asked = policyTools.tools.filter(({ reported }) => reported);
  if (asked.length === 0 && policyTools.duplicate === undefined) return;
  page.heading(t("screening.tools"));
  if (policyTools.duplicate !== undefined)
    page.text(cleanText(policyTools.duplicate), { depth: 1, lead: "- " });
  for (const tool of asked) writeTool(page, tool, t);
}

function writeTool(page: Page, { name, status, criteria, disclosure }: PolicyToolCheck, t: Say): void {
  page.text(cleanText(`${name}: ${t(`criterion.${status}`)}`), { depth: 1 });
  for (const c of criteria) {
    if (c.status === "not-applicable") continue;
    page.text(cleanText(`[${t(`criterion.${c.status}`)}] ${c.requirement}`), { depth: 2 });
  }
  const missing = disclosure?.missing ?? [];
  if (missing.length > 0)
    page.text(t("screening.missing", { list: missing.join("、") }), { depth: 2, dim: true });
}
