/** Longer texts are no totals. */
const LONGEST = 40;
const HAN = /\p{Script=Han}/u;

/**
 * The test of whether a cell says that its row adds others up: 合计, 合　计, 绿色贷款小计, 合计：2笔, Total. A Chinese
 * word may end a longer text; another stands alone, for keys may begin with it.
 */
export function totalTest(words: readonly string[]): (cell: string) => boolean {
  const among = (isWanted: (word: string) => boolean): string =>
    words
      .filter(isWanted)
      .map((word) => folded(word).replace(/[^\p{L}]/gu, "\\$&"))
      // an empty choice is none, not the empty text
      .join("|") || "(?!)";
  const chinese = among((word) => HAN.test(word));
  const others = among((word) => !HAN.test(word));
  const total = new RegExp(`^(?:\\D*(?:${chinese})(?:[\\d:(].*)?|(?:${others})(?:[:(].*)?)$`, "s");
  return (cell) => {
    const first = cell.charCodeAt(0);
    // nearly every key starts with a digit
    if ((first >= 0x30 && first <= 0x39) || cell.length > LONGEST) return false;
    return total.test(folded(cell));
  };
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
