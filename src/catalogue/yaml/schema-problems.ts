import type { z } from "zod";
import { didYouMean } from "../../messages/did-you-mean.js";
import type { DocumentPath, Problem } from "../problem.js";
import type { DocumentLocator, Position } from "./document-locator.js";
import { knownKeys } from "./known-keys.js";
import {
  formatText,
  type IssueText,
  missingText,
  otherText,
  sizeText,
  typeText,
  unknownKeyText,
  unquotedText,
  valueText,
} from "./schema-text.js";

type Issue = z.core.$ZodIssue;

export interface SchemaProblemsInput {
  readonly issues: readonly Issue[];
  /** The value that was checked. */
  readonly value: unknown;
  readonly locator: DocumentLocator;
  readonly file: string;
  /** What the value was checked against: tells which key may have been meant. */
  readonly schema?: z.core.$ZodType;
}

/** Puts a file position and a sentence to what the schema found. */
export function schemaProblems({ issues, value, locator, file, schema }: SchemaProblemsInput): Problem[] {
  const problems: Problem[] = [];
  const add = (path: DocumentPath, position: Position, text: IssueText): void => {
    problems.push({ severity: "error", file, ...position, path: path.join("."), ...text });
  };
  const visit = (issue: Issue, base: DocumentPath): void => {
    const path = [...base, ...issue.path.filter((step) => typeof step !== "symbol")];
    if (issue.code === "unrecognized_keys") {
      const known = schema ? knownKeys(schema, path) : [];
      for (const key of issue.keys) {
        const text = unknownKeyText(key, known, didYouMean(key, known));
        add([...path, key], locator.locateKey([...path, key]), text);
      }
      return;
    }
    if (issue.code === "invalid_union") {
      const branch = closest(issue.errors, path, value);
      if (branch) {
        for (const inner of branch) visit(inner, path);
        return;
      }
    }
    add(path, locator.locate(path), textOf(issue, path, value, locator));
  };
  for (const issue of issues) visit(issue, []);
  return problems;
}

/** The alternative the writer most likely meant: fewest findings, then the deepest. */
function closest(
  branches: readonly (readonly Issue[])[],
  path: DocumentPath,
  value: unknown,
): readonly Issue[] | undefined {
  const found = valueAt(value, path);
  if (typeof found !== "object" || found === null) {
    // a scalar fits no alternative: the one that wants text explains best what to write
    const text = branches.find((branch) => branch.some((issue) => isWanted(issue, "string")));
    if (text) return text;
  }
  const depth = (branch: readonly Issue[]) => Math.max(0, ...branch.map((issue) => issue.path.length));
  return [...branches].sort((a, b) => a.length - b.length || depth(b) - depth(a))[0];
}

function isWanted(issue: Issue, kind: string): boolean {
  return issue.code === "invalid_type" && issue.expected === kind && issue.path.length === 0;
}

function textOf(issue: Issue, path: DocumentPath, value: unknown, locator: DocumentLocator): IssueText {
  const found = valueAt(value, path);
  switch (issue.code) {
    case "invalid_type":
      if (found === undefined) return missingText(String(path.at(-1) ?? ""));
      if (issue.expected === "string" && (typeof found === "number" || typeof found === "boolean")) {
        return unquotedText(found, locator.writtenAs(path));
      }
      return typeText(issue.expected, found);
    case "invalid_value":
      return found === undefined
        ? missingText(String(path.at(-1) ?? ""))
        : valueText(issue.values, found, didYouMean(String(found), issue.values.map(String)));
    case "invalid_format":
      return formatText(issue.format, issue.pattern, found);
    case "too_small":
      return sizeText("small", issue.minimum);
    case "too_big":
      return sizeText("big", issue.maximum);
    default:
      return otherText(issue.message);
  }
}

function valueAt(value: unknown, path: DocumentPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}
