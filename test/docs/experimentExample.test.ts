import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFlows } from '../../src/flow/reading/readFlows.ts';
import { edit } from '../flow/support/edit.ts';
import { exampleFolder } from '../flow/support/exampleFolder.ts';
import { writeFolder } from '../flow/support/writeFolder.ts';

const page = readFileSync(new URL('../../docs/reference/flow-format.md', import.meta.url), 'utf8');

describe('the experiment that the reference of the format shows', () => {
  it('runs in a flow whose phrase has the texts', async () => {
    const [, shown = ''] = /### An experiment[^`]*?```json\n([\s\S]*?)\n```/.exec(page) ?? [];
    const { experiments } = JSON.parse(`{${shown}}`) as { experiments: readonly { phrase: string }[] };
    const files = exampleFolder();
    edit(files, 'demo/flow.json', '/meta/experiments', experiments);
    for (const { phrase } of experiments) {
      edit(files, 'demo/catalogue.json', `/phrases/${phrase}`, { rules: [], channels: ['chat'] });
      for (const language of ['en', 'ru']) edit(files, `demo/phrases/${language}.json`, `/${phrase}`, ['One', 'Two']);
    }
    const { problems, flows } = await readFlows(writeFolder(files));
    expect(problems).toEqual([]);
    expect(flows.get('demo')?.flow.meta.experiments).toHaveLength(1);
  });
});
