import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import { directEvaluation, UNSURE } from './directEvaluation.ts';
import type { FactDeclaration } from './schema/machine.ts';
import type { SettingRow } from './schema/settings.ts';

/** An expression of an author, compiled and type-checked once, when the flow is loaded. */
export interface Expression {
  readonly source: string;
  /** Names that it reads: facts, and `settings.*` and `event.*` with their second part. */
  readonly reads: readonly string[];
  evaluate(bindings: Record<string, unknown>): unknown;
}

export interface ExpressionFault {
  readonly reason: string;
}

export interface CompileExpression {
  (source: string, expected: 'bool' | 'any'): Expression | ExpressionFault;
}

/** The same, and what all expressions compiled so far read. */
export interface ExpressionCompiler extends CompileExpression {
  reads(): ReadonlySet<string>;
}

/** Names that expressions see beside the facts. */
export const RESERVED_NAMES: readonly string[] = ['event', 'settings', 'now', 'channel', 'direction', 'missing'];

const LIMIT = 1_000;
const ARITHMETIC = ['+', '-', '*', '/'] as const;

/**
 * CEL over facts, the event, settings, `now` (seconds since the opening), `channel` and `direction`.
 * Whole numbers are doubles to CEL, as they are to JSON; mixing them with int literals is made possible.
 */
export function expressionCompiler(facts: ReadonlyMap<string, FactDeclaration>, settings: readonly SettingRow[]): ExpressionCompiler {
  const environment = celEnvironment(facts);
  const settingIds = new Set(settings.map((row) => row.id));
  const compiled = new Map<string, Expression | ExpressionFault>();
  const compileOnce: CompileExpression = (source, expected) => {
    const key = `${expected} ${source}`;
    const known = compiled.get(key);
    if (known) return known;
    const made = compile(environment, source, expected, settingIds);
    compiled.set(key, made);
    return made;
  };
  return Object.assign(compileOnce, { reads: () => new Set([...compiled.values()].flatMap((one) => ('reads' in one ? one.reads : []))) });
}

/** CEL with the names that expressions may use and their types. */
export function celEnvironment(facts: ReadonlyMap<string, FactDeclaration>): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: false, homogeneousAggregateLiterals: false });
  for (const [name, fact] of facts) environment.registerVariable(name, celType(fact));
  environment.registerVariable('event', 'map<string, dyn>').registerVariable('settings', 'map<string, dyn>');
  environment
    .registerVariable('now', 'double')
    .registerVariable('channel', 'string')
    .registerVariable('direction', 'string')
    .registerVariable('missing', 'list<string>');
  registerMixedNumbers(environment);
  return environment;
}

/** CEL's integers come as BigInt; facts hold JSON numbers. */
export function plainValue(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

function compile(environment: Environment, source: string, expected: 'bool' | 'any', settings: ReadonlySet<string>): Expression | ExpressionFault {
  if (source.length > LIMIT) return { reason: `it is longer than ${LIMIT} characters` };
  try {
    const parsed = environment.parse(source);
    const checked = parsed.check();
    if (!checked.valid) return { reason: firstLine(checked.error) };
    if (expected === 'bool' && checked.type !== 'bool' && checked.type !== 'dyn')
      return { reason: `it gives ${checked.type ?? 'nothing'}, not true or false` };
    const reads = namesRead(parsed.ast);
    const missing = reads.find((name) => name.startsWith('settings.') && !settings.has(name.slice('settings.'.length)));
    if (missing) return { reason: `there is no setting "${missing.slice('settings.'.length)}"` };
    return { source, reads, evaluate: evaluation(directEvaluation(parsed.ast), parsed) };
  } catch (error) {
    return { reason: firstLine(error) };
  }
}

/** The direct way where it can tell, CEL's evaluator for the rest. */
function evaluation(direct: ReturnType<typeof directEvaluation>, evaluate: Expression['evaluate']): Expression['evaluate'] {
  if (direct === null) return evaluate;
  return (bindings) => {
    const value = direct(bindings);
    return value === UNSURE ? evaluate(bindings) : value;
  };
}

function registerMixedNumbers(environment: Environment): void {
  const apply = {
    '+': (a: number, b: number) => a + b,
    '-': (a: number, b: number) => a - b,
    '*': (a: number, b: number) => a * b,
    '/': (a: number, b: number) => a / b,
  };
  for (const operator of ARITHMETIC) {
    const operation = (a: unknown, b: unknown): number => apply[operator](Number(a), Number(b));
    environment.registerOperator(`double ${operator} int`, operation).registerOperator(`int ${operator} double`, operation);
  }
  environment.registerOperator('double == int', (a: unknown, b: unknown) => Number(a) === Number(b));
}

/** A fact without an initial value is null until it is known, and null has no place in CEL's scalar types. */
function celType(fact: FactDeclaration): string {
  if (fact.type === 'list') return 'list<dyn>';
  if (fact.initial === undefined) return 'dyn';
  if (fact.type === 'boolean') return 'bool';
  return fact.type === 'string' ? 'string' : 'double';
}

function namesRead(root: ASTNode): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isNode(node)) return;
    const whole = memberOf(node);
    if (whole) names.add(whole);
    else if (node.op === 'id') names.add(node.args);
    else visit(node.args);
  };
  visit(root);
  return [...names];
}

/** `settings["hold.limit"]` and `event.count` as `settings.hold.limit` and `event.count`. */
function memberOf(node: ASTNode): string | null {
  if (node.op !== '.' && node.op !== '[]') return null;
  const [of, member] = node.args;
  if (of.op !== 'id' || (of.args !== 'event' && of.args !== 'settings')) return null;
  const name = typeof member === 'string' ? member : member.op === 'value' ? member.args : null;
  return typeof name === 'string' ? `${of.args}.${name}` : null;
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? message;
}
