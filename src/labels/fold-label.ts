/** What two spellings of a label have in common: width, case, hyphens, spacing and what shows nothing are left out. */
export const foldLabel = (word: string): string =>
  word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_·\p{Default_Ignorable_Code_Point}]+/gu, "");
