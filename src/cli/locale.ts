import type { Lang } from "../messages/lang.js";

/** The language asked for on the command line, else that of the locale. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const asked = askedLanguage(argv);
  if (asked === "zh" || asked === "en") return asked;
  // an empty variable counts as not set
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return locale !== undefined && /^zh/i.test(locale) ? "zh" : "en";
}

/** Looked for before the command line is parsed: messages about parsing need it too. */
export function askedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  let asked: string | undefined;
  // given twice the last one counts, as for every option
  for (const [at, word] of options.entries()) {
    if (word === "--lang") asked = options[at + 1];
    if (word.startsWith("--lang=")) asked = word.slice("--lang=".length);
  }
  return asked;
}
