import { changeKind } from './changeKinds.ts';
import type { FlowChange } from './FlowChange.ts';
import { AREAS, type Area } from './kinds/ChangeKind.ts';
import { words } from './words.ts';

/** A change in a line of plain English: where it is, what changed, and which rules it softens. */
export function formatChange(change: FlowChange): string {
  const { wording, softens } = changeKind(change.kind);
  const place = placeWords(change);
  const text = wording.replace(/\{(\w+)\}/gu, (_, field: string) => fieldWords(change, field));
  const rules = change.softens.length === 0 ? '' : ` — ${softens === 'surely' ? 'softens' : 'can soften'} ${change.softens.join(', ')}`;
  return `${place === '' ? '' : `${place}: `}${text}${rules}`;
}

/** Changes of an area, in the order of the areas; those without changes are left out. */
export function byArea(changes: readonly FlowChange[]): ReadonlyMap<Area, readonly FlowChange[]> {
  const found = AREAS.map((area) => [area, changes.filter(({ kind }) => changeKind(kind).area === area)] as const);
  return new Map(found.filter(([, inArea]) => inArea.length > 0));
}

function placeWords({ machine, state, event }: FlowChange): string {
  const named = state === undefined || state === '' ? [machine] : [machine, state];
  return [named.filter((name) => name !== undefined).join(' '), event === undefined ? '' : eventWords(event)]
    .filter((part) => part !== '')
    .join(', ');
}

function eventWords(event: string): string {
  return event === 'always' || event.startsWith('after ') ? event : `on ${event}`;
}

/** Names stand as they are, values in their words. What a state holds is told behind its name, and nothing where there is nothing to tell. */
function fieldWords(change: FlowChange, field: string): string {
  if (field === 'name') return change.name ?? '';
  if (field === 'language') return change.language ?? '';
  const value = field === 'before' ? change.before : change.after;
  if (change.kind === 'state-added' || change.kind === 'state-removed') return stateWords(value);
  return BARE.has(change.kind) && typeof value === 'string' ? value : words(value);
}

/** Kinds whose values are names. */
const BARE: ReadonlySet<string> = new Set([
  'state-renamed',
  'state-moved',
  'state-kind-changed',
  'initial-changed',
  'target-changed',
  'timer-delay-changed',
  'stage-changed',
  'say-changed',
  'phrase-renamed',
  'fact-type-changed',
  'channel-changed',
  'direction-changed',
  'default-language-changed',
  'flow-id-changed',
  'label-changed',
  'severity-lowered',
  'severity-raised',
]);

function stateWords(value: unknown): string {
  const { states, say } = (value ?? {}) as { states?: readonly string[]; say?: unknown };
  if (states !== undefined) return `, with ${states.length === 1 ? 'the state' : `${states.length} states`} ${words(states)}`;
  return typeof say === 'string' ? `, which says ${say}` : '';
}
