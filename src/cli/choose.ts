import { didYouMean } from "../messages/did-you-mean.js";
import type { Lang } from "../messages/lang.js";
import { showText } from "../messages/show-value.js";
import { uiText } from "../messages/ui-text.js";
import { usageError } from "./usage-error.js";

interface Choice<T extends string> {
  readonly option: string;
  readonly from: readonly T[];
  readonly lang: Lang;
  /** Words somebody may have meant. Default: all. */
  readonly suggest?: readonly T[];
}

/** The value of an option that takes one of a few words; any other is a usage error that lists them. */
export function choose<T extends string>(
  value: string,
  { option, from, lang, suggest = from }: Choice<T>,
): T {
  const chosen = from.find((word) => word === value);
  if (chosen !== undefined) return chosen;
  const suggestion = didYouMean(value, suggest);
  throw usageError(
    lang,
    uiText(lang, "usage.bad-value", { option, found: showText(value), expected: from.join(" | ") }),
    suggestion === undefined ? undefined : uiText(lang, "usage.did-you-mean", { suggestion }),
  );
}
