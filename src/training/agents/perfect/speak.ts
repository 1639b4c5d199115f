import { addressOf, phraseValues, type PhraseValues } from '../../../conversation/phraseValues.ts';
import type { Say } from '../../../conversation/Guidance.ts';
import { placeOf } from '../../../conversation/sayOf.ts';
import { ADDRESS_MARK, placeAddress } from '../../../phrases/placeAddress.ts';
import type { AgentDeed } from '../../simulation/Agent.ts';
import type { Moment } from './Moment.ts';
import { blankValues } from './blankValues.ts';
import { secondsToSay } from './pace.ts';

/** Phrases before which a customer is called by name where the script does not do it: what is said of the customer's own matter. */
const NAMED: ReadonlySet<string> = new Set([
  ...['confirm.understanding', 'confirm.situation', 'lookup.result', 'word.findout', 'recap.total', 'ask.conclusion', 'close.allanswered'],
  ...['further.help', 'discovery.ask', 'offer.choose', 'wrong.company', 'objection.explore', 'word.canhelp', 'transfer.prepare'],
]);
/** So often the name is to be heard; a third time where a phrase has it anyway. */
const NAMES_WANTED = 2;

/** Says what is recommended, its blanks filled and the customer called by name now and then. `more` are blanks that the moment fills. */
export function sayIt(moment: Moment, say: Say, more: PhraseValues = {}): AgentDeed {
  const text = withName(moment, say, textOf(moment, say, more));
  const { phrase, attachments } = say;
  const data = { text, ...(phrase === null ? {} : { phrase }), ...(attachments === undefined ? {} : { attachments: [...attachments] }) };
  return { type: 'agent.says', data, after: secondsToSay(moment, text) };
}

function textOf(moment: Moment, say: Say, more: PhraseValues): string {
  const { run } = moment;
  if (say.phrase === null || say.blanks === undefined) return say.text;
  const { phrasebook } = run.from.cast;
  const values = { ...blankValues(moment), ...phraseValues(run), ...more };
  return phrasebook.renderVariant(say.phrase, run.language, values, placeOf(run, say.phrase)).text;
}

function withName({ run, conversation }: Moment, { phrase, source }: Say, text: string): string {
  const { nameUses, openedWithName } = conversation.facts;
  const address = addressOf(run);
  const fits = source === 'knowledge' || (phrase !== null && NAMED.has(phrase));
  if (!fits || address === null || openedWithName === true || Number(nameUses ?? 0) >= NAMES_WANTED || text.includes(address)) return text;
  return placeAddress(`${ADDRESS_MARK}, ${small(text)}`, address);
}

/** Behind the name a sentence goes on; "I" stays as it is. */
function small(text: string): string {
  if (/^I\b/.test(text)) return text;
  return text.slice(0, 1).toLocaleLowerCase() + text.slice(1);
}
