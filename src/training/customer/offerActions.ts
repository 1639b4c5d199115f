import type { Deed } from './Deed.ts';
import { happens, roll, type Draft } from './Draft.ts';
import { guards } from './guards.ts';
import { say } from './speak.ts';
import { feel } from './temper.ts';

const MOST_QUESTIONS = 2;
const ASKS = 45;
const HESITATES = 25;
const CONVINCED_AT_LEAST = 15;

/** Looking at products: asking about them, hesitating, objecting, choosing, declining. */
export const offerActions = {
  'look-at-offers': (draft) => {
    feel(draft, 'offer');
    draft.answers = null;
    if (guards.sawEnough(draft) && asksMore(draft)) say(draft, 'asks-characteristics');
  },
  decide: (draft) => {
    if (draft.settled || draft.offers.length === 0) {
      say(draft, draft.settled ? 'agrees' : 'hesitates');
      return;
    }
    const objection = draft.setup.persona.objections?.[draft.overcome];
    if (objection !== undefined && draft.answers === null) object(draft, objection.topic);
    else if (objection !== undefined) answerHeard(draft);
    else if (draft.patience < CONVINCED_AT_LEAST) decline(draft);
    else if ((draft.rolls['hesitates'] ?? 0) === 0 && happens(draft, 'hesitates', HESITATES)) say(draft, 'hesitates');
    else choose(draft);
  },
  'hear-answer-to-objection': (draft) => {
    answerHeard(draft);
  },
} satisfies Record<string, Deed>;

function asksMore(draft: Draft): boolean {
  return (draft.rolls['asks-more'] ?? 0) < MOST_QUESTIONS && happens(draft, 'asks-more', ASKS);
}

function object(draft: Draft, topic: string): void {
  draft.answers = 0;
  say(draft, `objection.${topic}`, { means: [{ type: 'customer.objects', data: { topic } }] });
}

/** The agent went on after an objection: so often, and they are convinced; or they have had enough. */
function answerHeard(draft: Draft): void {
  const objection = draft.setup.persona.objections?.[draft.overcome];
  if (objection === undefined || draft.answers === null) return;
  draft.answers += 1;
  if (draft.patience < CONVINCED_AT_LEAST) return decline(draft);
  if (draft.answers < objection.answers) {
    feel(draft, 'pushed');
    say(draft, `objection.${objection.topic}`, { means: [{ type: 'customer.objects', data: { topic: objection.topic } }] });
    return;
  }
  draft.overcome += 1;
  draft.answers = null;
  const next = draft.setup.persona.objections?.[draft.overcome];
  if (next !== undefined) return object(draft, next.topic);
  draft.settled = true;
  say(draft, 'is-convinced');
}

function choose(draft: Draft): void {
  const product = draft.offers[roll(draft, 'chooses', draft.offers.length)] ?? '';
  draft.settled = true;
  say(draft, 'chooses', { values: { product } });
}

function decline(draft: Draft): void {
  draft.settled = true;
  draft.answers = null;
  say(draft, 'declines-offer');
}
