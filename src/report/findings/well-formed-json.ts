const loneSurrogate = /\p{Cs}/gu;

/** JSON that every reader takes: half characters, which JSON may hold and many readers refuse, are replaced. */
export const wellFormedJson = (value: unknown): string =>
  JSON.stringify(
    value,
    (_key, inner) => (typeof inner === "string" ? inner.replace(loneSurrogate, "\ufffd") : inner),
    2,
  );
