import type { PostedEvent } from '../../conversation/Conversation.ts';
import type { CustomerReaction } from '../Customer.ts';
import type { Trigger } from '../Persona.ts';
import { actions } from './actions.ts';
import { behave } from './behaviour.ts';
import { settled, type Draft } from './Draft.ts';
import type { Perception } from './perceptions.ts';
import { feel, respond } from './temper.ts';
import { giveWay } from './temperActions.ts';
import { secondsOnHold, secondsToReact, secondsToUtter, secondsToWait, wordCount } from './times.ts';

const MOST_HEARD = 70;
/** Turns of the agent without a word: held and taken back, and held again. */
const MOST_WORDLESS = 60;
const MOST_HOURS = 3;
const LASTS_GOODBYE = 8;
const CALMER = 12;
const TYPED = 6;

/** Takes a draft through what was noticed and perceived, and makes the reaction of it. */
export function react(draft: Draft, triggers: readonly Trigger[], perceptions: readonly Perception[]): CustomerReaction {
  for (const trigger of triggers) feel(draft, trigger);
  const changed = giveWay(draft, triggers);
  for (const perception of perceptions) perform(draft, perception);
  if (changed !== null) perform(draft, { type: changed });
  // What they were told in the meantime may have given them ideas of their own.
  const later = giveWay(draft, triggers);
  if (later !== null) perform(draft, { type: later });
  if (isAtAnEnd(draft)) perform(draft, { type: 'lost-patience' });
  return spoken(draft);
}

function perform(draft: Draft, perception: Perception): void {
  for (const name of behave(draft, perception)) actions[name](draft, perception);
}

/** Patience is gone, or the contact has gone on for longer than anybody would stay. */
function isAtAnEnd(draft: Draft): boolean {
  if (draft.behaviour === 'gone') return false;
  const hours = (draft.now - draft.conversation.opening.at) / 3_600_000;
  if (draft.heard >= MOST_HEARD || (draft.rolls.wordless ?? 0) >= MOST_WORDLESS || hours >= MOST_HOURS) return true;
  if (draft.patience > 0) return false;
  const lines = draft.lines.length;
  const answers = respond(draft, 'patience-gone');
  const changed = answers ? giveWay(draft, ['patience-gone']) : null;
  if (!answers || changed === 'lost-patience' || draft.lines.length === lines) return true;
  // They have let off steam; once more they will not.
  if ((draft.rolls['gone'] ?? 0) > 0) return true;
  draft.rolls = { ...draft.rolls, gone: 1 };
  draft.patience = CALMER;
  return false;
}

/** The words and what happens around them, in the order of time, with ids. */
function spoken(draft: Draft): CustomerReaction {
  const happenings = [...draft.happenings];
  const { conversation } = draft;
  let at = draft.now;
  if (draft.lines.length > 0) {
    at = draft.now + Math.round(secondsToReact(draft) * 1_000);
    at = utter(draft, at, happenings);
  }
  if (draft.ends) {
    const type = conversation.channel === 'phone' ? 'call.ended' : 'chat.closed';
    happenings.push({ type, data: { by: 'customer' }, at: at + 1_500 });
    draft.behaviour = 'gone';
  }
  const events: PostedEvent[] = happenings
    .map((happening, index) => ({ ...happening, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ type, data, at: when }, index) => ({ id: `sim-${draft.next + index}`, type, data, at: when }));
  draft.next += events.length;
  const last = events.at(-1)?.at ?? draft.now;
  draft.patientUntil = patientUntil(draft, last);
  const customer = settled(draft);
  return { customer, events, patientUntil: customer.patientUntil };
}

/** All that is said in one go is one utterance; it begins and ends on the telephone, and is typed in a chat. Gives when it ends. */
function utter(draft: Draft, from: number, happenings: Draft['happenings']): number {
  const text = draft.lines.map((line, index) => (index < draft.lines.length - 1 ? closed(line.text) : line.text)).join(' ');
  const meanings = draft.lines.flatMap((line) => line.meanings).slice(0, 10);
  const words = wordCount(text);
  const end = from + Math.round(secondsToUtter(draft, words) * 1_000);
  const says = { type: 'customer.says', data: { text, meanings }, at: end };
  if (draft.conversation.channel === 'phone') {
    if (!draft.wasSpeaking) happenings.push({ type: 'customer.speaks', data: {}, at: from });
    happenings.push(says, { type: 'customer.pauses', data: {}, at: end });
    return end;
  }
  if (words >= TYPED) happenings.push({ type: 'customer.types', data: {}, at: from });
  happenings.push(says);
  return end;
}

function patientUntil(draft: Draft, from: number): number | null {
  switch (draft.behaviour) {
    case 'gone':
      return null;
    case 'waiting':
      return draft.conversation.channel === 'phone' ? from + 4_000 : from + 30_000;
    case 'onHold':
    case 'transferring':
      return from + Math.round(secondsOnHold(draft) * 1_000);
    case 'silent':
      return from + 900_000;
    case 'leaving':
      return from + (draft.conversation.channel === 'phone' ? LASTS_GOODBYE : 75) * 1_000;
    default:
      return from + Math.round(secondsToWait(draft) * 1_000);
  }
}

/** People end a sentence that is not their last. */
function closed(text: string): string {
  return /[.!?…:;,]$/u.test(text) ? text : `${text}.`;
}
