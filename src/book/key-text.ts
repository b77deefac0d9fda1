import { plainWord } from "../criteria/plain-word.js";

/** Most ids need no more than lower case; asking is cheaper than writing them anew. */
const ASCII = /^[!-~]*$/;

/** A name or number as keys compare it: NFKC, lower case, without white space. */
export const keyText = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : plainWord(text));
