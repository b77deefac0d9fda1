import { leadingAssessment } from "../explain/leading-assessment.js";
import type { Answered, Assessment, Match } from "../result/schema.js";
import { type CsvCell, csvRow } from "./csv-row.js";
import type { ReportedResult, ResultWriter } from "./result-writer.js";

const columns = [
  "id",
  "outcome",
  "category",
  "status",
  "regime",
  "catalogue",
  "edition",
  "standing",
  "code",
  "name",
  "tier",
  "score",
  "ghg",
  "candidates",
  "reasons",
  "question",
  "missing",
  "editionReason",
  "flags",
  "asOf",
  "errorCode",
  "errorMessage",
  "errorPath",
  "errorLine",
  "digest",
  "engine",
] as const;

type ColumnName = (typeof columns)[number];
type Cells = Readonly<Partial<Record<ColumnName, CsvCell>>>;

/** A row a record, with the leading answer; the other regimes' answers are in the JSON formats. */
export function createCsvWriter(): ResultWriter {
  return {
    head: () => csvRow(columns),
    row: ({ result }) => {
      const cells = cellsOf(result);
      return csvRow(columns.map((column) => cells[column]));
    },
    foot: () => "",
  };
}

function cellsOf(result: ReportedResult["result"]): Cells {
  const { id, outcome, digest, engine } = result;
  if (result.outcome === "rejected") {
    const { code, message, path, line } = result.error;
    return {
      id,
      outcome,
      errorCode: code,
      errorMessage: message,
      errorPath: path,
      errorLine: line,
      digest,
      engine,
    };
  }
  const assessment = leadingAssessment(result);
  return {
    id,
    outcome,
    ...decisionCells(result),
    ...(assessment && assessmentCells(assessment)),
    flags: result.flags.map(({ rule }) => rule).join(" "),
    asOf: result.asOf,
    digest,
    engine,
  };
}

function decisionCells({ decision }: Answered): Cells {
  const { category, status, regime, code, reasons, question } = decision;
  return { category, status, regime, code, reasons: reasons.map(({ text }) => text).join(" "), question };
}

function assessmentCells(assessment: Assessment): Cells {
  const [leading] = assessment.matches;
  return {
    catalogue: assessment.catalogue,
    edition: assessment.edition,
    standing: assessment.standing,
    editionReason: assessment.editionReason,
    candidates: assessment.matches.map(({ code, tier }) => `${code}:${tier}`).join(" "),
    ...(leading && matchCells(leading, assessment)),
  };
}

/** Name and tier of a candidate that is not the answer would read as if it were. */
function matchCells({ code, name, tier, score, ghg, conditions }: Match, { status }: Assessment): Cells {
  if (status === "not-covered" || status === "needs-review") return {};
  const open = conditions.filter((condition) => condition.status === "unknown");
  const needs = new Set(
    open.flatMap((condition) => (condition.needs.length > 0 ? condition.needs : [condition.requirement])),
  );
  return { code, name, tier, score, ghg, missing: [...needs].join("; ") };
}
