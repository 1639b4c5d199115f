import { describe, expect, it, onTestFinished } from 'vitest';
import { findingsOf } from '../../../src/checks/findingsOf.ts';
import { NEEDS } from '../../../src/checks/machines/waysOut.ts';
import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import { FLOWS } from '../../cli/support/flowsCopy.ts';
import { brokenFolder } from '../support/brokenFlows.ts';

async function found(name?: string): Promise<string[]> {
  const { folder, remove } = brokenFolder(name);
  onTestFinished(remove);
  return findingsOf(await readFlows(folder), () => undefined).map(({ code }) => code);
}

describe('ways out of the worst case', () => {
  it('SOS-7: a state without one for a question, abuse or the customer leaving is found, and one without a time-out', async () => {
    expect(NEEDS).toHaveLength(3);
    expect(await found()).toEqual([]);
    for (const name of ['no-way-out-question', 'no-way-out-abuse', 'no-way-out-leaving']) expect(await found(name)).toEqual(['no-way-out']);
    expect(await found('no-time-out')).toEqual(['no-time-out']);
  });

  it('SOS-7: every state of the shipped flows has them all', async () => {
    const codes = findingsOf(await readFlows(FLOWS), () => undefined).map(({ code }) => code);
    expect(codes.filter((code) => code === 'no-way-out' || code === 'no-time-out')).toEqual([]);
  });
});
