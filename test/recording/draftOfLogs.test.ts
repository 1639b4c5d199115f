import { describe, expect, it } from 'vitest';
import { draftOfLogs } from '../../src/recording/draftOfLogs.ts';
import type { Utterance } from '../../src/recording/readChatLog.ts';
import { scriptOfLogs } from '../../src/recording/scriptOfLogs.ts';

/** `A …` is the agent's, `C …` the customer's. */
function log(...lines: readonly string[]): readonly Utterance[] {
  return lines.map((line, index) => ({
    speaker: line.startsWith('A ') ? 'agent' : 'customer',
    text: line.slice(2),
    stamp: null,
    place: { line: index + 1 },
  }));
}

const options = { id: 'draft', language: 'en', channel: 'chat', direction: 'inbound', source: 'log.txt', examples: {} } as const;

describe('the script of chat logs', () => {
  it('has what agents say as nodes and what customers reply as ways; where logs part, there are several', () => {
    const { script, paths } = scriptOfLogs([
      log('A Hello, how can I help?', 'C My order', 'A Which number?', 'C 5', 'A Goodbye!'),
      log('A Hello, how can I help?', 'C A pram', 'A For twins?', 'A Or for one?', 'C Twins', 'A Goodbye!'),
    ]);
    const ways = script.nodes.map(({ text, replies, next }) => [
      text,
      ...replies.map(({ words, target }) => `${words} > ${String(target)}`),
      next?.target,
    ]);
    expect(script.start).toBe('hello-how-can-i-help');
    expect(ways).toEqual([
      ['Hello, how can I help?', 'My order > which-number', 'A pram > for-twins', undefined],
      ['Which number?', '5 > goodbye', undefined],
      ['Goodbye!', undefined],
      ['For twins?', 'or-for-one'],
      ['Or for one?', 'Twins > goodbye', undefined],
    ]);
    expect(paths[1]?.map(({ node }) => node)).toEqual(['hello-how-can-i-help', 'for-twins', 'or-for-one', 'goodbye']);
  });

  it('takes texts that are much alike for one', () => {
    const { script } = scriptOfLogs([
      log(
        'A Good morning, Ms Smith, how can I help you today?',
        'C a',
        'A Good morning, Ms Brown, how can I help you today?',
        'C b',
        'A Hi',
        'C c',
        'A Ha',
      ),
    ]);
    expect(script.nodes.map(({ text }) => text)).toEqual(['Good morning, Ms Smith, how can I help you today?', 'Hi', 'Ha']);
  });

  it('begins with a node that says nothing where customers begin, or agents differently', () => {
    expect(scriptOfLogs([log('C Hello', 'C Anybody?', 'A Yes')]).script.nodes[0]).toMatchObject({
      name: 'start',
      text: '',
      replies: [{ words: 'Hello Anybody?', target: 'yes' }],
    });
    const { script } = scriptOfLogs([log('A One'), log('A Two')]);
    expect(script).toMatchObject({
      start: 'start',
      nodes: [{ name: 'start', next: { target: 'one' }, replies: [{ words: '', target: 'two' }] }, {}, {}],
    });
  });

  it('a draft too long is refused', () => {
    const read = draftOfLogs([Array.from({ length: 4_001 }, () => log('A a')[0] as Utterance)], options);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['record-too-long']);
  });

  it('four thousand different utterances are done with in seconds', () => {
    const words = (index: number): string => `A this one says ${index} and ${index * 7} or ${index * 13} of it all`;
    const begun = performance.now();
    const read = draftOfLogs([Array.from({ length: 4_000 }, (_, index) => log(words(index))[0] as Utterance)], options);
    expect(read.ok).toBe(true);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
