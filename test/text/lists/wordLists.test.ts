import { describe, expect, it } from 'vitest';
import { settleHits } from '../../../src/text/lists/settleHits.ts';
import { buildWordIndex, searchWords } from '../../../src/text/lists/WordIndex.ts';
import { entriesOf, withEndings, wordList } from '../../../src/text/lists/WordList.ts';
import { wordLists } from '../../../src/text/lists/wordLists.ts';
import { fold } from '../../../src/text/fold.ts';
import { withoutMarks, wordsOf } from '../../../src/text/words.ts';

const languages = ['ru', 'lt', 'pl', 'en'] as const;

/** Where the entries of a list, written as lists are, stand in a text taken as one sentence. */
function find(written: string, text: string): string[] {
  const index = buildWordIndex([wordList('test', { ru: written })], 'ru');
  const folded = fold(text).text;
  const words = wordsOf(folded);
  return settleHits(searchWords(index, words, folded, 0, words.length)).map(
    ({ from, to, entry }) => folded.slice(words[from]?.start, words[to - 1]?.end) + (entry.replacement === null ? '' : `>${entry.replacement}`),
  );
}

describe('the notation of word lists', () => {
  it.each([
    ['слово', 'это слово', ['слово']],
    ['слов*', 'это словарь', ['словарь']],
    ['слово', 'это словарь', []],
    ['*ешь', 'что делаешь ты', ['делаешь']],
    ['*ешь', 'ешь', []],
    ['не знаю|ведаю', 'я не ведаю', ['не ведаю']],
    ['вы .. виноваты', 'вы в этом сами виноваты', ['вы в этом сами виноваты']],
    ['вы .. виноваты', 'вы тут раз два три четыре пять виноваты', []],
    ['^ну', 'ну вот', ['ну']],
    ['^ну', 'вот ну', []],
    ['пока$', 'ну пока', ['пока']],
    ['пока$', 'пока нет', []],
    ['короче,', 'короче, завтра', ['короче']],
    ['короче,', 'короче говоря', []],
    [',значит,', 'он, значит, завтра', ['значит']],
    [',значит,', 'это значит, завтра', []],
    ['# минут', 'через 15 минут', ['15 минут']],
    ['заказик{,а,у} > заказ{,а,у}', 'нет заказика', ['заказика>заказа']],
    ['щас / счас > сейчас', 'счас приду', ['счас>сейчас']],
    ['ещё', 'еще раз', ['еще']],
    ['как бы\n! как бы вы', 'как бы вы хотели', []],
    ['как бы\n! как бы вы', 'это как бы завтра', ['как бы']],
    ['минуту\nодну минуту', 'одну минуту', ['одну минуту']],
    ['ну\nну вот', 'ну вот', ['ну вот']],
    ['[a]\nну\n[b]\nну вот', 'ну вот', ['ну вот', 'ну']],
  ])('"%s" in "%s" finds %o', (written, text, found) => {
    expect(find(written, text)).toEqual(found);
  });

  it('spells endings out side by side', () => {
    expect(withEndings('нов{ый,ого} заказ{,а}')).toEqual(['новый заказ', 'нового заказа']);
  });

  it('says when a beginning is too short to be looked up', () => {
    expect(() => buildWordIndex([wordList('test', { ru: 'не*' })], 'ru')).toThrow('too short');
  });

  it('takes the words that are typed without marks as well, but not short ones and those that are other words then', () => {
    const index = buildWordIndex([wordList('test', { lt: 'žinutė / tą / =rašai' })], 'lt');
    const hits = (text: string) => searchWords(index, wordsOf(text), text, 0, wordsOf(text).length).length;
    expect([hits('zinute'), hits('žinutė'), hits('tą'), hits('ta'), hits('rašai'), hits('rasai')]).toEqual([1, 1, 1, 0, 1, 0]);
  });
});

describe('the lists', () => {
  const all = wordLists.flatMap((list) => Object.entries(list.languages).map(([language, written]) => ({ id: list.id, language, written })));

  it.each(all)('$id in $language is written in folded letters and complete notation', ({ written }) => {
    for (const { cue, replacement } of entriesOf(written)) {
      expect({ cue, isFolded: cue === fold(cue).text }).toEqual({ cue, isFolded: true });
      expect({ cue, isWhole: /^\^?(?:\S+ )*\S+\$?$/.test(cue) && !/[{}>!]|\|\||\| |^\.\.|\.\.$/.test(cue) }).toEqual({ cue, isWhole: true });
      expect({ cue, replacement: replacement?.trim() ?? null }).toEqual({ cue, replacement });
    }
  });

  it.each(all)('$id in $language says of a word one thing only', ({ written }) => {
    const seen = new Map<string, string | null>();
    const twice: string[] = [];
    for (const { cue, kind, harmless, replacement } of entriesOf(written)) {
      const key = `${kind}|${String(harmless)}|${cue}`;
      if (seen.has(key) && seen.get(key) !== replacement) twice.push(`${cue}: ${String(seen.get(key))}, ${String(replacement)}`);
      seen.set(key, replacement);
    }
    expect(twice.filter((one) => !isCaseAlike(one))).toEqual([]);
  });

  it('have the languages that their rules have', () => {
    const polish = ['timidRequests', 'commandWords'];
    for (const list of wordLists) {
      const expected = polish.includes(list.id)
        ? ['pl']
        : list.id === 'questionWords'
          ? ['ru']
          : list.id === 'familiarForms'
            ? ['ru', 'lt', 'pl']
            : languages;
      expect({ id: list.id, languages: Object.keys(list.languages) }).toEqual({ id: list.id, languages: [...expected] });
    }
  });

  it('are long enough to be of use', () => {
    for (const { id, language, written } of all.filter((one) => ['informalWords', 'fillerWords', 'diminutives', 'impoliteWords'].includes(one.id))) {
      const words = new Set(
        entriesOf(written)
          .filter(({ harmless }) => !harmless)
          .map(({ cue }) => withoutMarks(cue)),
      );
      expect({ id, language, enough: words.size >= 40 }).toEqual({ id, language, enough: true });
    }
  });
});

/** Two cases of a noun that look alike ("minutėlės") stand for two forms of the plain one. */
function isCaseAlike(one: string): boolean {
  const [, first = '', second = ''] = /: (.*), (.*)$/.exec(one) ?? [];
  return first.slice(0, 3) === second.slice(0, 3);
}
