import { describe, expect, it } from 'vitest';
import { changeKind, changeKinds } from '../../src/diff/changeKinds.ts';
import { diffBundles } from '../../src/diff/diffBundles.ts';
import { formatChange } from '../../src/diff/formatChange.ts';
import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import type { ChangeCase } from './support/ChangeCase.ts';
import { machineCases } from './support/machineCases.ts';
import { textCases } from './support/textCases.ts';
import { bundleOfFiles, wholeFiles } from './support/wholeFlow.ts';

const asItIs = (bundle: FlowBundle): FlowBundle => bundle;
const cases = [...machineCases, ...textCases];

async function versionsOf({ from, edit, fromBundle = asItIs, editBundle = asItIs }: ChangeCase): Promise<[FlowBundle, FlowBundle]> {
  const [before, after] = [wholeFiles(), wholeFiles()];
  for (const files of [before, after]) from?.(files);
  edit?.(after);
  return [fromBundle(await bundleOfFiles(before)), editBundle(await bundleOfFiles(after))];
}

describe('kinds of change', () => {
  it.each(cases.map((one, index) => [`${one.kind} (${index + 1})`, one] as const))(
    'a change of kind %s is named as that kind and nothing else',
    async (_title, one) => {
      const [before, after] = await versionsOf(one);
      const changes = diffBundles(before, after);
      expect(changes.map(({ kind }) => kind)).toEqual([one.kind]);
      if (one.says !== undefined) expect(changes[0]).toMatchObject(one.says);
      if (one.line !== undefined) expect(changes.map(formatChange)).toEqual([one.line]);
      // Taken back it is the opposite of it.
      const back = diffBundles(after, before);
      expect(back.map(({ kind }) => kind)).toEqual([changeKind(one.kind).backwards]);
      for (const change of [...changes, ...back]) expect(formatChange(change)).not.toMatch(/[{}]|undefined|\[object/);
    },
  );

  it('every kind comes up, and there are thirty at least', () => {
    const shown = new Set(cases.flatMap(({ kind }) => [kind, changeKind(kind).backwards]));
    expect(changeKinds.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
    expect(changeKinds.length).toBeGreaterThanOrEqual(30);
  });

  it('a change and what takes it back belong to each other, and have words of their own', () => {
    for (const { id, backwards } of changeKinds) expect(changeKinds.find((kind) => kind.id === backwards)?.backwards).toBe(id);
    expect(new Set(changeKinds.map(({ id }) => id)).size).toBe(changeKinds.length);
  });
});
