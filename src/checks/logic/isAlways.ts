import type { ASTNode } from '@marcbachmann/cel-js';
import { assume, valuesGiven } from './assume.ts';
import type { Knowledge } from './Knowledge.ts';
import { nameOf } from './nameOf.ts';
import { kindsOf, type Values } from './Values.ts';

/** Whether an expression surely comes out as true: it cannot come out as false, and it cannot fail or give something else. */
export function isAlways(node: ASTNode, knowledge: Knowledge): boolean {
  return assume(node, false, knowledge) === null && isSafe(node, knowledge);
}

/** Whether an expression surely comes out as true or false. */
function isSafe(node: ASTNode, knowledge: Knowledge): boolean {
  const { op, args } = node as { op: string; args: unknown };
  switch (op) {
    case '&&':
    case '||':
      return (args as [ASTNode, ASTNode]).every((inner) => isSafe(inner, knowledge));
    case '!_':
      return isSafe(args as ASTNode, knowledge);
    case '==':
    case '!=': {
      const [a, b] = (args as [ASTNode, ASTNode]).map((side) => plain(side, knowledge));
      return a !== null && b !== null && a !== undefined && b !== undefined && new Set([...kindsOf(a), ...kindsOf(b)]).size <= 1;
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const sides = (args as [ASTNode, ASTNode]).map((side) => plain(side, knowledge));
      return sides.every((side) => side !== null && !side.isNull && kindsOf(side).join() === 'number');
    }
    default: {
      const values = plain(node, knowledge);
      return values !== null && !values.isNull && kindsOf(values).join() === 'boolean';
    }
  }
}

/** The values of what cannot fail: a constant, or a name that is bound. The size of a list is bound where the list surely is one. */
function plain(node: ASTNode, knowledge: Knowledge): Values | null {
  const name = nameOf(node);
  if (name === null ? node.op !== 'value' : name.startsWith('size(') && !isList(name, knowledge)) return null;
  return valuesGiven(node, knowledge);
}

function isList(name: string, knowledge: Knowledge): boolean {
  const { isNull, others, isTrue, isFalse, numbers, texts } = knowledge.atFirst(name.slice('size('.length, -1));
  return others && !isNull && !isTrue && !isFalse && numbers === null && texts === null;
}
