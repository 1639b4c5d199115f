import type { Act } from '../flow/schema/texts.ts';
import { recogniseActs } from '../text/acts/recogniseActs.ts';
import { readGreeting } from '../text/greetingForm.ts';
import type { Blanks } from './blanks.ts';
import type { Findings } from './ImportFinding.ts';
import type { Meanings } from './meanings.ts';
import { nameMaker } from './nameMaker.ts';
import { replyEvents, type ReplyEvent } from './replyEvents.ts';
import type { ScriptNode } from './Script.ts';
import type { TidyScript } from './tidyScript.ts';

/** What the draft is to be. */
export interface DraftOptions {
  readonly id: string;
  readonly language: string;
  readonly channel: 'chat' | 'phone';
  readonly direction: 'inbound' | 'outbound';
  /** Where it came from, for the description. */
  readonly source: string;
}

/** The files of a flow's folder, by their paths in it. */
export type DraftFiles = Readonly<Record<string, object>>;

const LONGEST_TEXT = 5_000;
const LONGEST_DESCRIPTION = 2_000;
const MOST_REPLIES = 50;
const FAREWELL = 'farewell';
const WRAPUP = 'wrapup';

interface Transition {
  readonly target: string;
  readonly guard?: object;
  readonly description?: string;
}

interface Drafting {
  readonly options: DraftOptions;
  readonly names: ReadonlyMap<string, string>;
  readonly meanings: Meanings;
  readonly blanks: Blanks;
  readonly findings: Findings;
  readonly events: (node: ScriptNode) => readonly ReplyEvent[];
  readonly phrases: Map<string, string>;
  readonly entries: Map<string, object>;
}

/**
 * The draft of a flow: a state for each node, its text a phrase, its replies events; where the script ends, the farewell
 * follows. `nodes` are those that are to be in it, the first one its beginning.
 */
export function draftOf(
  script: TidyScript,
  nodes: readonly ScriptNode[],
  options: DraftOptions,
  tools: Pick<Drafting, 'meanings' | 'blanks' | 'findings'>,
): DraftFiles {
  const makeName = nameMaker('node', [FAREWELL, WRAPUP]);
  const names = new Map(nodes.map(({ name, title }) => [name, makeName(/\p{L}/u.test(name) || title === null ? name : title)]));
  const replies = replyEvents(tools.meanings, tools.findings);
  const drafting: Drafting = { ...tools, options, names, events: replies.of, phrases: new Map(), entries: new Map() };
  const states = Object.fromEntries(nodes.map((node) => [names.get(node.name) ?? '', stateOf(drafting, node, node.name === script.start)]));
  const { language } = options;
  return {
    'flow.json': { ...headOf(drafting, names.get(script.start) ?? ''), states: { ...states, ...endingStates() } },
    [`phrases/${language}.json`]: Object.fromEntries(drafting.phrases),
    'catalogue.json': { $schema: '../catalogue.schema.json', phrases: Object.fromEntries(drafting.entries) },
    ...(replies.examples.size === 0
      ? {}
      : {
          [`examples/${language}.json`]: {
            $schema: '../../examples.schema.json',
            ...Object.fromEntries([...replies.examples].map(([intent, texts]) => [intent, [texts]])),
          },
        }),
  };
}

function headOf({ options, blanks }: Drafting, initial: string): object {
  const { id, language, channel, direction, source } = options;
  const facts = Object.fromEntries([...blanks.facts].map(([fact, name]) => [fact, { type: 'string', description: `"${name}" of the script` }]));
  const over = channel === 'chat' ? ['chat.closed', 'chat.transferred'] : ['call.ended', 'call.transferred'];
  return {
    $schema: '../flow.schema.json',
    id,
    version: '0.1.0',
    description: `Draft, imported from ${source}`.slice(0, LONGEST_DESCRIPTION),
    meta: { channel, direction, languages: [language], ...(blanks.facts.size === 0 ? {} : { facts }) },
    initial,
    on: {
      ...Object.fromEntries(over.map((event) => [event, `.${WRAPUP}`])),
      'customer.says-goodbye': `.${FAREWELL}`,
      'customer.wants-nothing-more': `.${FAREWELL}`,
    },
  };
}

function endingStates(): object {
  return {
    [FAREWELL]: { description: 'Added by the import: the agent takes leave', meta: { stage: FAREWELL, say: 'bye' } },
    [WRAPUP]: { description: 'Added by the import: the contact is over', meta: { stage: WRAPUP } },
  };
}

function stateOf(drafting: Drafting, node: ScriptNode, isFirst: boolean): object {
  const { names, meanings } = drafting;
  const phrase = phraseOf(drafting, node, isFirst);
  const ends = node.ends || (node.replies.length === 0 && node.next === null);
  const leaves = ends && meanings.takesLeave(node.text);
  const on = waysOf(drafting, node, phrase, ends, leaves);
  const greets = isFirst && greetsIn(node.text, drafting.options.language);
  const asks = 'customer.agrees' in on || 'customer.disagrees' in on;
  const stage = leaves ? FAREWELL : greets ? 'greeting' : null;
  return {
    description: descriptionOf(node, names.get(node.name) ?? ''),
    meta: { ...(stage === null ? {} : { stage }), ...(phrase === null ? {} : { say: phrase }), ...(asks ? { question: true } : {}) },
    ...(Object.keys(on).length === 0 ? {} : { on }),
  };
}

function descriptionOf({ name, title, comment }: ScriptNode, state: string): string {
  const called = name === state ? [] : [`Node "${name}" of the script`];
  return (
    [...called, ...(title === null || title === name ? [] : [title]), ...(comment === null ? [] : [comment])]
      .join('. ')
      .slice(0, LONGEST_DESCRIPTION) || `Node "${name}" of the script`
  );
}

function phraseOf({ options, names, blanks, findings, phrases, entries }: Drafting, node: ScriptNode, isFirst: boolean): string | null {
  const { name, text, place } = node;
  if (text === '') return null;
  const id = `${options.id}.${names.get(name) ?? ''}`;
  let message = blanks.toMessage(text, place);
  if (message.length > LONGEST_TEXT) {
    findings.add('import-text-cut', place, { node: name, what: 'The text', limit: `${LONGEST_TEXT} letters` });
    // Cut before blanks are found, and with room for what they take.
    message = blanks.toMessage(text.slice(0, LONGEST_TEXT / 2), place);
  }
  phrases.set(id, message);
  const acts: Act[] = recogniseActs(text, options.language).map(({ act }) => act);
  if (isFirst && greetsIn(text, options.language)) acts.unshift('greets');
  entries.set(id, { rules: [], channels: [options.channel], ...(acts.length === 0 ? {} : { acts }) });
  return id;
}

/** A greeting in the middle of a script is none. */
function greetsIn(text: string, language: string): boolean {
  return readGreeting(text, { language }).greeting !== null;
}

/** What a state hears: replies, the agent's saying its phrase where nothing is asked, and the end. */
function waysOf(
  drafting: Drafting,
  node: ScriptNode,
  phrase: string | null,
  ends: boolean,
  leaves: boolean,
): Record<string, Transition | Transition[]> {
  const { names, findings } = drafting;
  const on = new Map<string, Transition[]>();
  const add = (event: string, transition: Transition): void => void on.set(event, [...(on.get(event) ?? []), transition]);
  const replies = node.replies.slice(0, MOST_REPLIES);
  if (replies.length < node.replies.length)
    findings.add('import-text-cut', node.place, { node: node.name, what: 'The replies', limit: MOST_REPLIES });
  const events = drafting.events({ ...node, replies });
  replies.forEach(({ words, target }, index) => {
    const found = events[index];
    const state = names.get(target ?? '');
    if (found !== undefined && state !== undefined) addReply(add, found, state, words);
  });
  const next = node.next === null ? undefined : names.get(node.next.target);
  if (next !== undefined && replies.length > 0)
    add('agent.chooses', { target: next, guard: when('option', 'next'), description: 'Where the script goes on whatever the reply' });
  else if (next !== undefined) add('agent.says', saying(phrase, next));
  else if (ends && !leaves && replies.length === 0) add('agent.says', saying(phrase, FAREWELL));
  return Object.fromEntries([...on].map(([event, transitions]) => [event, transitions.length === 1 ? (transitions[0] as Transition) : transitions]));
}

function addReply(add: (event: string, transition: Transition) => void, found: ReplyEvent, target: string, words: string): void {
  const description = words === '' ? {} : { description: words.slice(0, LONGEST_DESCRIPTION) };
  if (found.kind === 'event') add(found.event, { target, ...description });
  else if (found.kind === 'intent') add('customer.means', { target, guard: when('intent', found.intent), ...description });
  else add('agent.chooses', { target, guard: when('option', found.option), ...description });
}

function when(field: string, value: string): object {
  return { type: 'when', params: { expr: `event.${field} == ${JSON.stringify(value)}` } };
}

function saying(phrase: string | null, target: string): Transition {
  return phrase === null ? { target } : { target, guard: { type: 'said', params: { phrase } } };
}
