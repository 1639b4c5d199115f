import type { Deed } from './Deed.ts';
import { matterOf, type Draft } from './Draft.ts';
import { say } from './speak.ts';
import { secondsToFind } from './times.ts';

const READS_BRIEF = 6_000;

/** What happens around the customer, and on the line. */
export const worldActions = {
  'let-find': (draft) => {
    find(draft);
  },
  'let-colleague-read': (draft) => {
    if (draft.briefed) return;
    draft.briefed = true;
    draft.happenings.push({ type: 'colleague.accepts-brief', data: {}, at: draft.now + READS_BRIEF });
  },
  'come-back': (draft) => {
    if (draft.setup.persona.temper.talkativeness >= 50) say(draft, 'after-hold');
  },
  enter: () => undefined,
  'pick-up': (draft) => {
    say(draft, 'answers-call');
  },
  'keep-waiting': () => undefined,
} satisfies Record<string, Deed>;

/** Finds what the shop has, once a matter, when all that it takes to look it up was told. What only a colleague knows is not found. */
function find(draft: Draft): void {
  const { lookup, requires = [], wants } = matterOf(draft);
  if (draft.found || !draft.told || (lookup === undefined && wants === 'colleague')) return;
  const { facts } = draft.conversation;
  if (requires.some((name) => !draft.given.includes(name) && (facts[name] === null || facts[name] === undefined))) return;
  draft.found = true;
  draft.happenings.push({ type: 'lookup.done', data: { ...lookup?.[draft.setup.language] }, at: draft.now + secondsToFind(draft) * 1_000 });
}
