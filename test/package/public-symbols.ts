import { join, relative } from "node:path";
import ts from "typescript";
import { root } from "./packed.js";

/** What an entry of the package exports. */
export interface PublicSymbol {
  readonly name: string;
  readonly entry: string;
  /** File and line of its declaration. */
  readonly place: string;
  readonly doc: string;
  readonly since: string | undefined;
  /** Types of this project that its declaration names and no entry exports. */
  readonly unnamed: readonly string[];
}

const entries = ["src/index.ts", "src/node.ts", "src/schema-entry.ts", "src/screening-entry.ts"];

/** Reads the entries as a compiler does; nothing is checked, so that it takes a moment. */
export const publicSymbols = (): readonly PublicSymbol[] => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(
    entries.map((entry) => join(root, entry)),
    options,
  );
  const checker = program.getTypeChecker();
  const meant = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exported = new Map<ts.Symbol, string>();
  for (const entry of entries) {
    const file = program.getSourceFile(join(root, entry));
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${entry} exports nothing`);
    for (const symbol of checker.getExportsOfModule(module)) {
      if (!exported.has(meant(symbol))) exported.set(meant(symbol), entry);
    }
  }
  return [...exported].map(([symbol, entry]) => ({
    name: symbol.name,
    entry,
    place: placeOf(symbol),
    doc: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    since: symbol
      .getJsDocTags(checker)
      .flatMap(({ name, text }) => (name === "since" ? [ts.displayPartsToString(text)] : []))[0],
    unnamed: namedTypes(symbol)
      .flatMap((name) => checker.getSymbolAtLocation(name) ?? [])
      .map(meant)
      .filter((type) => placeOf(type).startsWith("src/") && !exported.has(type))
      .filter(({ flags }) => (flags & ts.SymbolFlags.TypeParameter) === 0)
      .map(({ name }) => name),
  }));
};

const placeOf = ({ declarations }: ts.Symbol): string => {
  const [declaration] = declarations ?? [];
  if (declaration === undefined) return "";
  const file = declaration.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(declaration.getStart());
  return `${relative(root, file.fileName)}:${line + 1}`;
};

/** The types a declaration names; of a function its parameters and its answer, not what it does inside. */
const namedTypes = (symbol: ts.Symbol): ts.Node[] => {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    if (ts.isArrowFunction(node)) {
      for (const part of [...node.parameters, node.type]) if (part) visit(part);
      return;
    }
    if (ts.isTypeReferenceNode(node)) found.push(node.typeName);
    if (ts.isExpressionWithTypeArguments(node)) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? []) visit(declaration);
  return found;
};
