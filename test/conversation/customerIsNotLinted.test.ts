import { describe, expect, it } from 'vitest';
import { play } from '../support/play.ts';
import type { Language } from '../support/people.ts';

/** What would be found if the agent said it. */
const words: readonly [string, Language, string, string][] = [
  ['WORD-4.1', 'lt', 'IMPOLITE-WORD', 'Niekada'],
  ['WORD-4.2', 'lt', 'IMPOLITE-WORD', 'Nieko'],
  ['WORD-4.3', 'lt', 'IMPOLITE-WORD', 'Ginčas'],
  ['WORD-4.4', 'lt', 'IMPOLITE-WORD', 'Pabaiga'],
  ['WORD-4.5', 'lt', 'IMPOLITE-WORD', 'Nei vienas'],
  ['WORD-4.6', 'lt', 'IMPOLITE-WORD', 'Siaubingas'],
  ['WORD-4.7', 'lt', 'IMPOLITE-WORD', 'Neteisus'],
  ['WORD-4.8', 'lt', 'IMPOLITE-WORD', 'Niekas'],
  ['WORD-4.9', 'lt', 'IMPOLITE-WORD', 'Blogas'],
  ['WORD-4.10', 'lt', 'IMPOLITE-WORD', 'Jokiu būdu'],
  ['REG-2', 'ru', 'DIMINUTIVE', 'А можно вопросик?'],
  ['REG-1', 'ru', 'INFORMAL', 'Привет!'],
  ['NEG-1', 'pl', 'NEG-PHRASE', 'Nie wiem.'],
  ['FILL-1', 'en', 'FILLER', 'Um, you know, tomorrow.'],
];

describe('the customer’s words', () => {
  it.each(words)('%s: are never linted, the agent’s are (%s, %s: "%s")', (_row, language, rule, text) => {
    const chat = play('shop-chat', { language });
    chat.obey().customerSays(text);
    expect(chat.guidance.findings).toEqual([]);
    const draft = chat.check('send', { text });
    expect(draft.findings.map((finding) => finding.rule)).toContain(rule);
  });
});
