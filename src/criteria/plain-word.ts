/** Most words are written plainly already; asking is cheaper than writing them again. */
const PLAIN = /^[\u4e00-\u9fa5a-z0-9.%/-]*$/u;
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

/** A name, unit or word as it is compared: NFKC, lower case, without white space and what shows nothing. */
export const plainWord = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize("NFKC").toLowerCase().replace(UNSEEN, "");
