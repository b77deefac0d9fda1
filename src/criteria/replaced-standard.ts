import type { Figure } from "./record-facts.js";

/** The standard that had taken the place of one a text names, on a day; nothing where none is known to have. */
export type ReplacedOn = (
  text: string,
  on: string | undefined,
) => { readonly old: string; readonly by: string; readonly from: string } | undefined;

/** A grade of an edition that no longer applied on the day shows nothing of the grade that is asked; a value stays what it is. */
export const byReplaced = (figure: Figure, on: string | undefined, replacedOn: ReplacedOn): Figure => {
  const { name, source = "", scope = "", text, unit } = figure;
  if (figure.caveat !== undefined || (text === undefined && unit !== "级")) return figure;
  const found = replacedOn(`${name} ${source} ${scope}`, on);
  return found === undefined
    ? figure
    : {
        ...figure,
        caveat: {
          reason: {
            code: "STANDARD_REPLACED",
            params: { name, old: found.old.toUpperCase(), by: found.by, date: found.from },
          },
        },
      };
};
