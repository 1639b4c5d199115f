import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../src/flow/bundleOf.ts';
import { hashBundle } from '../../src/flow/hashBundle.ts';
import { bundleSourceOf } from './support/bundleSourceOf.ts';
import { edit } from './support/edit.ts';
import { exampleFolder, type Files } from './support/exampleFolder.ts';

const bundleWith = (change: (files: Files) => void = () => undefined) => {
  const files = exampleFolder();
  change(files);
  return bundleOf(bundleSourceOf(files)!);
};

describe('bundleOf', () => {
  it('lays the texts and entries of the flow over the common ones', () => {
    const bundle = bundleWith((files) => edit(files, 'demo/phrases/en.json', '/hold.ask', 'One moment?'));
    expect(bundle.phrases.en).toMatchObject({ 'hold.ask': 'One moment?', 'greet.chat': 'Hello, {agentName} here!' });
    expect(Object.keys(bundle.catalogue)).toEqual(['greet.chat', 'greet.phone', 'hold.ask', 'letter', 'letter.subject', 'demo.offer']);
  });

  it('holds the parts in their places, and no reference', () => {
    expect(JSON.stringify(bundleWith().flow)).not.toContain('$ref');
    expect(bundleWith().flow.states.goodbye).toMatchObject({ initial: 'thanks', on: { 'customer.asks': '#waits' } });
  });

  it('holds the languages of the flow alone, so that another language changes no conversation', () => {
    const two = bundleWith();
    expect(Object.keys(two.phrases)).toEqual(['en', 'ru']);
    const one = bundleWith((files) => edit(files, 'demo/flow.json', '/meta/languages', ['en']));
    expect(Object.keys(one.phrases)).toEqual(['en']);
    expect(Object.keys(one.messages)).toEqual(['en']);
  });

  it('has the same hash with and without what is there for editors', () => {
    const plain = bundleWith();
    const helped = bundleWith((files) => {
      for (const file of ['demo/flow.json', 'conduct/hold/machine.json', 'parts/goodbye.json', 'common/phrases/en.json', 'common/messages/en.json'])
        edit(files, file, '/$schema', '../x.schema.json');
    });
    expect(hashBundle(helped)).toBe(hashBundle(plain));
  });
});
