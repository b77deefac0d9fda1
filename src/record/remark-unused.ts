import type { NormalisedObject } from "./normalised.js";
import { type Reading, remark } from "./reading.js";
import type { RecordInput } from "./schema.js";

type Project = NonNullable<NormalisedObject<RecordInput>["project"]>;

const paperLists = ["certificates", "permits", "evidence"] as const;

/** Papers nobody can tell what they are, and figures without name or value, decide nothing: the sender is told. */
export function remarkUnused(project: Project, metricsPath: string, reading: Reading): void {
  for (const list of paperLists) {
    for (const [at, { kind, name, number }] of (project[list] ?? []).entries()) {
      if (kind === undefined && name === undefined && number === undefined) {
        remark(reading, "RECORD_PAPER_UNNAMED", `project.${list}.${at}`);
      }
    }
  }
  for (const [at, { name, value, text }] of (project.metrics ?? []).entries()) {
    if (name === undefined || (value === undefined && text === undefined)) {
      remark(reading, "RECORD_FIGURE_INCOMPLETE", `${metricsPath}.${at}`);
    }
  }
}
