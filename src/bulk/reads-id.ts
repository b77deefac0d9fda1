import type { OwnRule } from "../catalogue/own-rule-schema.js";
import { defineRule } from "../flags/define-rule.js";

/** Whether a rule looks at the id of a record: then records that differ in nothing else have answers of their own. */
export const readsId = (rule: OwnRule): boolean => defineRule(rule).rule.needs.includes("id");
