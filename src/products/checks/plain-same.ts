/** Whether two texts are the same but for width, case, spacing and the stop at the end. */
export const isPlainSame = (left: string, right: string): boolean => plain(left) === plain(right);

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s。.;；,，]+/g, "");
