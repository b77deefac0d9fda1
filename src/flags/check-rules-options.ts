import { severities } from "../catalogue/severity.js";
import { VerdexError } from "../errors.js";
import { didYouMean } from "../messages/did-you-mean.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showValue } from "../messages/show-value.js";
import { isPlainObject } from "../record/is-plain-object.js";
import type { RulesOptions } from "./rules-options.js";

type Refuse = (path: string, found: unknown, expected: string, known?: readonly string[]) => never;
type CheckPart = (value: unknown, path: string, refuse: Refuse, lang: Lang) => void;

/**
 * Looks at the form of options before the names in them are looked up: a program in JavaScript may send anything,
 * and what is not understood would weaken a rule in silence. Written out, because the core does without zod.
 *
 * @throws VerdexError `CONFIG_INVALID` with the path, what was found and what was expected.
 */
export const checkRulesOptions = (options: unknown, lang: Lang): void => {
  const refuse: Refuse = (path, found, expected, known = []) => {
    const suggestion = typeof found === "string" ? didYouMean(found, known) : undefined;
    const params = { path, found: showValue(lang, found), expected, suggestion };
    const detail = message(lang, "option.wrong", params);
    throw new VerdexError("CONFIG_INVALID", message(lang, "CONFIG_INVALID", { detail }), { path });
  };
  if (!isPlainObject(options)) refuse("rules", options, message(lang, "expected.object"));
  else for (const name of Object.keys(options)) checkPart(options, name, refuse, lang);
};

const checkPart = (
  options: Readonly<Record<string, unknown>>,
  name: string,
  refuse: Refuse,
  lang: Lang,
): void => {
  const names = Object.keys(parts);
  if (!names.includes(name)) refuse("rules", name, names.join(", "), names);
  else if (options[name] !== undefined) parts[name as keyof RulesOptions](options[name], name, refuse, lang);
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === "string");

const texts: CheckPart = (value, path, refuse, lang) => {
  if (!isTexts(value)) refuse(path, value, message(lang, "expected.texts"));
};

/** Checks every value of an object under its name. */
const each =
  (check: CheckPart): CheckPart =>
  (value, path, refuse, lang) => {
    if (!isPlainObject(value)) refuse(path, value, message(lang, "expected.object"));
    else for (const [name, inner] of Object.entries(value)) check(inner, `${path}.${name}`, refuse, lang);
  };

const severity: CheckPart = (value, path, refuse) => {
  if (!severities.some((known) => known === value)) refuse(path, value, severities.join(", "), severities);
};

const parameter: CheckPart = (value, path, refuse, lang) => {
  if (typeof value === "string" || Number.isFinite(value) || isTexts(value)) return;
  refuse(path, value, message(lang, "expected.parameter"));
};

const isDefined = (rule: unknown): boolean =>
  isPlainObject(rule) && isPlainObject(rule.rule) && typeof rule.check === "function";

const rules: CheckPart = (value, path, refuse, lang) => {
  if (!Array.isArray(value)) refuse(path, value, message(lang, "expected.list"));
  else
    for (const [at, rule] of value.entries())
      if (!isDefined(rule)) refuse(`${path}.${at}`, rule, message(lang, "expected.rule"));
};

const parts: Readonly<Record<keyof RulesOptions, CheckPart>> = {
  groups: texts,
  enable: texts,
  disable: texts,
  severities: each(severity),
  parameters: each(each(parameter)),
  own: rules,
};
