import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A test whose title names a rule, or the group that names it. */
export interface NamedTest {
  /** From the root of the project. */
  readonly file: string;
  readonly title: string;
}

/** A row of the catalogue, a lint rule or a machine's own code, as titles name them. */
const NAME = /(?<![\p{L}\p{N}-])[A-Z]{2,}(?:-[A-Z]+)*(?:-\d+(?:\.\d+)?)?(?![\p{L}\p{N}])/gu;
const ROW_RANGE = /([A-Z]+-)(?:(\d+)\.)?(\d+)(?:…|\.\.|–| to )(?:[A-Z]+-)?(?:\d+\.)?(\d+)/gu;
const FUNCTIONS: ReadonlySet<string> = new Set(['it', 'test', 'describe']);

/** Every name in a title of a test, with the tests that name it. Tables of `each` are read as far as they are written out. */
export function namedTests(root: string): ReadonlyMap<string, readonly NamedTest[]> {
  const named = new Map<string, NamedTest[]>();
  for (const file of testFiles(join(root, 'test'))) {
    const path = file.slice(root.length + 1);
    for (const { title, texts } of titlesIn(file)) {
      for (const name of new Set(texts.flatMap(namesIn))) named.set(name, [...(named.get(name) ?? []), { file: path, title }]);
    }
  }
  return named;
}

/** `TEXT-2, PARA-3: …` names two, `ASK-2…9` eight. */
export function namesIn(text: string): string[] {
  const names = new Set([...text.matchAll(NAME)].map(([name]) => name));
  for (const [, family = '', group, from, to] of text.matchAll(ROW_RANGE)) {
    const prefix = group === undefined ? family : `${family}${group}.`;
    for (let number = Number(from); number <= Number(to); number += 1) names.add(`${prefix}${number}`);
  }
  return [...names];
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? testFiles(path) : holdsTests(path) ? [path] : [];
    });
}

/** Tests, and the contracts that several stores keep. */
function holdsTests(path: string): boolean {
  return path.endsWith('.test.ts') || (path.includes('/test/contract/') && path.endsWith('.ts'));
}

interface Title {
  readonly title: string;
  /** The title, and the rows of its table where it has one. */
  readonly texts: readonly string[];
}

function titlesIn(file: string): Title[] {
  const source = read(file);
  const titles: Title[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [first] = node.arguments;
      const title = first === undefined ? null : textOf(first);
      if (title !== null) titles.push({ title, texts: [title, ...tableTexts(node.expression, source, title)] });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

/** `it(…)`, `it.each(…)(…)`, `describe.each(…)(…)`. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return FUNCTIONS.has(callee.text);
  if (ts.isCallExpression(callee)) return ts.isPropertyAccessExpression(callee.expression) && isTest(callee.expression.expression);
  return ts.isPropertyAccessExpression(callee) && isTest(callee.expression);
}

function textOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : null;
}

/** What a title that begins with a place to fill can be filled with. */
function tableTexts(callee: ts.Expression, source: ts.SourceFile, title: string): string[] {
  if (!ts.isCallExpression(callee) || !/^[%$]/.test(title)) return [];
  const [table] = callee.arguments;
  if (table === undefined) return [];
  return namesOfTable(table, source, new Set()).filter((text) => namesIn(text).some((name) => text.startsWith(name)));
}

function namesOfTable(node: ts.Node, source: ts.SourceFile, seen: Set<string>): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const texts: string[] = [];
  if (ts.isIdentifier(node) && !seen.has(node.text)) {
    seen.add(node.text);
    const declared = declarationOf(source, node.text) ?? importedDeclaration(source, node.text);
    if (declared) texts.push(...namesOfTable(declared, declared.getSourceFile(), seen));
  }
  ts.forEachChild(node, (child) => void texts.push(...namesOfTable(child, source, seen)));
  return texts;
}

/** A table that stands in a file of its own beside the test. */
function importedDeclaration(source: ts.SourceFile, name: string): ts.Expression | undefined {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const named = statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named) || !named.elements.some((element) => element.name.text === name)) continue;
    const path = join(dirname(source.fileName), statement.moduleSpecifier.text);
    if (existsSync(path)) return declarationOf(read(path), name);
  }
  return undefined;
}

function read(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function declarationOf(source: ts.SourceFile, name: string): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name) found ??= node.initializer;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
