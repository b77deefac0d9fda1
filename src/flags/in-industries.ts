/** Whether an industry code is one of a list or lies below one. */
export const inIndustries = (code: string | undefined, list: readonly string[]): boolean =>
  code !== undefined && list.some((head) => code.startsWith(head));
