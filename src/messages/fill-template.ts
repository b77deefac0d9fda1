/**
 * What goes into the gaps of a message, by the name of the gap.
 *
 * @since 0.2.0
 */
export type MessageParams = Readonly<Record<string, string | number | undefined>>;

interface Segment {
  /** Text and gap names in turn; odd positions are gap names. */
  readonly parts: readonly string[];
  /** Written as `[…]` in the template: left out where one of its gaps has nothing to show. */
  readonly optional: boolean;
}

const compiled = new Map<string, readonly Segment[]>();

/**
 * Fills `{gap}` from the parameters, writes `{count|file|files}` by what a count is, and drops `[optional stretches]`
 * whose gaps are empty. Parameters are never read as template text, so a record cannot inject a gap of its own.
 */
export function fillTemplate(template: string, params: MessageParams): string {
  let segments = compiled.get(template);
  if (segments === undefined) {
    segments = compileTemplate(template);
    compiled.set(template, segments);
  }
  let text = "";
  for (const segment of segments) text += fillSegment(segment, params);
  return text;
}

const GAP = /\{([a-zA-Z]+(?:\|[^{}|]+\|[^{}|]+)?)\}/;

function compileTemplate(template: string): Segment[] {
  return template
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const optional = piece.startsWith("[");
      return { optional, parts: (optional ? piece.slice(1, -1) : piece).split(GAP) };
    });
}

function fillSegment(segment: Segment, params: MessageParams): string {
  const { parts } = segment;
  let text = "";
  for (let position = 0; position < parts.length; position += 1) {
    const part = parts[position] ?? "";
    if (position % 2 === 0) {
      text += part;
      continue;
    }
    const [name = "", one, many] = part.split("|");
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (many !== undefined) {
      text += value === 1 ? one : many;
      continue;
    }
    if (value === undefined || value === "") {
      if (segment.optional) return "";
      text += "?";
    } else {
      text += value;
    }
  }
  return text;
}
