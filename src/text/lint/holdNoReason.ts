import { recogniseActs } from '../acts/recogniseActs.ts';
import { compileCues, findCue, type CompiledCue } from '../cues.ts';
import type { LintRule } from './LintRule.ts';

/** Words that give a reason for the wait: a need, a purpose, something to look up. Folded, with their marks. */
const REASONS: Readonly<Record<string, readonly CompiledCue[]>> = {
  ru: compileCues([
    'мне|нам .. нужно|надо|необходимо|потребуется|понадобится|требуется',
    'чтобы',
    'потому что',
    'так как',
    'поскольку',
    'пока я|мы',
    'провер*',
    'уточн*',
    'посмотр*',
    'выясн*',
    'рассмотр*',
    'свяжусь',
    'связаться',
    'спрошу',
    'спросить',
    'узна*',
    'найду',
    'найти',
    'поищу',
    'сверю',
    'сверить',
  ]),
  lt: compileCues([
    'man|mums .. reikia|reikės|prireiks',
    'kad',
    'nes',
    'kol aš|mes',
    'patikrin*',
    'patikslin*',
    'pasitikslin*',
    'peržiūrė*',
    'pažiūrė*',
    'išsiaiškin*',
    'sužino*',
    'paieško*',
    'pasitars*',
    'pasitarti',
    'paklausiu',
  ]),
  pl: compileCues([
    'muszę',
    'musimy',
    'potrzebuję',
    'potrzebujemy',
    'aby',
    'żeby',
    'ponieważ',
    'bo',
    'sprawdz*',
    'ustal*',
    'upewni*',
    'zapytam',
    'zapytać',
    'przejrz*',
    'wyjaśni*',
    'poszukam',
    'skonsultuj*',
    'dowiem',
  ]),
  en: compileCues([
    'i|we need|have .. to',
    "i'll|i'd need to",
    'must',
    'so that',
    'because',
    'in order to',
    'while i|we',
    'as i|we',
    'check*',
    'look* up|through|into|at',
    'find out',
    'find that out',
    'verify',
    'ask a|my|the|our',
    'consult',
  ]),
};

/** The customer is asked to wait without being told why, or told to without being asked. */
export const holdNoReason: LintRule = {
  id: 'HOLD-NO-REASON',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['HOLD-2', 'HOLD-3'],
  instead: 'hold.request',
  check(draft, context) {
    if (context.state !== 'hold.ask') return [];
    const reasons = REASONS[context.language];
    const asks = recogniseActs(draft.text, context.language).some(({ act }) => act === 'asks-hold');
    if (!asks || reasons === undefined) return [];
    const missing: string[] = [];
    if (findCue(reasons, draft.words, draft.folded.text) === null) missing.push('reason');
    if (!draft.text.includes('?')) missing.push('question');
    return missing.length === 0 ? [] : [{ span: draft.span, missing }];
  },
};
