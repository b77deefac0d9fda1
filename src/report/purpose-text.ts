import { readField } from "../explain/read-field.js";

const uses = ["purpose", "instrument.purpose", "project.name", "name", "instrument.name"];
const contents = ["content", "project.description"];

/** The use of funds as the record tells it, for a reader to recognise the record by. */
export function purposeText(record: unknown): string {
  const parts = [firstText(record, uses), firstText(record, contents)];
  return parts.filter((part) => part !== undefined).join("；");
}

function firstText(record: unknown, fields: readonly string[]): string | undefined {
  return fields
    .map((field) => readField(record, field)?.trim())
    .find((text) => text !== undefined && text !== "");
}
