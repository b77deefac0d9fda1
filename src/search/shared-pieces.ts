const han = /\p{Script=Han}/gu;
const word = /[\p{L}\p{N}]+/gu;

/**
 * Whether a text has characters in common with a query: two different Chinese characters, or two neighbouring
 * letters of a word. A query of one character asks for that one.
 */
export function sharedPieces(query: string): (text: string) => boolean {
  const characters = [...new Set(query.match(han) ?? [])];
  const pieces = [...characters, ...new Set(lettersOf(query.replace(han, " ")))];
  const enough = pieces.length > characters.length ? 1 : Math.min(2, characters.length);
  return (text) => {
    let shared = 0;
    for (const piece of pieces) {
      if (!text.includes(piece)) continue;
      // two letters of a word say as much as two characters
      shared += piece.length > 1 ? enough : 1;
      if (shared >= enough) return true;
    }
    return false;
  };
}

function lettersOf(text: string): string[] {
  return (text.match(word) ?? []).flatMap((letters) =>
    letters.length === 1
      ? [letters]
      : Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)),
  );
}
