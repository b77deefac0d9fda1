import type { FlagBasis } from "../result/schema.js";
import { stampColumns } from "./bulk-error.js";
import { type BulkForm, type BulkValue, listColumn, textColumn } from "./bulk-form.js";

/** A row a flag, raised or undecided; records without either have none. */
export const flagsForm: BulkForm = {
  columns: [
    textColumn("id"),
    textColumn("category"),
    textColumn("status"),
    textColumn("code"),
    textColumn("rule"),
    textColumn("severity"),
    textColumn("result"),
    listColumn("missing"),
    textColumn("title"),
    listColumn("evidence", "; "),
    listColumn("basis", "; "),
    { name: "verified", type: "boolean" },
    textColumn("remediation"),
    textColumn("overriddenBy"),
    textColumn("overriddenUntil"),
    textColumn("overrideReason"),
    textColumn("asOf"),
    ...stampColumns,
  ],
  rows(result) {
    if (result.outcome === "rejected") return [];
    const { id, decision, flags, undecided, asOf, digest, engine } = result;
    const head = [id, decision.category, decision.status, decision.code];
    const tail = [asOf, digest, engine];
    const rows: BulkValue[][] = [];
    for (const flag of flags) {
      const { rule, severity, missing, title, evidence, basis, verified, remediation, override } = flag;
      const found = evidence.map(({ path, text }) => (path === "" ? text : `${path}: ${text}`));
      const said = [title, found, basis.map(cited), verified, remediation];
      const decided = [override?.by, override?.until, override?.reason];
      rows.push([...head, rule, severity, "flag", missing, ...said, ...decided, ...tail]);
    }
    for (const { rule, severity, missing } of undecided) {
      const nothing = new Array<undefined>(8).fill(undefined);
      rows.push([...head, rule, severity, "undecided", missing, ...nothing, ...tail]);
    }
    return rows;
  },
};

function cited({ document, article }: FlagBasis): string {
  return article === null ? document : `${document} ${article}`;
}
