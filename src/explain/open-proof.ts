import type { Match } from "../result/schema.js";

/**
 * What is still to be brought for a match, each proof once: a list of papers that another list holds whole is
 * left out. A condition without a named proof asks for itself.
 */
export function openProof({ conditions }: Match): readonly string[] {
  const open = conditions.filter(({ status }) => status === "unknown");
  const texts = open.flatMap(({ needs, requirement }) => (needs.length > 0 ? needs : [requirement]));
  const different = [...new Set(texts.map((text) => text.replace(/[。.]$/u, "")))];
  return different.filter((text) => !different.some((other) => other !== text && other.includes(text)));
}
