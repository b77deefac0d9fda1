import type { DiffChange, EditionDiff } from "../catalogue/diff.js";
import { editionKey } from "../catalogue/edition-ref.js";
import { uiText } from "../messages/ui-text.js";
import { createPage } from "./page.js";
import type { PageOptions } from "./page-options.js";

const order = ["renamed", "split", "merged", "moved", "dropped", "kept"] as const;

/** What became of every item between two editions, as text for people. */
export function diffPage(diff: EditionDiff, options: PageOptions): string {
  const page = createPage(options);
  const { lang, style } = options;
  page.line(style.bold(`${editionKey(diff.from)} → ${editionKey(diff.to)}`));
  const counts = [...order, "new" as const].map(
    (relation) => `${uiText(lang, `relation.${relation}`)} ${diff.counts[relation]}`,
  );
  page.text(counts.join(lang === "zh" ? "，" : ", "));
  for (const relation of order) {
    const changes = diff.changes.filter((change) => change.relation === relation);
    if (changes.length === 0) continue;
    page.heading(
      uiText(lang, "diff.section", { relation: uiText(lang, `relation.${relation}`), count: changes.length }),
    );
    for (const change of changes) page.text(changeText(change, lang), { depth: 1 });
  }
  if (diff.added.length > 0) {
    page.heading(
      uiText(lang, "diff.section", { relation: uiText(lang, "relation.new"), count: diff.added.length }),
    );
    for (const { code, name } of diff.added) page.text(`${code} ${name}`, { depth: 1 });
  }
  page.line();
  page.text(uiText(lang, "diff.legend"), { dim: true });
  return page.toString();
}

function changeText({ code, name, relation, to, declared }: DiffChange, lang: PageOptions["lang"]): string {
  const targets = to.map((target) => {
    const text = relation === "kept" && target.name === name ? target.code : `${target.code} ${target.name}`;
    return target.verified ? text : `${text}*`;
  });
  const end = targets.length === 0 ? "" : ` → ${targets.join(lang === "zh" ? "、" : ", ")}`;
  return `${code} ${name}${end}${declared ? "" : uiText(lang, "diff.undeclared")}`;
}
