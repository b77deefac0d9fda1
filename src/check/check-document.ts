import type { BilingualText, DocumentPath, Problem } from "../catalogue/problem.js";
import { schemaProblems } from "../catalogue/yaml/schema-problems.js";
import { uiText } from "../messages/ui-text.js";
import { writtenPaths } from "../products/product-path.js";
import { useFrom } from "../products/product-record.js";
import { type Product, productSchema } from "../products/product-schema.js";
import type { Result } from "../result/schema.js";
import type { Checker } from "./create-checker.js";
import { isProduct } from "./is-product.js";
import type { SourceDocument, TextSpan } from "./source-document.js";

/** One thing found in a document, not yet placed. */
export interface RawFinding {
  readonly rule: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number | undefined>>;
  /** Set where the result brings the sentence with it. */
  readonly message?: string;
  readonly path: DocumentPath;
  /** What it is about, in words of no language. */
  readonly about?: string | undefined;
  readonly span?: TextSpan;
  readonly fix?: string;
  /** The place is that of the problem itself. */
  readonly problem?: Problem;
}

/** What a document comes to. */
export interface CheckedDocument {
  readonly id: string | null;
  readonly findings: readonly RawFinding[];
  readonly undecided: readonly { readonly rule: string; readonly missing: readonly string[] }[];
  readonly checked: number;
}

/** Checks one product or record. */
export const checkDocument = (document: SourceDocument, checker: Checker): CheckedDocument => {
  const [broken] = document.problems;
  if (broken)
    return refused(
      null,
      document.problems.map((problem) => invalid(problem, checker)),
    );
  if (!isProduct(document.value)) return fromResult(checker.classify(document.value), document);
  const parsed = productSchema.safeParse(document.value);
  const product = parsed.success ? parsed.data : undefined;
  const found = parsed.success ? [] : shapeFindings(document, parsed.error.issues, checker);
  const usable = product ?? withoutUnknown(document.value, found);
  if (usable === undefined) return refused(idOf(document.value), found);
  const { result, findings, checked } = checker.product(usable);
  const own = findings.map(({ rule, finding }): RawFinding => {
    const { code, path, params, about, fix } = finding;
    return {
      rule: rule.head.id,
      code,
      path: steps(path),
      ...(params && { params }),
      about,
      ...(fix !== undefined && { fix }),
    };
  });
  const flagged = ofUses(fromResult(result, document), usable, checker);
  return {
    id: idOf(document.value),
    findings: [...found, ...own, ...flagged.findings],
    undecided: flagged.undecided,
    checked: checked + flagged.checked,
  };
};

/**
 * A product states its uses in `eligibleUses`: as a `purpose` it would be the record of a deal. Where its name stands
 * in for them, this is said with what was made of the name.
 */
const ofUses = (checked: CheckedDocument, product: Product, { lang }: Checker): CheckedDocument => {
  const from = useFrom(product);
  if (from === "uses" || from === "project") return checked;
  const findings = checked.findings.map((finding): RawFinding => {
    if (finding.about === undefined || !USE.test(finding.about)) return finding;
    if (from === "none" && finding.rule === INVALID)
      return { ...finding, params: { text: uiText(lang, "check.no-uses") } };
    return finding.message === undefined
      ? finding
      : { ...finding, message: uiText(lang, "check.name-as-use", { text: finding.message }) };
  });
  return { ...checked, findings };
};

/** Where a record states its use. */
const USE = /^(?:instrument\.)?purpose$/;

/** A product whose only fault is a key nobody knows is checked without it. */
const withoutUnknown = (value: unknown, found: readonly RawFinding[]): Product | undefined => {
  if (found.some(({ rule }) => rule !== UNKNOWN)) return undefined;
  const copy: Record<string, unknown> = { ...(value as object) };
  for (const { path } of found) if (path.length === 1) delete copy[String(path[0])];
  const parsed = productSchema.safeParse(copy);
  return parsed.success ? parsed.data : undefined;
};

const UNKNOWN = "unknown-field";
const INVALID = "invalid-field";

const shapeFindings = (
  document: SourceDocument,
  issues: Parameters<typeof schemaProblems>[0]["issues"],
  checker: Checker,
): RawFinding[] => {
  const locator = {
    locate: document.place,
    locateKey: document.placeKey ?? document.place,
    writtenAs: (path: DocumentPath) => document.writtenAs?.(path),
    rangeOf: () => undefined,
  };
  const { value } = document;
  return schemaProblems({ issues, value, locator, file: "", schema: productSchema }).map((problem) =>
    invalid(problem, checker),
  );
};

const invalid = (problem: Problem, { lang }: Checker): RawFinding => {
  const say = (text: BilingualText) => text[lang];
  const hint = say(problem.hint);
  const unknown = problem.code === "schema/unknown-key";
  return {
    rule: unknown ? UNKNOWN : INVALID,
    code: unknown ? "unknown" : "invalid",
    params: {
      text:
        hint === "" ? say(problem.message) : `${say(problem.message)}${lang === "zh" ? "；" : "; "}${hint}`,
    },
    path: steps(problem.path),
    about: problem.code,
    problem,
  };
};

const refused = (id: string | null, findings: readonly RawFinding[]): CheckedDocument => ({
  id,
  findings,
  undecided: [],
  checked: 1,
});

/** Flags become findings, one for each piece of evidence, at the field it names. */
const fromResult = (result: Result, document: SourceDocument): CheckedDocument => {
  if (result.outcome === "rejected") {
    const { message, path } = result.error;
    const finding = {
      rule: INVALID,
      code: "invalid",
      params: { text: message },
      path: written(path, document),
      about: path,
    };
    return refused(result.id, [finding]);
  }
  const unknown = result.notices.filter(({ code }) => code === "RECORD_UNKNOWN_FIELD");
  return {
    id: result.id,
    findings: [
      ...unknown.map(({ path, text }) => ({
        rule: UNKNOWN,
        code: "unknown",
        params: { text },
        path: written(path, document),
        about: path,
      })),
      ...result.flags.flatMap(({ rule, evidence, override }) =>
        override?.inForce === true
          ? []
          : evidence.map(
              ({ code, path, text, start, end }): RawFinding => ({
                rule,
                code,
                message: text,
                path: written(path, document),
                about: path,
                ...(start !== undefined && end !== undefined && { span: { start, end } }),
              }),
            ),
      ),
    ],
    undecided: result.undecided.map(({ rule, missing }) => ({ rule, missing })),
    checked: result.risk.checked,
  };
};

/** The field as the file writes it: the first spelling that is there, else the nearest thing above it. */
const written = (recordPath: string, document: SourceDocument): DocumentPath => {
  const ways = writtenPaths(recordPath).map(steps);
  const there = ways.find((path) => document.has(path));
  if (there) return there;
  for (const way of ways) {
    for (let length = way.length - 1; length > 0; length--) {
      const above = way.slice(0, length);
      if (document.has(above)) return above;
    }
  }
  // what is missing altogether is missing for the label
  return LABELS.find((path) => document.has(path)) ?? [];
};

const LABELS: readonly DocumentPath[] = [["label"], ["labels"], ["instrument", "labels"], ["id"]];

const steps = (path: string): DocumentPath =>
  path === "" ? [] : path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const idOf = (value: unknown): string | null => {
  const id = typeof value === "object" && value !== null ? Reflect.get(value, "id") : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
};
