import { hasMoreMatters, happens, matterOf, type Draft } from './Draft.ts';
import { hardnessOf } from './temper.ts';

export type GuardName =
  | 'untold'
  | 'stillWants'
  | 'hasMore'
  | 'isContent'
  | 'isCalled'
  | 'hasTime'
  | 'objecting'
  | 'wantsProducts'
  | 'sawEnough'
  | 'wantsEmpathy'
  | 'wantsEmpathyFirst'
  | 'isAnswered'
  | 'heedsWarning'
  | 'willGoOn'
  | 'staysSilent';

const RETURNS_FROM_SILENCE = 45;
const ANYTHING_AT_LEAST = 10;

/** What the ways of the behaviour depend on, by name. */
export const guards: Readonly<Record<GuardName, (draft: Draft) => boolean>> = Object.freeze({
  untold: ({ told }) => !told,
  /** They want it badly enough to say so again. */
  stillWants: (draft) => draft.told && !draft.settled && draft.patience > ANYTHING_AT_LEAST && (draft.rolls['insisted'] ?? 0) < 2 + draft.matter * 2,
  hasMore: (draft) => hasMoreMatters(draft),
  /** Everything that they came for is settled. */
  isContent: (draft) => draft.settled && !hasMoreMatters(draft),
  isCalled: ({ conversation }) => conversation.direction === 'outbound',
  /** Whoever has said that time is short means: go on. */
  hasTime: (draft) => (draft.rolls['time'] ?? 0) > 0 || happens(draft, 'time', 120 - draft.setup.persona.temper.haste),
  objecting: ({ answers }) => answers !== null,
  wantsProducts: (draft) => draft.told && !draft.settled && matterOf(draft).wants === 'selection',
  sawEnough: ({ offers, conversation, setup, matter }) => {
    const wanted = setup.persona.matters[matter]?.data?.count;
    const target = conversation.facts.offerTarget;
    return offers.length >= (typeof target === 'number' && target > 0 ? target : typeof wanted === 'number' ? wanted + 1 : 1);
  },
  wantsEmpathy: (draft) => !draft.empathised,
  wantsEmpathyFirst: (draft) => draft.told && !draft.settled && matterOf(draft).wants === 'empathy' && !draft.empathised,
  /** Whoever reached another company is helped by any word of it. */
  isAnswered: (draft) => draft.told && !draft.settled && (draft.answersNow || matterOf(draft).wants === 'nothing'),
  heedsWarning: (draft) => happens(draft, 'heeds', hardnessOf(draft).heeds),
  willGoOn: (draft) => draft.patience > 0,
  staysSilent: (draft) => !happens(draft, 'returns', RETURNS_FROM_SILENCE),
});
