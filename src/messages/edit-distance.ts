/** Three rows of costs, used over and over: words are compared by the thousand where one is not known. */
let rows: readonly [Int32Array, Int32Array, Int32Array] = [
  new Int32Array(64),
  new Int32Array(64),
  new Int32Array(64),
];

/**
 * Number of insertions, deletions, replacements and swaps of neighbours between two short words, or
 * `limit + 1` where it is above the limit.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const width = right.length + 1;
  if (width > rows[0].length) rows = [new Int32Array(width), new Int32Array(width), new Int32Array(width)];
  let [beforeLast, last, current] = rows;
  for (let column = 0; column < width; column++) last[column] = column;
  let lowestBefore = 0;
  for (let row = 1; row <= left.length; row++) {
    let lowest = row;
    current[0] = row;
    for (let column = 1; column < width; column++) {
      const a = left.charCodeAt(row - 1);
      const b = right.charCodeAt(column - 1);
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (a === b ? 0 : 1),
      );
      if (row > 1 && column > 1 && a === right.charCodeAt(column - 2) && left.charCodeAt(row - 2) === b)
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current[column] = cost;
      lowest = Math.min(lowest, cost);
    }
    // costs never fall from row to row, and a swap looks back no further than two
    if (lowest > limit && lowestBefore > limit) return limit + 1;
    lowestBefore = lowest;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(at(last, right.length), limit + 1);
}

const at = (row: Int32Array, column: number): number => row[column] ?? 0;
