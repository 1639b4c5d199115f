import type { ASTNode } from '@marcbachmann/cel-js';

/** The name under which something is known of what an expression reads: a fact, a field, a setting, the size of a list. Null for all else. */
export function nameOf(node: ASTNode): string | null {
  const { op, args } = node as { op: string; args: unknown };
  if (op === 'id') return args as string;
  if (op === '.') return memberName((args as [ASTNode, string])[0], (args as [ASTNode, string])[1]);
  if (op === '[]') {
    const [of, key] = args as [ASTNode, ASTNode];
    return key.op === 'value' && typeof key.args === 'string' ? memberName(of, key.args) : null;
  }
  if (op === 'call') {
    const [name, [of]] = args as [string, ASTNode[]];
    const inner = name === 'size' && of !== undefined ? nameOf(of) : null;
    return inner === null ? null : `size(${inner})`;
  }
  return null;
}

function memberName(of: ASTNode, member: string): string | null {
  return of.op === 'id' && (of.args === 'event' || of.args === 'settings') ? `${of.args}.${member}` : null;
}
