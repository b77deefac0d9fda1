import { message } from "../messages/message.js";
import type { NormalisedObject } from "./normalised.js";
import { fail, type Reading, remark, sentPath } from "./reading.js";
import type { RecordText } from "./record.js";
import type { RecordKind } from "./record-kind.js";
import type { RecordInput } from "./schema.js";

type Fields = NormalisedObject<RecordInput>;

const useFields = new Set([
  "purpose",
  "instrument.purpose",
  "content",
  "project.description",
  "name",
  "instrument.name",
  "project.name",
]);
const han = /\p{Script=Han}/u;
/** A text without one says nothing: `—`, `/`, `***`. */
const WORD = /[\p{L}\p{N}]/u;
const lineUse = /^proceeds\.lines\.\d+\.use$/;

/** The texts on the use of funds in their fixed order; none at all stops the record. */
export function collectTexts(fields: Fields, kind: RecordKind, reading: Reading): RecordText[] {
  const { instrument, project } = fields;
  const texts: RecordText[] = [];
  const add = (text: string | undefined, path: string, line?: number): void => {
    if (text === undefined) return;
    if (!WORD.test(text)) {
      reading.blanks.push(path);
      return;
    }
    const field = sentPath(reading, path);
    texts.push(line === undefined ? { field, text } : { field, text, line });
  };
  const addEither = (short: string | undefined, path: string, nested: string | undefined, full: string) => {
    if (short !== undefined) add(short, path);
    else add(nested, full);
  };
  addEither(fields.purpose, "purpose", instrument?.purpose, "instrument.purpose");
  addEither(fields.content, "content", project?.description, "project.description");
  if (kind === "project") {
    addEither(fields.name, "name", project?.name, "project.name");
    add(instrument?.name, "instrument.name");
  } else {
    addEither(fields.name, "name", instrument?.name, "instrument.name");
    add(project?.name, "project.name");
  }
  for (const [position, line] of (fields.proceeds?.lines ?? []).entries()) {
    add(line.use, `proceeds.lines.${position}.use`, position);
  }
  if (texts.length === 0) refuseWithoutText(reading);
  else if (!texts.some(({ text }) => han.test(text))) {
    remark(reading, "RECORD_TEXT_NOT_CHINESE", texts[0]?.field ?? "");
  }
  return texts;
}

function refuseWithoutText(reading: Reading): void {
  const blank = reading.blanks.find((path) => useFields.has(path) || lineUse.test(path));
  if (blank !== undefined) fail(reading, "RECORD_PURPOSE_EMPTY", blank);
  else {
    fail(reading, "RECORD_FIELD_MISSING", "purpose", { expected: message(reading.lang, "expected.text") });
  }
}

/** What the borrower is and does: read apart from the use of funds. */
export function collectBorrowerTexts(entity: Fields["entity"], reading: Reading): RecordText[] {
  const texts: RecordText[] = [];
  if (entity?.mainBusiness !== undefined) {
    texts.push({ field: sentPath(reading, "entity.mainBusiness"), text: entity.mainBusiness });
  }
  if (entity?.businessScope !== undefined) {
    texts.push({ field: sentPath(reading, "entity.businessScope"), text: entity.businessScope });
  }
  return texts;
}
