import type { Conversation } from '../../conversation/Conversation.ts';
import type { Customer, CustomerReaction, SimulationSetup } from '../Customer.ts';
import { actions } from './actions.ts';
import { draftOf, happens, type Draft } from './Draft.ts';
import { react } from './react.ts';
import { say } from './speak.ts';
import { feel, patienceAtFirst } from './temper.ts';

const GREETS_ONLY = 20;
const ANSWERS_AFTER = 7_000;
const INVITED_AFTER = 30;

/**
 * A simulated customer at the beginning of a contact, and how it begins: a chat is opened and the first words are written, a telephone
 * rings, or somebody who is called picks up. `conversation` is as `start` gives it.
 */
export function openCustomer(setup: SimulationSetup, conversation: Conversation): CustomerReaction {
  const draft = draftOf(atFirst(setup), conversation);
  if (conversation.channel === 'chat') {
    if (!isInvited(setup)) return enterChat(draft);
    draft.happenings.push({ type: 'visitor.waits', data: { seconds: INVITED_AFTER }, at: draft.now + INVITED_AFTER * 1_000 });
    return react(draft, [], []);
  }
  if (conversation.direction === 'inbound') {
    draft.rings = 1;
    draft.happenings.push({ type: 'call.ringing', data: { ring: 1 }, at: draft.now });
    return react(draft, [], []);
  }
  draft.happenings.push({ type: 'call.dialled', data: {}, at: draft.now });
  draft.now += ANSWERS_AFTER;
  draft.happenings.push({ type: 'call.answered', data: {}, at: draft.now });
  return react(draft, [], [{ type: 'connected' }]);
}

/** The visitor writes first: what they want, or only a greeting. */
export function enterChat(draft: Draft): CustomerReaction {
  draft.happenings.push({ type: 'chat.opened', data: {}, at: draft.now });
  draft.behaviour = 'opening';
  feel(draft, 'opening');
  if (happens(draft, 'greets-only', GREETS_ONLY) && say(draft, 'greets')) return react(draft, [], []);
  draft.behaviour = 'listening';
  actions['tell-matter'](draft, { type: 'spoke' });
  return react(draft, [], []);
}

function isInvited({ persona }: SimulationSetup): boolean {
  return persona.practises.some((rule) => rule.startsWith('INV'));
}

function atFirst(setup: SimulationSetup): Customer {
  const { persona, difficulty } = setup;
  return {
    setup,
    behaviour: 'waiting',
    patience: patienceAtFirst(persona, difficulty),
    ...{ matter: 0, told: false, settled: false, empathised: false, found: false, briefed: false },
    ...{ overcome: 0, answers: null, given: [], offers: [], rolls: {}, shown: {} },
    ...{ heard: 0, spokeUp: 0, rings: 0, cutsIn: false, next: 1, patientUntil: null },
  };
}
