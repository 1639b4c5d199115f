import { describe, expect, it } from 'vitest';
import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import { edit } from '../support/edit.ts';
import { exampleFolder } from '../support/exampleFolder.ts';
import { writeFolder } from '../support/writeFolder.ts';

const GREETINGS = ['Good morning!', 'Good day!'];
const variants = [
  { id: 'a', weight: 1 },
  { id: 'b', weight: 1 },
];
const good = { id: 'greetings', phrase: 'greet.phone', variants, goal: { event: 'customer.agrees' } };

/** What is wrong with the example folder when its flow has these experiments. */
async function problemsWith(...experiments: readonly object[]) {
  const files = exampleFolder();
  edit(files, 'common/phrases/en.json', '/greet.phone', GREETINGS);
  edit(files, 'common/phrases/ru.json', '/greet.phone', ['Доброе утро!', 'Добрый день!']);
  edit(files, 'demo/flow.json', '/meta/experiments', experiments);
  const { problems } = await readFlows(writeFolder(files));
  return problems.map(({ code, pointer, suggestion }) => `${code} ${pointer ?? ''}${suggestion === undefined ? '' : ` ${suggestion}`}`);
}

const at = (path: string) => `/meta/experiments/0${path}`;

describe('experiments of a flow', () => {
  it('may compare the texts of a phrase by a goal', async () => {
    expect(await problemsWith({ ...good, description: 'Which greeting?', languages: ['ru'], status: 'running' })).toEqual([]);
    expect(await problemsWith({ ...good, goal: { event: 'customer.rates', when: 'event.rating >= 4 && holds < 2', within: 3_600 } })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a phrase that there is none of', { phrase: 'greet.fone' }, `unknown-phrase ${at('/phrase')} greet.phone`],
    ['a family', { phrase: 'greet' }, `experiment-on-family ${at('/phrase')}`],
    ['more variants than texts', { variants: [...variants, { id: 'c', weight: 1 }], languages: ['en'] }, `experiment-lacks-texts ${at('/phrase')}`],
    ['a phrase with one text', { phrase: 'hold.ask', languages: ['en'] }, `experiment-lacks-texts ${at('/phrase')}`],
    ['a language that the flow has not', { languages: ['en', 'fr'] }, `experiment-language ${at('/languages/1')}`],
    ['two variants of one name', { variants: [variants[0], { id: 'a', weight: 2 }] }, `duplicate-name ${at('/variants/1/id')}`],
    ['one variant', { variants: [variants[0]] }, `schema ${at('/variants')}`],
    ['a weight of nothing', { variants: [variants[0], { id: 'b', weight: 0 }] }, `schema ${at('/variants/1/weight')}`],
    ['a weight beyond the limit', { variants: [variants[0], { id: 'b', weight: 1_001 }] }, `schema ${at('/variants/1/weight')}`],
    ['an event that there is none of', { goal: { event: 'customer.agree' } }, `unknown-event-name ${at('/goal/event')} customer.agrees`],
    ['a pattern of events', { goal: { event: 'customer.*' } }, `unknown-event-name ${at('/goal/event')} customer.says`],
    ['an expression that is none', { goal: { event: 'customer.agrees', when: 'holds >' } }, `invalid-expression ${at('/goal/when')}`],
    ['a condition that is no condition', { goal: { event: 'customer.agrees', when: 'holds + 1' } }, `invalid-expression ${at('/goal/when')}`],
    ['a fact that there is none of', { goal: { event: 'customer.agrees', when: 'hold > 1' } }, `invalid-expression ${at('/goal/when')} holds`],
    [
      'a field that the event has not',
      { goal: { event: 'customer.rates', when: 'event.ratings > 1' } },
      `invalid-expression ${at('/goal/when')} rating`,
    ],
    ['a misspelt key', { goals: 1 }, `unknown-key ${at('/goals')} goal`],
  ])('cannot have %s', async (_name, change, problem) => {
    expect(await problemsWith({ ...good, ...change })).toEqual([problem]);
  });

  it('want every text in every language', async () => {
    const problems = await problemsWith({ ...good, variants: [...variants, { id: 'c', weight: 1 }] });
    expect(problems).toEqual([`experiment-lacks-texts ${at('/phrase')}`, `experiment-lacks-texts ${at('/phrase')}`]);
  });

  it('have names of their own and phrases of their own', async () => {
    expect(await problemsWith(good, { ...good, phrase: 'greet.phone', status: 'ended' })).toEqual(['duplicate-name /meta/experiments/1/id']);
    expect(await problemsWith(good, { ...good, id: 'again' })).toEqual(['experiment-phrase-taken /meta/experiments/1/phrase']);
    expect(await problemsWith(good, { ...good, id: 'again', status: 'ended' })).toEqual([]);
  });

  it('that have ended need their texts no more', async () => {
    expect(await problemsWith({ ...good, phrase: 'hold.ask', status: 'ended' })).toEqual([]);
  });

  it('stand in flows alone', async () => {
    const files = exampleFolder();
    edit(files, 'conduct/hold/machine.json', '/meta/experiments', [good]);
    const { problems } = await readFlows(writeFolder(files));
    expect(problems).toMatchObject([{ code: 'experiment-in-rule', file: 'conduct/hold/machine.json', pointer: '/meta/experiments' }]);
  });
});
