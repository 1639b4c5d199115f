import type { Params, WalkedAction } from '../flow/walkMachine.ts';
import type { ActionWords } from './Graph.ts';
import { clip } from './clip.ts';

const LONGEST = 40;

/** An action in short words: `holdCount + 1`, `hurried = true`, `breaks HOLD-2`. */
export function actionWords({ type, params }: WalkedAction): ActionWords {
  return { type, words: clip(inWords(type, params), LONGEST) };
}

function inWords(type: string, params: Params): string {
  switch (type) {
    case 'set':
      return `${wordOf(params.fact)} = ${valueOf(params)}`;
    case 'add':
      return `${wordOf(params.fact)} + ${valueOf(params)}`;
    case 'count':
      return `${wordOf(params.fact)} + ${wordOf(params.expr ?? params.by ?? 1)}`;
    case 'raise':
      return `raise ${wordOf(params.event)}`;
    case 'violate':
      return `breaks ${wordOf(params.rule)}`;
    case 'remind':
      return `remind ${wordOf(params.id)}`;
    case 'task':
      return ['task', params.kind, params.status]
        .filter((word) => word !== undefined)
        .map(wordOf)
        .join(' ');
    default:
      return type;
  }
}

function valueOf(params: Params): string {
  if (typeof params.from === 'string') return `event.${params.from}`;
  return typeof params.expr === 'string' ? params.expr : wordOf(params.value);
}

function wordOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '…' : (JSON.stringify(value) ?? '…');
}
