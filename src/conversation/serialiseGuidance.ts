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
  const guidance = guide(conversation, turn);
  const { conversation: head, say, also, moves, actions, timers, counters, metrics, missing, facts } = guidance;
  let text = `{"conversation":${headText(head)},"say":${sayText(say)},"also":${listText(also)},"moves":${sharedText(moves)},"actions":${actionsText(actions)},"timers":${timersText(timers)}`;
  // Most of these are empty on most turns.
  for (const name of LISTS) text += guidance[name].length === 0 ? `,"${name}":[]` : `,"${name}":${JSON.stringify(guidance[name])}`;
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

/** An answer but for `until`, which is the one thing in it that changes from turn to turn. */
interface Beginning {
  readonly decision: ActionState['decision'];
  readonly rule: ActionState['rule'];
  readonly text: string;
}

/** By what is said instead, then by the reason: both are the same objects again and again, so nothing long is put together to look them up. */
const beginnings = new WeakMap<object, Map<string | null, Beginning[]>>();
const NOTHING_TO_SAY = {};

function actionText(state: ActionState): string {
  if (Object.isFrozen(state)) return sharedText(state);
  const { say, until } = state;
  if (say !== null && say.phrase === null) return JSON.stringify(state);
  const beginning = beginningOf(state);
  return until === null || until === undefined ? `${beginning}null}` : `${beginning}"${until}"}`;
}

function beginningOf({ decision, rule, reason, say }: ActionState): string {
  const owner = say ?? NOTHING_TO_SAY;
  let byReason = beginnings.get(owner);
  if (!byReason) beginnings.set(owner, (byReason = new Map<string | null, Beginning[]>()));
  let known = byReason.get(reason);
  if (!known) byReason.set(reason, (known = []));
  for (const one of known) if (one.rule === rule && one.decision === decision) return one.text;
  const text = `{"decision":"${decision}","rule":${JSON.stringify(rule)},"reason":${JSON.stringify(reason)},"say":${sayText(say)},"until":`;
  known.push({ decision, rule, text });
  return text;
}
