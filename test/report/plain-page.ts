import type { PageOptions } from "../../src/report/page-options.js";
import { createStyle } from "../../src/report/style.js";

/** How texts are set in tests: no colours, 100 columns. */
export function plainPage(part: Partial<PageOptions> = {}): PageOptions {
  return { lang: "zh", width: 100, style: createStyle({ colours: false }), ...part };
}
