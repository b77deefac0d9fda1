/**
 * Whether JSON may hold an object with a name twice, of which `JSON.parse` keeps the last without a word.
 * Every name is followed by a colon, so the text cannot have fewer of those than the value has names; more
 * means that a name was lost, or that a text quotes JSON, which a closer look tells apart.
 */
export function mayRepeatName(text: string, value: unknown): boolean {
  return countNameColons(text) !== countNames(value);
}

function countNameColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
    let before = at - 1;
    while (isSpace(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) === 0x22) count++;
  }
  return count;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

function countNames(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const inner: unknown[] = Object.values(next);
    if (!Array.isArray(next)) count += inner.length;
    for (const child of inner) if (typeof child === "object" && child !== null) open.push(child);
  }
  return count;
}
