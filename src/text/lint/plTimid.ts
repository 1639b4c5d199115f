import { timidRequests } from '../lists/timidRequests.ts';
import type { Draft } from './Draft.ts';
import type { LintRule } from './LintRule.ts';
import { turnOffer, turnRequest, turnWish, type TurnedRequest } from './polishRequest.ts';
import { settingOf } from './settingOf.ts';
import { wordHits, type WordHit } from './wordHits.ts';

const TURN: Readonly<Record<string, (draft: Draft, hit: WordHit) => TurnedRequest | null>> = {
  request: turnRequest,
  wish: turnWish,
  offer: turnOffer,
};

/** A conditional request or offer, in which the customer hears hesitation. Polish with the confident style only (C-5); asking permission is no request. */
export const plTimid: LintRule = {
  id: 'PL-TIMID',
  languages: ['pl'],
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['PLREQ-1', 'PLREQ-2', 'PLREQ-3', 'PLREQ-5', 'PLREQ-10', 'PLREQ-14'],
  check(draft, context) {
    if (settingOf(context, 'ask.style', 'confident') !== 'confident') return [];
    const hits = wordHits(draft, context.language, timidRequests);
    return hits.map((hit) => TURN[hit.kind]?.(draft, hit) ?? { span: hit.span });
  },
};
