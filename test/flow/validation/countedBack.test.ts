import { describe, expect, it } from 'vitest';
import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import { edit } from '../support/edit.ts';
import { exampleFolder } from '../support/exampleFolder.ts';
import { writeFolder } from '../support/writeFolder.ts';

const limit = (more: object) => ({
  id: 'hold.reminder',
  type: 'seconds',
  default: 10,
  source: ['assumption'],
  description: 'Before the limit',
  ...more,
});

/** What is wrong with the example folder when its table of settings has this row as well, and its machine these states. */
async function problemsWith(row: object, after = 'hold.reminder') {
  const files = exampleFolder();
  const table = files['conduct/settings.json'] as { settings: object[] };
  table.settings.push(row);
  edit(files, 'conduct/hold/machine.json', '/states/active/after', { [after]: 'none' });
  const { problems } = await readFlows(writeFolder(files));
  return problems.filter(({ file }) => file === 'conduct/settings.json').map(({ code, pointer }) => `${code} ${pointer ?? ''}`);
}

describe('a time that is counted back from the end of another', () => {
  it('may be a delay', async () => {
    expect(await problemsWith(limit({ before: 'hold.limit' }))).toEqual([]);
  });

  it.each([
    ['is of seconds', limit({ before: 'hold.limit', type: 'integer' }), 'schema /settings/4/before'],
    ['names a setting that there is', limit({ before: 'hold.limits' }), 'undeclared-setting /settings/4/before'],
    ['names one of seconds', limit({ before: 'greeting.warm' }), 'wrong-setting /settings/4/before'],
    ['does not name itself', limit({ before: 'hold.reminder' }), 'wrong-setting /settings/4/before'],
  ])('%s', async (_name, row, problem) => {
    expect(await problemsWith(row, 'hold.limit')).toEqual([problem]);
  });
});
