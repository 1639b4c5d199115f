import type { Conversation, Turn } from './Conversation.ts';
import { guide } from './guide.ts';
import type { ActionState, Guidance, Say } from './Guidance.ts';

/** Text of the parts that many guidances share: says, moves, and reasons are the same objects again and again. */
const texts = new WeakMap<object, string>();

/**
 * The guidance as JSON: the same as `JSON.stringify(guide(conversation, turn))` for any reader, but what was written before
 * is not written again. Nearly all of a guidance is phrases and labels that do not change from turn to turn.
 */
export function serialiseGuidance(conversation: Conversation, turn?: Turn): string {
  const { conversation: head, say, also, moves, actions, timers, counters, metrics, missing, facts, ...lists } = guide(conversation, turn);
  let text = `{"conversation":${headText(head)},"say":${sayText(say)},"also":${listText(also)},"moves":${sharedText(moves)},"actions":${actionsText(actions)},"timers":${timersText(timers)}`;
  // Most of these are empty on most turns.
  for (const name of LISTS) text += lists[name].length === 0 ? `,"${name}":[]` : `,"${name}":${JSON.stringify(lists[name])}`;
  return `${text},"counters":${JSON.stringify(counters)},"metrics":${JSON.stringify(metrics)},"missing":${missing.length === 0 ? '[]' : JSON.stringify(missing)},"facts":${JSON.stringify(facts)}}`;
}

const LISTS = ['reminders', 'violations', 'findings', 'recognised', 'tasks'] as const;

/** Names that come up again and again, written once; bounded, since ids of conversations are among them. */
const words = new Map<string, string>();
const MOST_WORDS = 2_000;

function wordText(word: string | null): string {
  if (word === null) return 'null';
  let text = words.get(word);
  if (text === undefined) {
    text = JSON.stringify(word);
    if (words.size >= MOST_WORDS) words.clear();
    words.set(word, text);
  }
  return text;
}

function headText({
  id,
  flow,
  language,
  channel,
  direction,
  status,
  outcome,
  revision,
  stage,
  flowStage,
  tone,
  at,
}: Guidance['conversation']): string {
  return `{"id":${wordText(id)},"flow":${wordText(flow)},"language":${wordText(language)},"channel":"${channel}","direction":"${direction}","status":"${status}","outcome":${wordText(outcome)},"revision":${revision},"stage":${wordText(stage)},"flowStage":${wordText(flowStage)},"tone":${wordText(tone)},"at":"${at}"}`;
}

function timersText(timers: Guidance['timers']): string {
  let text = '';
  for (const { name, machine, dueAt } of timers)
    text += `${text === '' ? '' : ','}{"name":${wordText(name)},"machine":${wordText(machine)},"dueAt":"${dueAt}"}`;
  return `[${text}]`;
}

function sharedText(part: object): string {
  let text = texts.get(part);
  if (text === undefined) {
    text = JSON.stringify(part);
    texts.set(part, text);
  }
  return text;
}

function sayText(say: Say | null): string {
  if (say === null) return 'null';
  // An answer of the knowledge is made anew each turn; a phrase is frozen and shared.
  return say.phrase === null ? JSON.stringify(say) : sharedText(say);
}

function listText(says: readonly Say[]): string {
  return says.length === 0 ? '[]' : `[${says.map(sayText).join()}]`;
}

function actionsText(actions: Guidance['actions']): string {
  let text = '';
  for (const action in actions) text += `${text === '' ? '{' : ','}"${action}":${actionText(actions[action] as ActionState)}`;
  return `${text}}`;
}

/** All but `until`, which is the one thing in it that changes from turn to turn. */
const beginnings = new WeakMap<object, Map<string, string>>();
const NOTHING_TO_SAY = {};

function actionText(state: ActionState): string {
  if (Object.isFrozen(state)) return sharedText(state);
  const { decision, rule, reason, say, until } = state;
  if (say !== null && say.phrase === null) return JSON.stringify(state);
  const owner = say ?? NOTHING_TO_SAY;
  let known = beginnings.get(owner);
  if (!known) beginnings.set(owner, (known = new Map<string, string>()));
  const key = `${decision} ${rule ?? ''} ${reason ?? ''}`;
  let beginning = known.get(key);
  if (beginning === undefined) {
    beginning = `{"decision":"${decision}","rule":${JSON.stringify(rule)},"reason":${JSON.stringify(reason)},"say":${sayText(say)},"until":`;
    known.set(key, beginning);
  }
  return until === null || until === undefined ? `${beginning}null}` : `${beginning}"${until}"}`;
}
