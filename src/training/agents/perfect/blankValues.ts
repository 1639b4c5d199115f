import type { PhraseValues } from '../../../conversation/phraseValues.ts';
import { kindOf, type Detail } from '../words/OwnWords.ts';
import { wordsOf } from '../words/wordsOf.ts';
import type { Moment } from './Moment.ts';

/** What an agent fills the blanks of phrases with: from what the customer told, from what was found out, else in words of their own. */
export function blankValues(moment: Moment): PhraseValues {
  const { conversation, room } = moment;
  const words = wordsOf(conversation.language);
  const agreed = moment.flowState.startsWith('recap') || Number(conversation.facts.requested ?? 0) > 0;
  const kind = kindOf(room.matter);
  const details = detailsOf(moment).map(words.detail).join('');
  const done = agreed && conversation.facts.understood !== false;
  return {
    ...words.blanks,
    summary: done ? words.agreed : words.understood[kind] + details,
    summarySentence: done || moment.flowState.startsWith('recap') ? words.agreedSentence : withDetails(words.understoodSentence[kind], details),
    result: words.settled,
    ...found(moment),
  };
}

/** What was looked up, as the facts of the conversation have it by now. */
function found({ room }: Moment): PhraseValues {
  return Object.fromEntries(Object.entries(room.lookup ?? {}).filter((entry): entry is [string, string | number] => isShown(entry[1])));
}

function isShown(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** The facts that the matter needs, so far as they are known, as the flow calls them. */
function detailsOf({ conversation, room }: Moment): readonly Detail[] {
  const { facts, cast, language } = conversation;
  return (room.matter.requires ?? []).flatMap((name): Detail[] => {
    const label = cast.facts.get(name)?.label as Readonly<Record<string, string>> | undefined;
    const value = facts[name];
    return label?.[language] === undefined || !isShown(value) ? [] : [{ label: label[language], value: String(value) }];
  });
}

function withDetails(sentence: string, details: string): string {
  return details === '' ? sentence : `${sentence.replace(/\.$/, '')}${details}.`;
}
