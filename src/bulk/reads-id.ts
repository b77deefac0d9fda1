import type { DefinedRule } from "../flags/defined-rule.js";

/** Whether a rule looks at the id of a record: then records that differ in nothing else have answers of their own. */
export const readsId = ({ rule }: DefinedRule): boolean => rule.needs.includes("id");
