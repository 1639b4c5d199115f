import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sufler } from '../../cli/support/sufler.ts';
import { edit } from '../../flow/support/edit.ts';
import type { Files } from '../../flow/support/exampleFolder.ts';
import { brokenFolder } from '../support/brokenFlows.ts';

const status = {
  id: 'status',
  phrase: 'order.status',
  variants: [
    { id: 'way', weight: 1 },
    { id: 'left', weight: 1 },
  ],
  goal: { event: 'customer.thanks' },
};

/** What the checks find in a folder with these changes, strictly. */
async function findings(...changes: readonly (readonly [file: string, pointer: string, value: unknown])[]) {
  const { folder, remove } = brokenFolder();
  onTestFinished(remove);
  for (const [file, pointer, value] of changes) {
    const files: Files = { [file]: JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown };
    edit(files, file, pointer, value);
    writeFileSync(join(folder, file), JSON.stringify(files[file], null, 2));
  }
  const { out } = await sufler(['check', '--strict', '--format', 'json', '--flows', folder]);
  return (JSON.parse(out) as { findings: readonly { code: string }[] }).findings.map(({ code }) => code);
}

describe('sufler check, of texts that an experiment compares', () => {
  const compared = ['desk/flow.json', '/meta/experiments', [status]] as const;

  it('lets a fixed form have several, for one of them is said throughout', async () => {
    const fixed = ['desk/catalogue.json', '/phrases/order.status/fixed', true] as const;
    expect(await findings(fixed, compared)).toEqual([]);
    expect(await findings(fixed, ['desk/flow.json', '/meta/experiments', [{ ...status, status: 'ended' }]])).toEqual(['fixed-with-variants']);
  });

  it('lets them differ by a word', async () => {
    const alike = ['desk/phrases/en.json', '/order.status/1', 'Your order {orderNumber} is well on its way.'] as const;
    expect(await findings(alike, compared)).toEqual([]);
    expect(await findings(alike)).toEqual(['near-duplicate-phrase']);
  });

  it('takes a fact or a setting that a goal asks for as read', async () => {
    const goal = (when: string) => ['desk/flow.json', '/meta/experiments', [{ ...status, goal: { ...status.goal, when } }]] as const;
    const fact = ['conduct/hold/machine.json', '/meta/facts/shelvesFull', { type: 'integer', initial: 0, description: 'How many' }] as const;
    expect(await findings(fact)).toContain('unread-fact');
    expect(await findings(fact, goal('shelvesFull > 1'))).not.toContain('unread-fact');
    const row = { id: 'parcels.many', type: 'integer', default: 2, source: ['assumption'], description: 'How many are many' };
    const setting = ['conduct/settings.json', '/settings/4', row] as const;
    expect(await findings(setting)).toEqual(['unread-setting']);
    expect(await findings(setting, goal('settings["parcels.many"] > 1'))).toEqual([]);
  });
});
