import { leadingAssessment } from "../explain/leading-assessment.js";
import { openProof } from "../explain/open-proof.js";
import type { Answered, Assessment, Match } from "../result/schema.js";
import { cleanText } from "./clean-text.js";
import { type CsvCell, csvRow } from "./csv-row.js";
import { purposeText } from "./purpose-text.js";
import type { ReportedResult, ResultWriter, ResultWriterOptions } from "./result-writer.js";

const columns = [
  "id",
  "purpose",
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
  "otherAnswers",
  "riskLevel",
  "flags",
  "undecided",
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

const LONGEST_PURPOSE = 500;
const BYTE_ORDER_MARK = "\ufeff";

/** A row a record: the leading answer in full, those of the other regimes in one cell. */
export function createCsvWriter({ byteOrderMark }: Pick<ResultWriterOptions, "byteOrderMark">): ResultWriter {
  return {
    head: () => (byteOrderMark ? BYTE_ORDER_MARK : "") + csvRow(columns),
    row: ({ result, record }) => {
      const cells = { ...cellsOf(result), purpose: shortened(cleanText(purposeText(record))) };
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
    otherAnswers: otherAnswers(result, assessment),
    riskLevel: result.risk.level,
    flags: result.flags.map(({ rule, severity }) => `${rule}:${severity}`).join(" "),
    undecided: result.undecided.map(({ rule }) => rule).join(" "),
    asOf: result.asOf,
    digest,
    engine,
  };
}

/** What the other regimes say: `national-transition:transition/needs-evidence:4.5`. */
function otherAnswers({ assessments }: Answered, leading: Assessment | undefined): string {
  return assessments
    .filter((assessment) => assessment !== leading)
    .map(({ regime, category, status, matches }) => {
      const code = status === "not-covered" || status === "needs-review" ? undefined : matches[0]?.code;
      return [regime, `${category}/${status}`, ...(code === undefined ? [] : [code])].join(":");
    })
    .join(" ");
}

function shortened(text: string): string {
  return text.length > LONGEST_PURPOSE ? `${text.slice(0, LONGEST_PURPOSE).replace(/\p{Cs}$/u, "")}…` : text;
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
function matchCells(match: Match, { status }: Assessment): Cells {
  if (status === "not-covered" || status === "needs-review") return {};
  const { code, name, tier, score, ghg } = match;
  return { code, name, tier, score, ghg, missing: openProof(match).join("; ") };
}
