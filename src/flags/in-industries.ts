/** Whether an industry code is one of a list or lies below one. */
export const inIndustries = (code: string | undefined, list: readonly string[]): boolean =>
  code !== undefined && list.some((head) => code.startsWith(head));

/** Whether a code is too coarse to tell: one of the list lies below it. */
export const mayBeInIndustries = (code: string | undefined, list: readonly string[]): boolean =>
  code !== undefined && list.some((head) => head !== code && head.startsWith(code));
