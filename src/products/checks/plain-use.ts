/** A use of money as it is compared: without regard to width, case, spacing and stops. */
export const plainUse = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s。.;；,，]+/g, "");
