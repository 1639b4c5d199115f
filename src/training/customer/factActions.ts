import type { Deed } from './Deed.ts';
import { giveFact } from './matterActions.ts';
import { say } from './speak.ts';
import { feel } from './temper.ts';

/** Telling facts that were asked for. */
export const factActions = {
  'give-name': (draft) => {
    if (!giveFact(draft, 'customerName')) say(draft, 'does-not-know');
  },
  'give-facts': (draft, { facts = [] }) => {
    if (facts.some((fact) => draft.given.includes(fact))) {
      feel(draft, 'asked-again');
      say(draft, 'told-already');
    }
    const told = facts.map((fact) => giveFact(draft, fact)).some(Boolean);
    if (!told) say(draft, 'does-not-know');
  },
} satisfies Record<string, Deed>;
