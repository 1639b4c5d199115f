import { questionWords } from '../lists/questionWords.ts';
import { trimEnd } from '../trimEnd.ts';
import type { Draft } from './Draft.ts';
import type { LintRule } from './LintRule.ts';
import { lowerFirst } from './sentenceCase.ts';
import { settingOf } from './settingOf.ts';
import { firstOfEachSentence } from './firstOfEachSentence.ts';
import { wordHits, type WordHit } from './wordHits.ts';

/** Set forms have questions of their own there. */
const EXEMPT: ReadonlySet<string> = new Set(['greeting', 'invite', 'feedback', 'furtherHelp', 'awaitEnd', 'farewell', 'wrapup', 'closed']);

/** What is asked for, as the one who asks and as the one who is asked to say it put it. */
const FACTS: Readonly<Record<string, string>> = {
  номер: 'номер',
  телефон: 'номер телефона',
  адрес: 'адрес',
  имя: 'имя',
  отчество: 'отчество',
  фамилия: 'фамилию',
  почта: 'адрес почты',
  город: 'город',
  индекс: 'индекс',
  дата: 'дату',
  размер: 'размер',
  модель: 'модель',
  артикул: 'артикул',
  сумма: 'сумму',
  цвет: 'цвет',
};
const POSSESSIVE: ReadonlySet<string> = new Set('у вас ваш ваша ваше ваши а и какой какая какое'.split(' '));

/** A Russian question that opens with a question word, "Ваш" or the mere thing, and nothing in it justifies the asking (C-5). */
export const questionBare: LintRule = {
  id: 'QUESTION-BARE',
  languages: ['ru'],
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['ASK-1', 'ASK-13'],
  check(draft, context) {
    if (EXEMPT.has(context.state ?? '') || settingOf(context, 'ask.style', 'prePhrase') !== 'prePhrase') return [];
    const hits = wordHits(draft, context.language, questionWords);
    const justified = new Set(hits.filter(({ kind }) => kind === 'phrase').map(({ sentence }) => sentence));
    return firstOfEachSentence(hits.filter(({ kind }) => kind === 'bare'))
      .filter(({ sentence }) => sentence.isQuestion && !justified.has(sentence))
      .map((hit) => ({ span: [hit.sentence.start, hit.sentence.end], replacement: rewritten(draft, hit) }));
  },
};

/** "Какой номер заказа?" as "Не могли бы Вы уточнить номер заказа?"; any other question behind "Подскажите, пожалуйста,". */
function rewritten(draft: Draft, { sentence }: WordHit): string {
  let at = sentence.from;
  while (at < sentence.to && POSSESSIVE.has(draft.words[at]?.text ?? '')) at += 1;
  const word = draft.words[at];
  const fact = FACTS[word?.text ?? ''];
  if (word !== undefined && fact !== undefined && isShort(draft, at + 1, sentence.to)) {
    const rest = trimEnd(draft.text.slice(draft.spanOf(word.start, word.end)[1], sentence.end), '?!. ');
    return `Не могли бы Вы уточнить ${fact}${rest}?`;
  }
  return `Подскажите, пожалуйста, ${lowerFirst(draft.text.slice(sentence.start, sentence.end))}`;
}

/** What follows the thing is what it belongs to ("номер заказа"), not a clause of its own. */
function isShort(draft: Draft, from: number, to: number): boolean {
  return to - from <= 2 && draft.words.slice(from, to).every(({ text }) => /(?:а|я|и|ы|ки|ов|ей)$/.test(text));
}
