import { describe, expect, it } from 'vitest';
import { addExamples, type Examples } from '../../../src/usage/resolve/addExamples.ts';

const COMMON = ['common/examples/en.json', '{ "customer.asks": [["Where is it?"]], "refund": [["Money back"]] }'] as const;
const OWN = '{\n  "$schema": "../../examples.schema.json",\n  "customer.asks": [["When?", "when then"], ["How"]]\n}\n';

function added(own: string | null, examples: Partial<Examples> & { texts?: Examples['texts'] }): Record<string, unknown> {
  const read = addExamples(filesWith(own), 'desk', { meaning: 'customer.asks', texts: english('Gift wrap?'), ...examples });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return Object.fromEntries([...read.value].map(([path, text]) => [path, JSON.parse(text) as unknown]));
}
const codes = (own: string | null, examples: Partial<Examples>) => {
  const read = addExamples(filesWith(own), 'desk', { meaning: 'customer.asks', texts: english('Gift wrap?'), ...examples });
  return read.ok ? [] : read.problems.map(({ code, suggestion }) => [code, suggestion]);
};
const filesWith = (own: string | null) => new Map([COMMON, ...(own === null ? [] : [['desk/examples/en.json', own] as const])]);
const english = (...texts: readonly string[]) => new Map([['en', texts]]);
const asks = (file: Record<string, unknown>) => (file['desk/examples/en.json'] as Record<string, unknown>)['customer.asks'];

describe('new examples', () => {
  it('are a group of their meaning', () => {
    expect(asks(added(OWN, { texts: english('Gift wrap?', 'Wrap it') }))).toEqual([['When?', 'when then'], ['How'], ['Gift wrap?', 'Wrap it']]);
  });

  it('join a group that says the same', () => {
    expect(asks(added(OWN, { group: 1, texts: english('How so', 'How come') }))).toEqual([
      ['When?', 'when then'],
      ['How', 'How so', 'How come'],
    ]);
    expect(codes(OWN, { group: 7 })).toEqual([['invalid-data', undefined]]);
  });

  it('make the file, and the meaning in it, where there is none', () => {
    expect(added(null, {})).toEqual({ 'desk/examples/en.json': { $schema: '../../examples.schema.json', 'customer.asks': [['Gift wrap?']] } });
    expect(added('{}', {})).toEqual({ 'desk/examples/en.json': { 'customer.asks': [['Gift wrap?']] } });
  });

  it('stand in a file for each language', () => {
    const texts = new Map([
      ['en', ['Gift wrap?']],
      ['pl', ['Na prezent?']],
    ]);
    expect(Object.keys(added(OWN, { texts }))).toEqual(['desk/examples/en.json', 'desk/examples/pl.json']);
  });

  it('are not added twice, be it in other letters or in the common examples', () => {
    expect(added(OWN, { texts: english('WHEN?', 'where is it?') })).toEqual({});
    expect(asks(added(OWN, { texts: english('when?', 'Gift wrap?', 'gift wrap?') }))).toEqual([['When?', 'when then'], ['How'], ['Gift wrap?']]);
  });

  it('are refused where the text means something else already', () => {
    expect(codes(OWN, { texts: english('money back') })).toEqual([['example-taken', undefined]]);
  });

  it('declare an intent only where that is wanted', () => {
    expect(codes(OWN, { meaning: 'refunt' })).toEqual([['unknown-meaning', 'refund']]);
    expect(codes(OWN, { meaning: 'gift_wrapping', isNew: true })).toEqual([]);
    expect(codes(OWN, { meaning: 'Gift Wrapping', isNew: true })).toEqual([['unknown-meaning', undefined]]);
    expect(codes(OWN, { meaning: 'customer.means' })).toMatchObject([['unknown-meaning', expect.anything()]]);
  });

  it('are refused in a file that is broken', () => {
    expect(codes('{ "customer.asks": [', {})).toEqual([['file-malformed', undefined]]);
  });
});
