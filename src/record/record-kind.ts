/**
 * What a record is about.
 *
 * @since 0.2.0
 */
export type RecordKind = "loan" | "bond" | "project";

const kindOf = new Map<string, RecordKind>([
  ["loan", "loan"],
  ["bond", "bond"],
  ["project", "project"],
  ["贷款", "loan"],
  ["债券", "bond"],
  ["项目", "project"],
]);

/** Every accepted spelling, for the schema and for suggestions. */
export const recordKindWords: readonly string[] = [...kindOf.keys()];

/** The kind a word stands for. */
export function readRecordKind(word: string): RecordKind | undefined {
  return kindOf.get(word);
}
