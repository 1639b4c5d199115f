import type { Params, WalkedGuard } from '../flow/walkMachine.ts';
import { clip } from './clip.ts';

const LONGEST = 60;

/** A guard in short words: `said greet`, `greets`, `abuse in calm`, `size(missing) == 0 & not …`. */
export function guardWords(guard: WalkedGuard): string {
  return clip(inWords(guard, 0), LONGEST);
}

/** Nobody reads below this. */
const DEEPEST = 6;

function inWords({ type, params, inner }: WalkedGuard, depth: number): string {
  if (depth > DEEPEST) return '…';
  const within = inner.map((one) => inWords(one, depth + 1));
  switch (type) {
    case 'and':
      return within.join(' & ');
    case 'or':
      return depth === 0 || within.length < 2 ? within.join(' | ') : `(${within.join(' | ')})`;
    case 'not':
      return `not ${inner[0] !== undefined && inner[0].inner.length > 1 ? `(${within.join('')})` : within.join('')}`;
    case 'said':
      return typeof params.act === 'string' ? params.act : `said ${wordOf(params.phrase)}`;
    case 'when':
      return wordOf(params.expr);
    case 'in':
      return `${wordOf(params.machine)} in ${wordOf(params.state)}`;
    default:
      return withParams(type, params);
  }
}

function withParams(type: string, params: Params): string {
  const words = Object.values(params).map(wordOf);
  return words.length === 0 ? type : `${type} ${words.join(' ')}`;
}

function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.slice(0, 5).map(wordOf).join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? clip(String(value), LONGEST) : '…';
}
