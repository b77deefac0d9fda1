/**
 * Adds a text to a sorted list of the smallest different ones and keeps the list short. Which ones are kept
 * does not depend on the order they come in.
 */
export const addSmallest = (list: string[], text: string, most: number): void => {
  const last = list[list.length - 1];
  if (last === undefined || text > last) {
    if (list.length < most) list.push(text);
    return;
  }
  let at = list.length - 1;
  while (at > 0 && (list[at - 1] ?? "") >= text) at--;
  if (list[at] === text) return;
  list.splice(at, 0, text);
  if (list.length > most) list.pop();
};
