import type { Entity } from "../../../record/record.js";

/** Tells the names of the borrower and its group. */
export const groupMembers = ({ name, group = [] }: Entity): ((payee: string | undefined) => boolean) => {
  const names = new Set(name === undefined ? group : [name, ...group]);
  return (payee) => payee !== undefined && names.has(payee);
};
