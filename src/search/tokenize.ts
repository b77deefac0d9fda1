const runs = /\p{Script=Han}+|[\p{L}\p{N}]+(?:[.\-–][\p{L}\p{N}]+)*/gu;
const han = /^\p{Script=Han}/u;

/**
 * Chinese has no spaces, so its words are pairs of neighbouring characters; other scripts go by word. A pair
 * with one wrong character still matches by half, which is what forgives typing errors.
 */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const run of text.match(runs) ?? []) {
    const characters = han.test(run) ? [...run] : [run];
    if (characters.length === 1) tokens.push(run);
    for (let at = 0; at + 1 < characters.length; at++) {
      tokens.push(`${characters[at]}${characters[at + 1]}`);
    }
  }
  return tokens;
}
