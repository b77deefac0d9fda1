import { message } from "../messages/message.js";
import { checkConflict } from "./check-conflict.js";
import { collectBorrowerTexts, collectTexts } from "./collect-texts.js";
import type { NormalisedObject } from "./normalised.js";
import { pickGiven } from "./pick-given.js";
import { fail, type Reading } from "./reading.js";
import type { FinanceRecord, ProceedsLine } from "./record.js";
import type { RecordKind } from "./record-kind.js";
import { readRecordKind } from "./record-kind.js";
import { remarkUnused } from "./remark-unused.js";
import type { RecordInput } from "./schema.js";
import { instrumentNames, projectNames } from "./short-names.js";

type Fields = NormalisedObject<RecordInput>;

const carriedNames = [
  "linked",
  "transition",
  "benefits",
  "evidence",
  "answers",
  "overrides",
  "disclosures",
  "bill",
  "asset",
  "bank",
  "decision",
  "originalDebt",
  "payments",
  "portfolio",
  "reporting",
  "review",
  "text",
  "treasury",
] as const;

const nothing: readonly never[] = [];

/** Merges short and nested names, so that each fact has one place, and gathers the texts. */
export function assembleRecord(id: string, fields: Fields, reading: Reading): FinanceRecord | undefined {
  const kind = findKind(fields, reading);
  if (kind === undefined) return undefined;
  const { entity, proceeds, metrics } = fields;
  const lines = proceeds?.lines ?? nothing;
  const project = mergeProject(fields, kind, reading);
  remarkUnused(project, metrics === undefined ? "project.metrics" : "metrics", reading);
  const fundsIndustry = project.industry ?? sharedIndustry(lines);
  const region = project.region ?? entity?.region;
  return {
    id,
    kind,
    texts: collectTexts(fields, kind, reading),
    borrowerTexts: entity === undefined ? nothing : collectBorrowerTexts(entity, reading),
    instrument: mergeInstrument(fields, kind, reading),
    project,
    entity: entity ?? {},
    catalogue: fields.catalogue ?? {},
    codes: fields.codes ?? {},
    proceeds: { ...proceeds, lines },
    claims: fields.claims ?? nothing,
    ...(fundsIndustry === undefined ? undefined : { fundsIndustry }),
    ...(region === undefined ? undefined : { region }),
    ...pickGiven(fields, carriedNames),
  };
}

function findKind(fields: Fields, reading: Reading): RecordKind | undefined {
  checkConflict(fields.kind, "kind", fields.instrument?.kind, "instrument.kind", reading);
  const word = fields.kind ?? fields.instrument?.kind;
  const kind = word === undefined ? undefined : readRecordKind(word);
  if (kind === undefined) {
    fail(reading, "RECORD_FIELD_MISSING", "kind", {
      expected: message(reading.lang, "expected.record-kind"),
    });
  }
  return kind;
}

function mergeInstrument(fields: Fields, kind: RecordKind, reading: Reading): FinanceRecord["instrument"] {
  const { instrument } = fields;
  const short = pickGiven(fields, instrumentNames);
  if (instrument !== undefined) {
    for (const name of instrumentNames) {
      checkConflict(short[name], name, instrument[name], `instrument.${name}`, reading);
    }
  }
  const name = kind === "project" ? undefined : fields.name;
  if (name !== undefined) checkConflict(name, "name", instrument?.name, "instrument.name", reading);
  return {
    ...instrument,
    ...short,
    kind,
    labels: short.labels ?? instrument?.labels ?? nothing,
    ...(name === undefined ? undefined : { name }),
  };
}

function mergeProject(fields: Fields, kind: RecordKind, reading: Reading): FinanceRecord["project"] {
  const { project, content, region, metrics } = fields;
  const name = kind === "project" ? fields.name : undefined;
  if (project !== undefined) {
    for (const [short, nested] of projectNames) {
      checkConflict(fields[short], short, project[nested], `project.${nested}`, reading);
    }
    checkConflict(name, "name", project.name, "project.name", reading);
  }
  return {
    // first: an object that begins with a spread gets a shape of its own, which every later look at it pays for
    metrics: metrics ?? nothing,
    ...project,
    ...(content === undefined ? undefined : { description: content }),
    ...(region === undefined ? undefined : { region }),
    ...(name === undefined ? undefined : { name }),
  };
}

/** The industry all lines with an industry agree on. */
function sharedIndustry(lines: readonly ProceedsLine[]): string | undefined {
  let shared: string | undefined;
  for (const { industry } of lines) {
    if (industry === undefined) continue;
    if (shared !== undefined && shared !== industry) return undefined;
    shared = industry;
  }
  return shared;
}
