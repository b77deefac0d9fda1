/**
 * Tells which texts came before, by a number for each: a text that comes once costs no memory of its own. Two texts
 * may have the same number, so that one seems to have come before that did not.
 *
 * @param most texts in each of two generations
 */
export const meetTexts = (most: number): ((text: string) => boolean) => {
  let young = new Set<number>();
  let old = new Set<number>();
  return (text) => {
    const number = numberOf(text);
    if (young.has(number) || old.has(number)) return true;
    if (young.size >= most) {
      old = young;
      young = new Set();
    }
    young.add(number);
    return false;
  };
};

const numberOf = (text: string): number => {
  let number = 0;
  for (let at = 0; at < text.length; at += 1) number = Math.imul(number ^ text.charCodeAt(at), 0x9e3779b1);
  // small integers need no object of their own
  return number >> 2;
};
