/** What the format of a cell shows beside the digits of its number. */
export interface ShownFigure {
  /** Power of ten between the number of the cell and the figure that is shown: 4 where 12,0000 is shown for 120000. */
  readonly hidden: number;
  readonly percent: boolean;
  /** Text in front of the digits and behind them. */
  readonly before: string;
  readonly behind: string;
  /** Digits that are shown at least, where only zeros stand for them. */
  readonly zeros: number;
}

/** A figure as the sections of a format show it, each with the condition it is for. */
export type FigureFormat = readonly (ShownFigure & { readonly holds?: (value: number) => boolean })[];

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
/** Formats of letters are those of days and times. */
const DAY = /[ymdhs]/i;
const TEXTS = /"[^"]*"|[\\!].|\[[^\]]*\]|general/gi;
/** As the digits are, also in the words of Chinese programs. */
const GENERAL = /general|G\/通用格式/gi;
const PLAIN: ShownFigure = { hidden: 0, percent: false, before: "", behind: "", zeros: 0 };
const LONGEST = 300;

/** Reads the format of a cell; nothing where it shows a number as it is. */
export function readFigureFormat(code: string): FigureFormat | undefined {
  if (code.length > LONGEST || DAY.test(code.replace(TEXTS, ""))) return undefined;
  const sections = sectionsOf(code.replace(GENERAL, "#")).map(readSection);
  return sections.some(isMore) ? sections : undefined;
}

function isMore({ hidden, percent, before, behind, zeros }: ShownFigure): boolean {
  return hidden !== 0 || percent || behind !== "" || zeros > (before === "" ? 1 : 0);
}

/** How a format shows a value. */
export function shownFigure(format: FigureFormat, value: number): ShownFigure | undefined {
  if (format.some(({ holds }) => holds !== undefined)) {
    return format.find(({ holds }) => holds === undefined || holds(value));
  }
  return value < 0 ? (format[1] ?? format[0]) : format[0];
}

type Part = { readonly sign: string; readonly literal: boolean };

/** The parts of each section: what stands for digits, and texts as they are shown. */
function sectionsOf(
  code: string,
): { readonly parts: readonly Part[]; readonly brackets: readonly string[] }[] {
  const sections = [{ parts: [] as Part[], brackets: [] as string[] }];
  const tokens = code.matchAll(/"([^"]*)"|[\\!](.)|[_*].|\[([^\]]*)\]|(.)/gsu);
  for (const [, quoted, escaped, bracket, plain] of tokens) {
    const section = sections.at(-1);
    if (plain === ";") sections.push({ parts: [], brackets: [] });
    else if (bracket !== undefined) section?.brackets.push(bracket);
    else if (plain !== undefined) section?.parts.push({ sign: plain, literal: !/[0#?.,%]/.test(plain) });
    else for (const sign of quoted ?? escaped ?? "") section?.parts.push({ sign, literal: true });
  }
  return sections;
}

function readSection({ parts, brackets }: ReturnType<typeof sectionsOf>[number]): FigureFormat[number] {
  const isDigit = ({ sign, literal }: Part): boolean => !literal && /[0#?]/.test(sign);
  const first = parts.findIndex(isDigit);
  const last = parts.findLastIndex(isDigit);
  // a text alone
  if (first === -1) return PLAIN;
  const digits = parts.slice(first, last + 1);
  const point = digits.findIndex(({ sign, literal }) => literal && sign === ".");
  const rest = parts.slice(last + 1);
  const thousands = rest.findIndex(({ sign, literal }) => literal || sign !== ",");
  const commas = thousands === -1 ? rest.length : thousands;
  const texts = (list: readonly Part[]): string =>
    list
      .flatMap(({ sign, literal }) => (literal ? [sign] : []))
      .join("")
      .trim();
  const [before, behind] = [texts(parts.slice(0, first)), texts(rest)];
  const [, sign = "", bound] = brackets.flatMap((text) => CONDITION.exec(text) ?? []).slice(0, 3);
  const inner = digits.every(isDigit) && digits.every((digit) => digit.sign === "0") && commas === 0;
  return {
    hidden: 3 * commas + (point === -1 ? 0 : digits.slice(point).filter(isDigit).length),
    percent: parts.some((part) => part.sign === "%" && !part.literal),
    before,
    behind,
    zeros: inner ? digits.length : 0,
    ...(bound === undefined ? undefined : { holds: conditionOf(sign, Number(bound)) }),
  };
}

function conditionOf(sign: string, bound: number): (value: number) => boolean {
  switch (sign) {
    case "<":
      return (value) => value < bound;
    case "<=":
      return (value) => value <= bound;
    case ">":
      return (value) => value > bound;
    case ">=":
      return (value) => value >= bound;
    case "=":
      return (value) => value === bound;
    default:
      return (value) => value !== bound;
  }
}
