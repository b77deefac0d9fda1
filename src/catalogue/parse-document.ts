import type { z } from "zod";
import { compareProblems, type Problem } from "./problem.js";
import type { DocumentLocator } from "./yaml/document-locator.js";
import { readYaml } from "./yaml/read-yaml.js";
import { schemaProblems } from "./yaml/schema-problems.js";

export interface ParseDocumentOptions<T> {
  readonly text: string;
  /** Name shown in problems. */
  readonly file: string;
  readonly schema: z.ZodType<T>;
  /** Problems reported per file before the rest is only counted. Default 100. */
  readonly maxProblems?: number;
}

export type ParsedDocument<T> =
  | { readonly ok: true; readonly value: T; readonly locator: DocumentLocator }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads one YAML text and checks it against a schema. The answer is the value with the positions of its
 * parts, or every problem with file, line and column; hostile text never throws.
 *
 * @since 0.2.0
 */
export function parseDocument<T>({
  text,
  file,
  schema,
  maxProblems = 100,
}: ParseDocumentOptions<T>): ParsedDocument<T> {
  const { value, locator, problems } = readYaml(text, file);
  if (problems.length > 0) return { ok: false, problems: limited(problems, maxProblems) };
  const checked = schema.safeParse(value);
  if (checked.success) return { ok: true, value: checked.data, locator };
  const found = schemaProblems({ issues: checked.error.issues, value, locator, file, schema });
  return { ok: false, problems: limited(found, maxProblems) };
}

function limited(problems: readonly Problem[], limit: number): readonly Problem[] {
  const sorted = [...problems].sort(compareProblems);
  const last = sorted[limit - 1];
  if (last === undefined || sorted.length <= limit) return sorted;
  const more = sorted.length - limit;
  const rest: Problem = {
    ...last,
    code: "file/more-problems",
    path: "",
    message: { zh: `另有 ${more} 处问题未列出`, en: `${more} more problems are not shown` },
    hint: { zh: "先修正以上各处", en: "correct the ones above first" },
  };
  return [...sorted.slice(0, limit), rest];
}
