import type { TextEdit } from "./check-file.js";

/** The text with its edits made, from behind, so that the offsets in front stay true. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  let edited = text;
  let limit = text.length;
  for (const { start, end, text: put } of [...edits].sort((a, b) => b.start - a.start)) {
    // two edits of one place would undo each other
    if (end > limit) continue;
    // a block of text ends behind its last line, which goes on with the next key
    const rest = /\s*$/.exec(edited.slice(start, end))?.[0] ?? "";
    edited = edited.slice(0, start) + put + rest + edited.slice(end);
    limit = start;
  }
  return edited;
};
