/** Engines cut texts of this length and longer without copying, and so keep the whole line they were cut from. */
const MAY_BE_CUT = 13;

/** A copy of a text that holds on to nothing else: what a book keeps must not keep the input alive. */
export const ownText = (text: string): string => (text.length < MAY_BE_CUT ? text : text.split("").join(""));
