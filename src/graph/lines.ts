import { clip } from './clip.ts';
import type { Line } from './Drawing.ts';
import type { ActionWords, GraphEdge, GraphNode } from './Graph.ts';

const LONGEST = 64;
const MOST_ACTIONS = 3;
const MOST_INSIDE = 8;
const MOST_ON_ARROW = 8;
/** What is listed of events that do the same. */
const MOST_EVENTS = 6;

/** How much is written: everything, only what happens (no guards and actions), or only names. */
export const DETAILS = ['full', 'events', 'names'] as const;
export type Detail = (typeof DETAILS)[number];

/** What is written in a state's box under its name. */
export function linesOfNode({ key, stage, say, entry, exit }: GraphNode, inside: readonly GraphEdge[], detail: Detail): Line[] {
  const lines: Line[] = [];
  if (detail === 'names') return lines;
  if (stage !== null && stage !== key) lines.push({ text: `stage ${stage}`, tone: 'stage' });
  if (say !== null) lines.push({ text: `say ${say.phrase}`, tone: 'say' });
  if (say?.words) lines.push({ text: clip(`“${say.words}”`, LONGEST), tone: 'words' });
  if (detail === 'events') return lines;
  if (entry.length > 0) lines.push({ text: clip(`entry / ${wordsOfActions(entry)}`, LONGEST), tone: 'inside' });
  if (exit.length > 0) lines.push({ text: clip(`exit / ${wordsOfActions(exit)}`, LONGEST), tone: 'inside' });
  return [...lines, ...bounded(linesOfEdges(inside, detail), MOST_INSIDE)];
}

/** What is written on an arrow: events that ask and do the same stand on one line. */
export function linesOfArrow(edges: readonly GraphEdge[], detail: Detail): Line[] {
  return detail === 'names' ? [] : bounded(linesOfEdges(edges, detail), MOST_ON_ARROW);
}

function linesOfEdges(edges: readonly GraphEdge[], detail: Detail): Line[] {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const key = JSON.stringify(detail === 'full' ? [edge.kind, edge.guard, edge.actions, edge.forbids] : [edge.kind, edge.violates]);
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return [...groups.values()].flatMap((group) => lineOf(group, detail));
}

function lineOf(group: readonly GraphEdge[], detail: Detail): Line[] {
  const [first] = group;
  if (first === undefined || first.kind === 'history') return [];
  const broken = first.violates.length === 0 ? '' : ` / breaks ${first.violates.join(', ')}`;
  const more = detail === 'full' ? `${first.guard === null ? '' : ` [${first.guard}]`}${doing(first)}` : broken;
  const text = `${triggersOf(group)}${more}`.trim();
  const tone = first.violates.length > 0 ? 'violate' : first.kind === 'timer' ? 'timer' : 'event';
  return [{ text: clip(text, LONGEST * 2), tone }];
}

const WORDS = { event: '', timer: 'after ', always: 'always ', history: '' } as const;

function triggerOf({ kind, trigger }: GraphEdge): string {
  return `${WORDS[kind]}${trigger}`.trim();
}

function triggersOf(group: readonly GraphEdge[]): string {
  const triggers = [...new Set(group.map(triggerOf))];
  const more = triggers.length - MOST_EVENTS;
  return `${triggers.slice(0, MOST_EVENTS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function doing({ actions, forbids }: GraphEdge): string {
  if (forbids) return ' is not heard';
  return actions.length === 0 ? '' : ` / ${wordsOfActions(actions)}`;
}

/** What breaks a rule goes first. */
function wordsOfActions(actions: readonly ActionWords[]): string {
  const sorted = [...actions.filter(({ type }) => type === 'violate'), ...actions.filter(({ type }) => type !== 'violate')];
  const more = sorted.length - MOST_ACTIONS;
  const words = sorted.slice(0, MOST_ACTIONS).map((action) => action.words);
  return `${words.join('; ')}${more > 0 ? '; …' : ''}`;
}

function bounded(lines: readonly Line[], most: number): Line[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most - 1), { text: `and ${lines.length - most + 1} more`, tone: 'more' }];
}
