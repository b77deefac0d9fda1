import type { Finding } from "../../check/finding.js";
import type { Lang } from "../../messages/lang.js";
import { uiText } from "../../messages/ui-text.js";
import { findingParts } from "./finding-parts.js";
import { htmlText } from "./html-text.js";

/** One finding of the page; its fingerprint is the anchor others can link to. */
export const htmlFinding = (finding: Finding, lang: Lang): string => {
  const { rule, title, severity, message, record, path, basis, fingerprint, helpUri, setAside } = finding;
  const { place, severity: grade, remedy, page, fingerprint: print, aside } = findingParts(finding, lang);
  const where = [record, path].filter((part) => part !== null && part !== "").join(" · ");
  const documents = basis.map(({ document, article, demands }) =>
    uiText(lang, "report.basis", { document, article: article ?? uiText(lang, "rule.no-article"), demands }),
  );
  const link = /^https?:/.test(helpUri)
    ? `<a href="${htmlText(helpUri)}">${htmlText(rule)}</a>`
    : htmlText(rule);
  const items = documents.map((text) => `<li>${htmlText(text)}</li>\n`).join("");
  const list = items === "" ? "" : `<ul class="basis">\n${items}</ul>\n`;
  return `<article class="finding ${severity}${setAside === undefined ? "" : " aside"}" id="f-${htmlText(fingerprint)}">
<header><span class="grade">${htmlText(grade)}</span><span>${htmlText(title)}</span><code>${link}</code></header>
<p class="said">${htmlText(message)}</p>
<p class="soft"><code>${htmlText(place)}</code>${where === "" ? "" : ` · ${htmlText(where)}`}</p>
${aside === undefined ? "" : `<p>${htmlText(aside)}</p>\n`}<p>${htmlText(remedy)}</p>
${list}<p class="soft">${page === undefined ? "" : `${htmlText(page)} · `}${htmlText(print)}</p>
</article>
`;
};
