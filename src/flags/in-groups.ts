/**
 * Whether a code lies in one of the groups listed for an edition, written `edition:group`; nothing where none is
 * listed for it.
 */
export const inGroups = (
  code: string,
  edition: string | undefined,
  list: readonly string[],
): boolean | undefined => {
  let listed = false;
  for (const entry of list) {
    const at = entry.indexOf(":");
    if (entry.slice(0, at) !== edition) continue;
    listed = true;
    const head = entry.slice(at + 1);
    if (code === head || code.startsWith(`${head}.`)) return true;
  }
  return listed ? false : undefined;
};
