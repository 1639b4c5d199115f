import { customerAddress } from '../customerAddress.ts';
import { knownNames } from '../knownNames.ts';
import { HONORIFICS } from '../names.ts';
import { withoutMarks } from '../words.ts';
import type { Draft } from './Draft.ts';
import type { LintContext } from './LintRule.ts';
import { upperFirst } from './sentenceCase.ts';

/** Words behind which an address may stand without a comma. */
const GREETINGS: ReadonlySet<string> = new Set(
  'здравствуйте день вечер утро дня спасибо sveiki diena rytas vakaras aciu dobry wieczor witam dziekuje hello hi morning afternoon evening thank you'.split(
    ' ',
  ),
);

/** Whether the word at this place stands as an address does: at the beginning, behind a comma, a greeting or an honorific, and with a sign or the end behind it. */
export function isAddressedAt(draft: Draft, at: number, first: number): boolean {
  const word = draft.words[at];
  if (word === undefined) return false;
  const [start, end] = draft.spanOf(word.start, word.end);
  if (!/^[,!.…:?]?$/.test(draft.text.slice(end, end + 1))) return false;
  const before = withoutMarks(draft.words[at - 1]?.text ?? '');
  return at === first || draft.text.slice(Math.max(0, start - 2), start) === ', ' || GREETINGS.has(before) || HONORIFICS.has(before);
}

/** Whether it is written as a name: with a capital, or small where it can only be an address. A capital that opens a sentence tells little. */
export function nameWritten(draft: Draft, at: number, first: number): boolean {
  const word = draft.words[at];
  if (word === undefined) return false;
  const [start, end] = draft.spanOf(word.start, word.end);
  const letter = draft.text[start] ?? '';
  if (at > first && letter !== letter.toLowerCase()) return true;
  const before = draft.text.slice(Math.max(0, start - 2), start);
  const isOpen = at === first || before === ', ';
  return isOpen && /^[,!.]?$/.test(draft.text.slice(end, end + 1));
}

/** The customer as addressed: the ready form, else the name in the vocative where the language has one. */
export function asAddress(context: LintContext): string {
  const { customer, language } = context;
  const ready = customerAddress(customer, language);
  if ((customer?.address ?? '').trim() !== '' || language === 'ru' || language === 'en') return ready;
  return knownNames({ name: customer?.name }, language)
    .slice(0, 1)
    .map(({ vocative }) => upperFirst(vocative))
    .join(' ');
}
