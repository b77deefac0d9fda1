import type { Lang } from "../messages/lang.js";
import type { Style } from "./style.js";

/** What every text for people is written with. */
export interface PageOptions {
  readonly lang: Lang;
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
}
