import type { Deed } from './Deed.ts';
import { happens, matterOf, type Draft } from './Draft.ts';
import { giveFact } from './matterActions.ts';
import { feel, hardnessOf } from './temper.ts';
import { say } from './speak.ts';

type Consent = 'hold' | 'transfer' | 'callback' | 'phone' | 'feedback';
const USUAL = 85;
/** Nobody who has had enough agrees to wait. */
const HALF_PATIENCE = 40;

/** May I? By the persona's percents, by difficulty, and by the patience that is left; always and never stay what they are. */
function consents(draft: Draft, to: Consent): boolean {
  const percent = draft.setup.persona.consents?.[to] ?? USUAL;
  if (percent === 0 || percent === 100) return percent === 100;
  const mood = draft.patience >= HALF_PATIENCE ? 1 : 0.5 + draft.patience / (HALF_PATIENCE * 2);
  return happens(draft, `consents:${to}`, percent * hardnessOf(draft).willing * mood);
}

/** Consenting to hold, transfer, callback, telephone and to being asked for a rating. */
export const consentActions = {
  'answer-hold': (draft) => {
    feel(draft, 'hold-asked');
    say(draft, consents(draft, 'hold') ? 'lets-hold' : 'refuses-hold');
  },
  'answer-transfer': (draft) => {
    feel(draft, 'transfer-asked');
    say(draft, consents(draft, 'transfer') ? 'lets-transfer' : 'refuses-transfer');
  },
  'answer-callback': (draft) => {
    feel(draft, 'callback-asked');
    const lets = consents(draft, 'callback');
    say(draft, lets ? 'lets-call-back' : 'refuses-callback');
    // The promise is what they have for now; the matter goes on when it is kept.
    if (lets) draft.settled = true;
  },
  'answer-phone': (draft) => {
    feel(draft, 'phone-offered');
    say(draft, consents(draft, 'phone') ? 'lets-phone' : 'refuses-phone');
  },
  'confirm-number': (draft, { text = '' }) => {
    const own = digits(draft.setup.persona.facts.phone === undefined ? '' : phoneOf(draft));
    const said = digits(text);
    if (own !== '' && said.length >= 5 && !said.includes(own)) say(draft, 'corrects');
    else say(draft, 'confirms-phone');
  },
  'leave-contact': (draft) => {
    const left = giveFact(draft, 'email') || giveFact(draft, 'phone');
    if (left) draft.settled = draft.settled || matterOf(draft).wants !== 'selection';
    else say(draft, 'disagrees');
  },
  rate: (draft) => {
    const rating = ratingOf(draft);
    if (consents(draft, 'feedback')) say(draft, 'rates', { values: { rating }, means: [{ type: 'customer.rates', data: { rating } }] });
    else say(draft, 'disagrees');
  },
} satisfies Record<string, Deed>;

function phoneOf({ setup }: Draft): string {
  const { phone } = setup.persona.facts;
  return String(typeof phone === 'object' && phone !== null && !Array.isArray(phone) ? phone[setup.language] : phone);
}

function digits(text: string): string {
  return text.replace(/\D+/g, '');
}

/** Content, they give what they would; without an answer or without patience, less. */
function ratingOf(draft: Draft): number {
  const best = draft.setup.persona.rating ?? 3;
  const lost = (draft.settled ? 0 : 1) + (draft.patience < HALF_PATIENCE ? 1 : 0);
  return Math.max(1, best - lost);
}
