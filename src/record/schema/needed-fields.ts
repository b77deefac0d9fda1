/** A text with something in it; null and blanks say nothing. */
const said = { type: "string", pattern: "\\S" };
const holds = (field: string, form: object = said) => ({
  type: "object",
  required: [field],
  properties: { [field]: form },
});

/** What the JSON Schema of a record asks for beside its types: a kind, and one text that says what the money is for. */
export const neededFields = [
  { anyOf: [holds("kind", { type: "string" }), holds("instrument", holds("kind", { type: "string" }))] },
  {
    anyOf: [
      holds("purpose"),
      holds("content"),
      holds("name"),
      holds("instrument", holds("purpose")),
      holds("instrument", holds("name")),
      holds("project", holds("description")),
      holds("project", holds("name")),
      holds("proceeds", holds("lines", { type: "array", contains: holds("use") })),
    ],
  },
];
