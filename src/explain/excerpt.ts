/**
 * A stretch of text; `marked` where it is what the match rests on.
 *
 * @since 0.2.0
 */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const MARGIN = 24;
/** Between two marked stretches this far apart the text is cut. */
const FAR = 60;

/** The text around marked stretches, cut where it is long; `…` stands for what is left out. */
export function excerpt(text: string, spans: readonly Stretch[]): readonly Segment[] {
  const stretches = joined(spans.filter(({ start, end }) => start < end && end <= text.length));
  const segments: Segment[] = [];
  const plain = (from: number, to: number): void => {
    if (to > from) segments.push({ text: text.slice(from, to).replace(/\s+/g, " "), marked: false });
  };
  let at = 0;
  stretches.forEach(({ start, end }, position) => {
    if (position === 0) {
      const from = Math.max(0, start - MARGIN);
      plain(from, start);
      if (from > 0) segments.unshift({ text: "…", marked: false });
    } else if (start - at > FAR) {
      plain(at, at + MARGIN);
      segments.push({ text: " … ", marked: false });
      plain(start - MARGIN, start);
    } else plain(at, start);
    segments.push({ text: text.slice(start, end), marked: true });
    at = end;
  });
  const stop = Math.min(text.length, at + MARGIN);
  plain(at, stop);
  if (stop < text.length) segments.push({ text: "…", marked: false });
  return segments;
}

/** In order, overlapping ones as one. */
function joined(spans: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = stretches.at(-1);
    if (last && span.start < last.end) {
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else stretches.push(span);
  }
  return stretches;
}
