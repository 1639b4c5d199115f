import type { ASTNode } from '@marcbachmann/cel-js';

/** What expressions see, by name. */
type Bindings = Readonly<Record<string, unknown>>;
type Direct = (bindings: Bindings) => unknown;

/** Not a case for the direct way: CEL decides, also about what is an error. */
export const UNSURE: unique symbol = Symbol('unsure');

/**
 * The plain cases of an expression as closures: facts, fields and settings that are compared, added and joined, all of the
 * same type. They take a tenth of the time of CEL's evaluator, and give its answer or `UNSURE`. Null for an expression
 * with anything else in it.
 */
export function directEvaluation(node: ASTNode): Direct | null {
  const { op, args } = node as { op: string; args: unknown };
  switch (op) {
    case 'value':
      return constant(args);
    case 'id':
      return known((bindings) => bindings[args as string]);
    case '.':
      return fieldOf((args as [ASTNode, string])[0], (args as [ASTNode, string])[1]);
    case '[]': {
      const [of, key] = args as [ASTNode, ASTNode];
      return key.op === 'value' && typeof key.args === 'string' ? fieldOf(of, key.args) : null;
    }
    case '!_':
      return not(args as ASTNode);
    case '?:':
      return choice(args as [ASTNode, ASTNode, ASTNode]);
    case 'call':
      return sizeOf(args as [string, readonly ASTNode[]]);
    case 'rcall':
      return contains(args as [string, ASTNode, readonly ASTNode[]]);
    default:
      return Object.hasOwn(OPERATORS, op) ? binary(OPERATORS[op] as Operator, args as [ASTNode, ASTNode]) : null;
  }
}

/** `second` is asked for its value only where the first leaves it open. */
type Operator = (first: unknown, second: () => unknown) => unknown;

const numeric =
  (compute: (a: number, b: number) => unknown): Operator =>
  (first, second) => {
    if (typeof first !== 'number') return UNSURE;
    const other = second();
    return typeof other === 'number' ? compute(first, other) : UNSURE;
  };

const OPERATORS: Readonly<Record<string, Operator>> = {
  '&&': (first, second) => (first === false ? false : first === true ? whether(second()) : UNSURE),
  '||': (first, second) => (first === true ? true : first === false ? whether(second()) : UNSURE),
  '==': (first, second) => same(first, second()),
  '!=': (first, second) => opposite(same(first, second())),
  '<': numeric((a, b) => a < b),
  '<=': numeric((a, b) => a <= b),
  '>': numeric((a, b) => a > b),
  '>=': numeric((a, b) => a >= b),
  '+': numeric((a, b) => a + b),
  '-': numeric((a, b) => a - b),
  in: (first, second) => {
    const list = second();
    return typeof first === 'string' && Array.isArray(list) ? list.includes(first) : UNSURE;
  },
};

function whether(value: unknown): unknown {
  return typeof value === 'boolean' ? value : UNSURE;
}

function opposite(value: unknown): unknown {
  return typeof value === 'boolean' ? !value : UNSURE;
}

/** Null equals null alone; scalars of one type are compared, anything else is CEL's. */
function same(first: unknown, second: unknown): unknown {
  if (first === UNSURE || second === UNSURE) return UNSURE;
  if (first === null || second === null) return first === second;
  return typeof first === typeof second && typeof first !== 'object' ? first === second : UNSURE;
}

function constant(value: unknown): Direct | null {
  const plain = typeof value === 'bigint' ? Number(value) : value;
  return plain === null || ['number', 'string', 'boolean'].includes(typeof plain) ? () => plain : null;
}

/** A name that is not bound is CEL's to judge. */
function known(read: Direct): Direct {
  return (bindings) => {
    const value = read(bindings);
    return value === undefined ? UNSURE : value;
  };
}

function fieldOf(of: ASTNode, field: string): Direct | null {
  if (of.op !== 'id' || (of.args !== 'event' && of.args !== 'settings')) return null;
  const name = of.args;
  return known((bindings) => (bindings[name] as Bindings)[field]);
}

function binary(operator: Operator, [left, right]: readonly [ASTNode, ASTNode]): Direct | null {
  const first = directEvaluation(left);
  const second = directEvaluation(right);
  return first === null || second === null ? null : (bindings) => operator(first(bindings), () => second(bindings));
}

function not(inner: ASTNode): Direct | null {
  const value = directEvaluation(inner);
  return value === null ? null : (bindings) => opposite(value(bindings));
}

function choice([condition, yes, no]: readonly [ASTNode, ASTNode, ASTNode]): Direct | null {
  const [asked, chosen, other] = [directEvaluation(condition), directEvaluation(yes), directEvaluation(no)];
  if (asked === null || chosen === null || other === null) return null;
  return (bindings) => {
    const answer = asked(bindings);
    return answer === true ? chosen(bindings) : answer === false ? other(bindings) : UNSURE;
  };
}

/** Of lists; how long a text is depends on what counts as a sign, which is CEL's to know. */
function sizeOf([name, [of]]: readonly [string, readonly ASTNode[]]): Direct | null {
  const value = name === 'size' && of !== undefined ? directEvaluation(of) : null;
  if (value === null) return null;
  return (bindings) => {
    const list = value(bindings);
    return Array.isArray(list) ? list.length : UNSURE;
  };
}

function contains([name, of, [part]]: readonly [string, ASTNode, readonly ASTNode[]]): Direct | null {
  if (name !== 'contains' || part === undefined) return null;
  const [text, wanted] = [directEvaluation(of), directEvaluation(part)];
  if (text === null || wanted === null) return null;
  return (bindings) => {
    const [whole, piece] = [text(bindings), wanted(bindings)];
    return typeof whole === 'string' && typeof piece === 'string' ? whole.includes(piece) : UNSURE;
  };
}
