import { compileCues, findCue, type CompiledCue } from './cues.ts';
import { foldText } from './fold.ts';
import { wordsOf } from './words.ts';

const LANGUAGES: Readonly<Record<string, readonly CompiledCue[]>> = {
  ru: compileCues(['вопрос*', 'спросить|уточнить|узнать', 'подскаж*', 'проконсультир*']),
  lt: compileCues(['klausim*', 'paklausti|pasiteirauti|sužinoti|pasiklausti']),
  pl: compileCues(['pytani*|pytank*', 'zapytać|spytać|zapytac|spytac|dowiedzieć|dopytać']),
  en: compileCues(['question|questions', 'ask', 'enquire|inquire']),
};

/** Words that announce and greet, and are not what the question is about. */
const AROUND: Readonly<Record<string, ReadonlySet<string>>> = {
  ru: new Set(
    'а и у меня к вам есть можно могу я ли мне хочу хотел хотела бы еще один одна пару пара маленький небольшой такой тут здравствуйте привет добрый день вечер скажите пожалуйста вас нужно надо просто только да ну вопрос вопросик вопросы спросить уточнить узнать'.split(
      ' ',
    ),
  ),
  lt: new Set(
    'ar aš as galiu galima norėčiau norejau norėjau noriu turiu turėčiau dar vieną viena vienas jums jūsų sveiki laba diena labas tik prašau taip'.split(
      ' ',
    ),
  ),
  pl: new Set(
    'a czy ja mogę moge można mozna mam jeszcze jedno takie małe krótkie do państwa pani pana chciałbym chciałabym chcę dzień dobry proszę tylko tak o coś cos'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a an i can may could have got one just quick another some hello hi please you to like would want need something yes question questions ask'.split(
      ' ',
    ),
  ),
};

/**
 * Whether the customer only says that there is a question, and not yet which: "А можно вопросик?" tells nothing that could
 * be confirmed or answered.
 */
export function announcesQuestion(text: string, language: string): boolean {
  const cues = LANGUAGES[language];
  if (cues === undefined || text.length > 120) return false;
  const folded = foldText(text);
  const words = wordsOf(folded);
  const cue = findCue(cues, words, folded);
  if (cue === null) return false;
  const around = AROUND[language];
  return words.every(({ text: word, start, end }) => (start >= cue[0] && end <= cue[1]) || around?.has(word) === true);
}
