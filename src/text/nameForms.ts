import type { Declension } from './declension/Declension.ts';
import { declineLt } from './declension/declineLt.ts';
import { declinePl } from './declension/declinePl.ts';
import { declineRu } from './declension/declineRu.ts';
import { foldText } from './fold.ts';
import { wordsOf } from './words.ts';

const DECLINE: Readonly<Record<string, (name: string) => Declension>> = { ru: declineRu, lt: declineLt, pl: declinePl };
const CYRILLIC = /^[\u0400-\u04ff-]+$/;

/** The forms of one word of a name in a language. A name in another script, and any name in English, has but one. */
export function nameForms(name: string, language: string): Declension {
  const folded = wordsOf(foldText(name))[0]?.text ?? '';
  const decline = CYRILLIC.test(folded) === (language === 'ru') ? DECLINE[language] : undefined;
  if (decline === undefined || folded === '') return { vocative: folded, forms: folded === '' ? [] : [folded] };
  return decline(folded);
}
