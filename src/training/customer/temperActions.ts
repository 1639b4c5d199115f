import type { ReactionKind } from '../Persona.ts';
import type { Deed } from './Deed.ts';
import { happens, matterOf, type Draft } from './Draft.ts';
import { say } from './speak.ts';
import { feel } from './temper.ts';

/** What comes of anger and of its end. */
export const temperActions = {
  apologise: (draft) => {
    say(draft, 'apologises');
  },
  'calm-down': (draft) => {
    say(draft, 'calms-down');
  },
  'offend-again': (draft) => {
    say(draft, happens(draft, 'insults', 50) ? 'insults' : 'swears');
  },
  'complain-again': (draft) => {
    feel(draft, 'no-empathy');
    const { id, meaning, data } = matterOf(draft);
    if (!say(draft, 'complains')) say(draft, `matter.${id}.insists`, { means: [data === undefined ? { type: meaning } : { type: meaning, data }] });
  },
  hurry: (draft) => {
    say(draft, 'hurries');
  },
} satisfies Record<string, Deed>;

const PROTESTS: Readonly<Record<string, string | undefined>> = Object.freeze({
  'unasked-hold': 'protests-hold',
  'long-hold': 'protests-hold',
  interrupted: 'protests-interruption',
  rude: 'protests-rudeness',
  familiar: 'protests-rudeness',
  'sent-to-search': 'protests-search',
  'asked-again': 'told-already',
});

/** The line that a protest is: of what they protest against, else a complaint in the register of whoever speaks. */
function protestAgainst(trigger: string): string {
  return PROTESTS[trigger] ?? 'complains';
}

const LINES: Readonly<Partial<Record<ReactionKind, string>>> = Object.freeze({
  complain: 'complains',
  'threaten-review': 'threatens-review',
  'be-rude': 'is-rude',
  swear: 'swears',
  insult: 'insults',
  apologise: 'apologises',
  'calm-down': 'calms-down',
  flirt: 'flirts',
  hurry: 'hurries',
  'ask-repeat': 'asks-repeat',
  'ask-progress': 'asks-progress',
  'small-talk': 'small-talk',
});
const OFFENCES: readonly ReactionKind[] = ['be-rude', 'swear', 'insult'];

/** Gives way to the urges of this turn: at most one of them is said; returns how it changes what they are at. */
export function giveWay(draft: Draft, noticed: readonly string[]): 'feels-offended' | 'feels-flirty' | 'feels-silent' | 'lost-patience' | null {
  let changed: ReturnType<typeof giveWay> = null;
  const urges = draft.urges.splice(0);
  if (draft.behaviour === 'leaving' || draft.behaviour === 'gone') return null;
  for (const urge of urges) {
    if (urge === 'hang-up') return 'lost-patience';
    if (urge === 'fall-silent') changed = 'feels-silent';
    else if (urge === 'interrupt') draft.cutsIn = true;
    else if (draft.lines.length === 0) {
      const kind = urge === 'protest' ? protestAgainst(noticed.find((trigger) => trigger in PROTESTS) ?? '') : LINES[urge];
      if (kind !== undefined) say(draft, kind);
      if (OFFENCES.includes(urge)) changed = 'feels-offended';
      if (urge === 'flirt') changed = 'feels-flirty';
    }
  }
  return changed;
}
