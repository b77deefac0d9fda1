/** The day it is where the person sits: YYYY-MM-DD. */
export const today = (now = new Date()): string => {
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
};
