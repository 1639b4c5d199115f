import { findOffences } from '../offence/recogniseOffence.ts';
import type { LintRule } from './LintRule.ts';

/** How sure it must be to keep the agent from sending it: of a name that is no swear word, sure that it is aimed. */
const SURE: Readonly<Record<string, number>> = { swears: 0.5, insults: 0.85 };

/** Swearing by the agent and names for the customer, in disguise and in milder words too ("фиг с ним"). Such a text is not sent. */
export const profanity: LintRule = {
  id: 'PROFANITY',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'error',
  blocks: true,
  rows: ['FILL-5'],
  check(draft, { language }) {
    return findOffences(draft.text, language)
      .filter(({ kind, confidence }) => confidence >= (SURE[kind] ?? Infinity))
      .sort((one, other) => one.span[0] - other.span[0])
      .filter(({ span }, i, all) => i === 0 || span[0] >= (all[i - 1]?.span[1] ?? 0))
      .map(({ span }) => ({ span, values: { word: draft.text.slice(...span) } }));
  },
};
