import type { Figure } from "./value-in.js";

/** A figure as evidence shows it; empty where there is none. */
export const shownFigure = (figure: Figure | undefined): string =>
  figure?.value === undefined ? "" : `${figure.value}${figure.unit === undefined ? "" : ` ${figure.unit}`}`;
