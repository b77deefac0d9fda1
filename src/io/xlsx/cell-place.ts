/** The number of a row; nothing where it says none. */
export function lineOf(place: string | undefined): number | undefined {
  const line = Number(place);
  return Number.isSafeInteger(line) && line > 0 ? line : undefined;
}

/** The column of a place such as `AB12`, from 0; nothing where it names none. */
export function columnOf(place: string | undefined): number | undefined {
  let number = 0;
  for (let at = 0; place !== undefined && at < place.length; at++) {
    // letters of either case
    const letter = (place.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    number = number * 26 + letter;
  }
  return number === 0 ? undefined : number - 1;
}
