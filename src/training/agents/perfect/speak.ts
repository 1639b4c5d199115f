import { addressOf, phraseValues, type PhraseValues } from '../../../conversation/phraseValues.ts';
import type { Say } from '../../../conversation/Guidance.ts';
import { placeOf, sayOf } from '../../../conversation/sayOf.ts';
import { ADDRESS_MARK, placeAddress } from '../../../phrases/placeAddress.ts';
import type { AgentDeed } from '../../simulation/Agent.ts';
import type { Moment } from './Moment.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { blankValues } from './blankValues.ts';
import { secondsToSay } from './pace.ts';

/** Phrases before which a customer is called by name where the script does not do it: what is said of the customer's own matter. */
const NAMED: ReadonlySet<string> = new Set([
  ...['confirm.understanding', 'confirm.situation', 'lookup.result', 'word.findout', 'recap.total', 'ask.conclusion', 'close.allanswered'],
  ...['further.help', 'discovery.ask', 'offer.choose', 'wrong.company', 'objection.explore', 'word.canhelp', 'transfer.prepare'],
  ...['ask.couldyou', 'request.data', 'ask.sell.faster', 'sos.apology', 'empathy.dissatisfied'],
  ...['offer.confident', 'hold.ask', 'outbound.reason', 'flirt.redirect', 'feedback.ask.phone'],
]);
const UNSOLD: ReadonlySet<string> = new Set(['ask.couldyou', 'request.data']);
/** So often the name is to be heard; a third time where a phrase has it anyway. */
const NAMES_WANTED = 2;

/** Says what is recommended, its blanks filled and the customer called by name now and then. `more` are blanks that the moment fills. */
export function sayIt(moment: Moment, recommended: Say, more: PhraseValues = {}): AgentDeed {
  const say = sold(moment, recommended);
  const text = inOtherWords(moment, say, withName(moment, say, textOf(moment, say, more)));
  const { phrase, attachments } = say;
  const data = { text, ...(phrase === null ? {} : { phrase }), ...(attachments === undefined ? {} : { attachments: [...attachments] }) };
  return { type: 'agent.says', data, after: secondsToSay(moment, text) };
}

/** Questions for data are better heard with their reason (ASK-10), though the script of the language may ask without. */
function sold({ run }: Moment, say: Say): Say {
  return say.phrase !== null && UNSOLD.has(say.phrase) ? (sayOf(run, 'ask.sell.faster', say.source, say.rules) ?? say) : say;
}

function textOf(moment: Moment, say: Say, more: PhraseValues): string {
  const { run } = moment;
  const isNamedAgain = run.facts.openedWithName === true && startsWithName(moment, say.text);
  if (say.phrase === null || (say.blanks === undefined && !isNamedAgain)) return say.text;
  const { phrasebook } = run.from.cast;
  const values = { ...blankValues(moment), ...phraseValues(run), ...more, ...(isNamedAgain ? { customerAddress: '' } : {}) };
  return phrasebook.renderVariant(say.phrase, run.language, values, placeOf(run, say.phrase)).text;
}

/** The name opened what was said last: to open with it again would be too much (NAME-4). */
function startsWithName({ run }: Moment, text: string): boolean {
  const address = addressOf(run);
  return address !== null && text.toLocaleLowerCase().startsWith(address.toLocaleLowerCase());
}

/** Stages of fixed forms, which stay as they are. */
const FIXED = ['greeting', 'farewell', 'awaitEnd'];

/** What was said before is not said in quite the same words again (ASK-14). */
function inOtherWords({ conversation, flowState }: Moment, { phrase }: Say, text: string): string {
  const times = phrase === null ? 0 : (conversation.said[phrase] ?? 0);
  if (times === 0 || FIXED.some((stage) => flowState.startsWith(stage))) return text;
  const { openers } = wordsOf(conversation.language);
  const round = Math.floor((times - 1) / openers.length);
  const first = openers[(times - 1) % openers.length] ?? '';
  const opener = round === 0 ? first : `${first}. ${openers[(times - 1 + round) % openers.length] ?? ''}`;
  return text.startsWith('---') ? `${opener}.\n${text}` : `${opener}, ${small(text)}`;
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
