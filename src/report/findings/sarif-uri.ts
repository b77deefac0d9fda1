/** A path as a relative address: a colon in its first part would be read as a scheme, so all parts are escaped. */
export const sarifUri = (file: string): string =>
  file
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
