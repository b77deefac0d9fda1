const runs = /\d+|\D+/g;

/**
 * Compares catalogue codes the way people number chapters: 1.9 before 1.10, 1 before 1.1. A total order:
 * only equal codes compare as 0.
 *
 * @since 0.2.0
 */
export function compareCodes(a: string, b: string): number {
  const left = a.match(runs) ?? [];
  const right = b.match(runs) ?? [];
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareRuns(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  if (left.length !== right.length) return left.length - right.length;
  return compareText(a, b);
}

function compareRuns(a: string, b: string): number {
  if (!isDigits(a) || !isDigits(b)) return compareText(a, b);
  const left = a.replace(/^0+(?=\d)/, "");
  const right = b.replace(/^0+(?=\d)/, "");
  // comparing lengths first keeps runs of any length exact
  return left.length - right.length || compareText(left, right);
}

function isDigits(run: string): boolean {
  const first = run.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
