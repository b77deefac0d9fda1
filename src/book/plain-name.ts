import { keyText } from "./key-text.js";

/** A name as near-identical ones share it: punctuation and signs left out, so that 甲（一期） and 甲 一期 are one. */
export const plainName = (name: string): string => keyText(name).replace(/[\p{P}\p{S}\s]+/gu, "");
