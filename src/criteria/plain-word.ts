/** A name, unit or word as it is compared: NFKC, lower case, without white space. */
export const plainWord = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
