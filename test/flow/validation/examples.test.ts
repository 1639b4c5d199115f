import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../../src/flow/bundleOf.ts';
import { hashBundle } from '../../../src/flow/hashBundle.ts';
import { readFlow } from '../../../src/flow/reading/readFlow.ts';
import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import { bundleSourceOf } from '../support/bundleSourceOf.ts';
import { exampleFolder, type Files } from '../support/exampleFolder.ts';
import { writeFolder } from '../support/writeFolder.ts';

const COMMON = 'common/examples/en.json';
const OWN = 'demo/examples/en.json';

const withExamples = (common: unknown, own?: unknown): Files => ({
  ...exampleFolder(),
  [COMMON]: common,
  ...(own === undefined ? {} : { [OWN]: own }),
});
const problemsOf = async (common: unknown, own?: unknown) => (await readFlows(writeFolder(withExamples(common, own)))).problems;

describe('examples of what customers write', () => {
  it('REG-2: a flow’s own are added to those of all flows, in the languages that it has', async () => {
    const files = {
      ...withExamples(
        { $schema: '../../examples.schema.json', 'customer.agrees': [['Yes']] },
        { 'customer.agrees': [['Aye']], try_on: [['Can I try it on?']] },
      ),
      'common/examples/lt.json': { 'customer.agrees': [['Taip']] },
    };
    const { flows, examples, problems } = await readFlows(writeFolder(files));
    expect(problems).toEqual([]);
    expect(flows.get('demo')?.examples).toEqual({ en: { 'customer.agrees': [['Yes'], ['Aye']], try_on: [['Can I try it on?']] } });
    expect(examples).toEqual({ en: { 'customer.agrees': [['Yes']] }, lt: { 'customer.agrees': [['Taip']] } });
  });

  it('REG-2: they are part of the version: other examples, another hash; what is for editors changes nothing', () => {
    const hashOf = (common: unknown) => hashBundle(bundleOf(bundleSourceOf(withExamples(common))!));
    expect(hashOf({ 'customer.agrees': [['Yes']] })).not.toBe(hashOf({ 'customer.agrees': [['Yep']] }));
    expect(hashOf({ 'customer.agrees': [['Yes']] })).toBe(hashOf({ $schema: 'x', 'customer.agrees': [['Yes']] }));
  });

  it('REG-2: those of a flow from elsewhere are told of by their own path', async () => {
    const drafts = writeFolder({
      'flow.json': exampleFolder()['demo/flow.json'],
      'phrases/en.json': exampleFolder()['demo/phrases/en.json'],
      'phrases/ru.json': exampleFolder()['demo/phrases/ru.json'],
      'catalogue.json': exampleFolder()['demo/catalogue.json'],
      'examples/en.json': { 'customer.agree': [['Yes']] },
    });
    const { problems } = await readFlow(writeFolder(exampleFolder()), drafts);
    expect(problems).toMatchObject([{ code: 'unknown-event-name', suggestion: 'customer.agrees' }]);
    expect(problems[0]?.file).toContain(drafts);
  });

  it.each<[string, unknown, object]>([
    [
      'a meaning that there is none of',
      { 'customer.agree': [['Yes']] },
      { code: 'unknown-event-name', pointer: '/customer.agree', suggestion: 'customer.agrees' },
    ],
    ['an event that is no meaning', { 'customer.says': [['Yes']] }, { code: 'unknown-event-name', pointer: '/customer.says' }],
    ['a meaning without its beginning', { agrees: [['Yes']] }, { code: 'unknown-event-name', pointer: '/agrees', suggestion: 'customer.agrees' }],
    ['an event of somebody else', { 'agent.says': [['Yes']] }, { code: 'unknown-event-name', pointer: '/agent.says' }],
    ['an intent that is no name', { 'Try it on': [['Can I?']] }, { code: 'schema', pointer: '/Try it on' }],
    ['texts that stand in no group', { 'customer.agrees': ['Yes'] }, { code: 'schema', pointer: '/customer.agrees/0' }],
    ['an empty text', { 'customer.agrees': [['']] }, { code: 'schema', pointer: '/customer.agrees/0/0' }],
    ['a text that is too long', { 'customer.agrees': [['y'.repeat(301)]] }, { code: 'schema', pointer: '/customer.agrees/0/0' }],
    ['a group without texts', { 'customer.agrees': [[]] }, { code: 'schema', pointer: '/customer.agrees/0' }],
    [
      'a text that means two things',
      { 'customer.agrees': [['Fine']], 'customer.thanks': [['Thanks'], ['  fine ']] },
      { code: 'repeated-example', pointer: '/customer.thanks/1/0', args: { other: `${COMMON}#/customer.agrees/0/0` } },
    ],
    ['a text that stands twice', { 'customer.agrees': [['Yes'], ['YES']] }, { code: 'repeated-example', pointer: '/customer.agrees/1/0' }],
    [
      'too many meanings',
      Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`intent_${index}`, [[`text ${index}`]]])),
      { code: 'too-many-examples', args: { count: 101, limit: 100 } },
    ],
  ])('REG-2: %s is told of, with its place', async (_what, common, expected) => {
    expect(await problemsOf(common)).toMatchObject([{ file: COMMON, ...expected }]);
  });

  it('REG-2: a text of all flows that a flow gives another meaning is told of where the flow does', async () => {
    expect(await problemsOf({ 'customer.agrees': [['Fine']] }, { try_on: [['Fine']] })).toMatchObject([
      { code: 'repeated-example', file: OWN, pointer: '/try_on/0/0' },
    ]);
  });
});
