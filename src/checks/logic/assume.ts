import type { ASTNode } from '@marcbachmann/cel-js';
import { eitherKnowledge, learn, valuesOf, type Knowledge } from './Knowledge.ts';
import { nameOf } from './nameOf.ts';
import { above, ANY_NUMBER, atLeast, below, difference, overlap, sum, type Numbers } from './Numbers.ts';
import { ANYTHING, BOOLEANS, common, constant, isEmpty, isSame, kindsOf, LISTS, NOTHING, NUMBERS, union, without, type Values } from './Values.ts';

/**
 * What is known when an expression came out as `truth`; null where it surely cannot. Nothing is claimed too much: of what
 * is not understood, anything is possible. An expression that fails came out as neither.
 */
export function assume(node: ASTNode, truth: boolean, knowledge: Knowledge): Knowledge | null {
  const { op, args } = node as { op: string; args: unknown };
  switch (op) {
    case '&&':
    case '||': {
      const [left, right] = args as [ASTNode, ASTNode];
      if ((op === '&&') === truth) {
        const first = assume(left, truth, knowledge);
        return first === null ? null : assume(right, truth, first);
      }
      return eitherKnowledge(assume(left, truth, knowledge), assume(right, truth, knowledge));
    }
    case '!_':
      return assume(args as ASTNode, !truth, knowledge);
    case '?:': {
      const [condition, yes, no] = args as [ASTNode, ASTNode, ASTNode];
      // A choice within the condition of a choice, and so on, would double the work each time.
      if (hasChoice(condition)) return eitherKnowledge(assume(yes, truth, knowledge), assume(no, truth, knowledge));
      const [asked, denied] = [assume(condition, true, knowledge), assume(condition, false, knowledge)];
      return eitherKnowledge(asked === null ? null : assume(yes, truth, asked), denied === null ? null : assume(no, truth, denied));
    }
    case '==':
    case '!=':
      return assumeSame(args as [ASTNode, ASTNode], (op === '==') === truth, knowledge);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return assumeOrder(truth ? op : OPPOSITE[op], args as [ASTNode, ASTNode], knowledge);
    case 'in':
      return assumeIn(args as [ASTNode, ASTNode], truth, knowledge);
    default:
      return assumeValue(node, truth, knowledge);
  }
}

function hasChoice({ op, args }: ASTNode): boolean {
  if (op === '?:') return true;
  if (op === '!_') return hasChoice(args);
  return (op === '&&' || op === '||') && args.some(hasChoice);
}

/** What an expression can give. */
export function valuesGiven(node: ASTNode, knowledge: Knowledge): Values {
  const name = nameOf(node);
  if (name !== null) return valuesOf(knowledge, name);
  const { op, args } = node as { op: string; args: unknown };
  switch (op) {
    case 'value':
      return typeof args === 'object' && args !== null ? ANYTHING : constant(args);
    case '+':
    case '-':
      return arithmetic(op, args as [ASTNode, ASTNode], knowledge);
    case '?:': {
      const [, yes, no] = args as [ASTNode, ASTNode, ASTNode];
      return union(valuesGiven(yes, knowledge), valuesGiven(no, knowledge));
    }
    case 'call':
      return (args as [string])[0] === 'size' ? { ...NOTHING, numbers: atLeast(0) } : ANYTHING;
    case '*':
    case '/':
    case '%':
    case '-_':
      return NUMBERS;
    case 'list':
    case 'map':
      return LISTS;
    default:
      return ['&&', '||', '!_', '==', '!=', '<', '<=', '>', '>=', 'in'].includes(op) ? BOOLEANS : ANYTHING;
  }
}

const OPPOSITE = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;
const TURNED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
type Order = keyof typeof OPPOSITE;

function assumeValue(node: ASTNode, truth: boolean, knowledge: Knowledge): Knowledge | null {
  const wanted = constant(truth);
  if (isEmpty(common(valuesGiven(node, knowledge), wanted))) return null;
  const name = nameOf(node);
  return name === null ? knowledge : learn(knowledge, name, wanted);
}

function assumeSame([left, right]: [ASTNode, ASTNode], same: boolean, knowledge: Knowledge): Knowledge | null {
  const [a, b] = [valuesGiven(left, knowledge), valuesGiven(right, knowledge)];
  if (same) {
    if (isEmpty(common(a, b))) return null;
    return refine(knowledge, [
      [left, b],
      [right, a],
    ]);
  }
  if (isSame(a, b)) return null;
  return refine(knowledge, [
    [left, without(a, b)],
    [right, without(b, a)],
  ]);
}

function assumeOrder(order: Order, [left, right]: [ASTNode, ASTNode], knowledge: Knowledge): Knowledge | null {
  const [a, b] = [valuesGiven(left, knowledge), valuesGiven(right, knowledge)];
  const texts = a.texts !== null && b.texts !== null;
  // What can be compared at all: numbers with numbers, texts with texts. Of times and the like nothing is known.
  if (a.others || b.others || [a, b].every((side) => side.isTrue || side.isFalse)) return knowledge;
  const [first, second] = [
    a.numbers === null ? null : compared(order, a.numbers, b.numbers),
    b.numbers === null ? null : compared(TURNED[order], b.numbers, a.numbers),
  ];
  if (first === null || second === null) return texts ? knowledge : null;
  const kept = texts ? { texts: ANYTHING.texts } : {};
  return refine(knowledge, [
    [left, { ...NOTHING, ...kept, numbers: first }],
    [right, { ...NOTHING, ...kept, numbers: second }],
  ]);
}

/** Those of some numbers that stand in an order to one of the others. */
function compared(order: Order, numbers: Numbers, others: Numbers | null): Numbers | null {
  if (others === null) return null;
  const orSame = order === '<=' || order === '>=';
  return overlap(numbers, order === '<' || order === '<=' ? below(others, orSame) : above(others, orSame));
}

/** `channel in ["chat"]`: a list of constants is a choice; of other lists nothing is known. */
function assumeIn([left, right]: [ASTNode, ASTNode], truth: boolean, knowledge: Knowledge): Knowledge | null {
  const { op, args } = right as { op: string; args: unknown };
  if (op !== 'list' || !(args as ASTNode[]).every((item) => item.op === 'value')) return knowledge;
  const items = (args as ASTNode[]).map((item) => constant(item.args as unknown));
  const given = valuesGiven(left, knowledge);
  const possible = truth ? common(given, items.reduce(union, NOTHING)) : items.reduce(without, given);
  if (isEmpty(possible)) return null;
  return refine(knowledge, [[left, possible]]);
}

function refine(knowledge: Knowledge, facts: readonly (readonly [ASTNode, Values])[]): Knowledge | null {
  let known: Knowledge | null = knowledge;
  for (const [node, values] of facts) {
    const name = nameOf(node);
    if (name !== null && known !== null) known = learn(known, name, values);
  }
  return known;
}

function arithmetic(op: '+' | '-', [left, right]: [ASTNode, ASTNode], knowledge: Knowledge): Values {
  const [a, b] = [valuesGiven(left, knowledge), valuesGiven(right, knowledge)];
  if (a.numbers === null || b.numbers === null || kindsOf(a).length > 1 || kindsOf(b).length > 1) return ANYTHING;
  const numbers = op === '+' ? sum(a.numbers, b.numbers) : difference(a.numbers, b.numbers);
  return { ...NOTHING, numbers: [numbers.low, numbers.high].every(Number.isFinite) ? numbers : withoutEnds(numbers) };
}

/** A number may grow beyond all bounds and then be none at all; of such nothing is said but what its finite end tells. */
function withoutEnds(numbers: Numbers): Numbers {
  return Number.isFinite(numbers.low) || Number.isFinite(numbers.high) ? numbers : ANY_NUMBER;
}
