import { dirname } from "node:path";
import ts from "typescript";
import { published, rootFolder } from "../../places.ts";
import { settledText } from "./settled-text.ts";

/** One name that an entry exports. */
export interface Exported {
  readonly name: string;
  readonly text: string;
  readonly isDocumented: boolean;
}

/** What one entry of a package offers. */
export interface Entry {
  readonly exported: readonly Exported[];
  /** Exports of other packages, passed on. */
  readonly passedOn: readonly string[];
  /** Declarations that the exported ones speak of and that have no name outside. */
  readonly inner: readonly string[];
}

/** Reads the declarations of an entry, sorted by name so that only changes of them change a report. */
export function readEntry(program: ts.Program, file: string): Entry {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is missing or exports nothing: build first.`);
  const folder = dirname(file);
  const symbols = checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, target: targetOf(checker, symbol) }));
  const own = symbols.filter(({ target }) => declarationsIn(folder, target).length > 0);
  return {
    exported: own.map(({ name, target }) => exportedOf(name, declarationsIn(folder, target))).sort(byName),
    passedOn: symbols
      .filter((symbol) => !own.includes(symbol))
      .map(passedOnText)
      .sort(),
    inner: innerOf({ checker, folder, exported: own.map(({ target }) => target) }),
  };
}

interface Search {
  readonly checker: ts.TypeChecker;
  readonly folder: string;
  readonly exported: readonly ts.Symbol[];
}

/** Follows names from declaration to declaration, within the package. */
function innerOf({ checker, folder, exported }: Search): string[] {
  const seen = new Set(exported);
  const queue = [...exported];
  const inner: Exported[] = [];
  for (let symbol = queue.pop(); symbol; symbol = queue.pop()) {
    const declarations = declarationsIn(folder, symbol);
    if (!exported.includes(symbol)) inner.push(exportedOf(symbol.name, declarations));
    for (const next of declarations.flatMap((node) => topLevelNames(checker, folder, node))) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return inner.sort(byName).map(({ text }) => text);
}

function topLevelNames(checker: ts.TypeChecker, folder: string, root: ts.Node): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (symbol) found.push(targetOf(checker, symbol));
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found.filter((symbol) => declarationsIn(folder, symbol).length > 0);
}

function targetOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The statements at the top of the package's own files that declare a name. */
function declarationsIn(folder: string, symbol: ts.Symbol): ts.Node[] {
  return (symbol.declarations ?? [])
    .map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node))
    .filter(({ parent }) => parent !== undefined && ts.isSourceFile(parent))
    .filter((node) => dirname(node.getSourceFile().fileName) === folder);
}

function exportedOf(name: string, declarations: readonly ts.Node[]): Exported {
  const text = declarations.map((node) => settledText(node).replace(/^(?:export )?declare /m, "")).join("\n");
  return { name, text, isDocumented: declarations.some((node) => ts.getJSDocCommentsAndTags(node).length > 0) };
}

function passedOnText({ name, target }: { readonly name: string; readonly target: ts.Symbol }): string {
  const file = target.declarations?.[0]?.getSourceFile().fileName ?? "";
  const room = published.find(({ folder }) => file.startsWith(`${rootFolder}${folder}/`))?.manifest.name;
  return `export { ${name} } from "${room ?? /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]}";`;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
