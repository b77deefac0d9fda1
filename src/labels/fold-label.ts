/** What two spellings of a label have in common: width, case, hyphens and spacing are left out. */
export const foldLabel = (word: string): string =>
  word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_·]+/g, "");
