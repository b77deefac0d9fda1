import { keyText } from "./key-text.js";

/** Names are mostly made of these; nothing in them changes but case when they are written plainly. */
const USUAL = /^[\u4e00-\u9fa5A-Za-z0-9（）()【】「」“”《》、，,。.·:：;；_—– -]*$/;
const WORDS_ONLY = /^[\u4e00-\u9fa5a-z0-9]*$/;

/** A name as near-identical ones share it: punctuation and signs left out, so that 甲（一期） and 甲 一期 are one. */
export const plainName = (name: string): string => {
  if (WORDS_ONLY.test(name)) return name;
  if (USUAL.test(name)) return name.replace(/[^\u4e00-\u9fa5A-Za-z0-9]+/g, "").toLowerCase();
  return keyText(name).replace(/[\p{P}\p{S}\s]+/gu, "");
};
