import type { ActionState, DecisionKind } from '../../../conversation/Guidance.ts';
import type { Moment } from '../Moment.ts';
import { isRule } from './isRule.ts';
import { listed, textOf, textsOf, type ExpectationKind } from './ExpectationKind.ts';

/** Actions by the other names that scenarios use. */
const ACTIONS: ReadonlyMap<string, string> = new Map([
  ['advice', 'advise'],
  ['unhold', 'resume'],
  ['phone', 'offer-phone'],
  ['offerPhone', 'offer-phone'],
  ['call', 'offer-phone'],
  ['timeout', 'callback'],
  ['time-out', 'callback'],
  ['offer phone', 'offer-phone'],
  ['offerCall', 'offer-phone'],
  ['phoneOffer', 'offer-phone'],
  ['phone offer', 'offer-phone'],
  ['toPhone', 'offer-phone'],
  ['chatToPhone', 'offer-phone'],
  ['farewell', 'send'],
  ['message', 'send'],
  ['text', 'send'],
]);
/** The contact that an agent is offered, where a step offers one. */
const TAKEN: ReadonlySet<string> = new Set(['take-contact', 'takeContact', 'take', 'accept', 'assign', 'contact', 'call', 'chat', 'phone']);
const ENDS: ReadonlySet<string> = new Set(['end', 'close', 'hang-up', 'hangUp', 'hangup']);

/** The action was denied. */
export const blocked = kind('blocked', 'deny');
/** It was allowed with a warning. */
export const warned = kind('warned', 'warn');
/** It was allowed. A rule that the scenario gives for it says why, so it is not compared. */
export const allowed = kind('allowed', 'allow');

function kind(that: string, wanted: DecisionKind): ExpectationKind {
  return {
    that,
    judge(expectation, moment) {
      const action = actionOf(textOf(expectation, 'action'), moment);
      const because = textsOf(expectation, 'because');
      const came = decisionOn(action, moment);
      const agrees = wanted === 'allow' || because.length === 0 || isRule(came?.rule ?? null, because);
      return {
        ok: came?.decision === wanted && agrees,
        expected: `${action ?? 'the action'} ${that}${because.length > 0 ? ` because of ${listed(because)}` : ''}`,
        came: came ? `${came.decision}${came.rule === null ? '' : ` because of ${came.rule}`}` : 'no answer',
      };
    },
  };
}

/** The step's own answer counts most; an action that it did not ask about stands in the guidance. */
function decisionOn(action: string | undefined, { decisions, guidance }: Moment): ActionState | undefined {
  const own = decisions.filter((decided) => action === undefined || decided.action === action).at(-1)?.decision;
  return own ?? (action === undefined ? undefined : guidance.actions[action]);
}

/** To end is to hang up on the telephone and to close in a chat. */
function actionOf(name: string | undefined, { guidance, decisions }: Moment): string | undefined {
  if (decisions.some(({ action }) => action === 'take-contact') && TAKEN.has(name?.split(' ').at(-1) ?? 'take')) return 'take-contact';
  if (name === undefined || !ENDS.has(name)) return name === undefined ? undefined : (ACTIONS.get(name) ?? name);
  const asked = decisions.find(({ action }) => action === 'close' || action === 'hang-up')?.action;
  return asked ?? (guidance.conversation.channel === 'chat' ? 'close' : 'hang-up');
}
