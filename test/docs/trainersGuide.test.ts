import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { FLOWS } from '../cli/support/flowsCopy.ts';
import { isShownOf, walkGuide } from './walkGuide.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/guides/trainers.md', import.meta.url)), 'utf8');

describe('the guide for trainers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sufler-trainers-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows what comes of its commands', async () => {
    cpSync(FLOWS, join(folder, 'flows'), { recursive: true });
    const walked = await walkGuide(page, folder);
    expect(walked.map(({ line }) => line.split(' ').slice(1, 3).join(' '))).toEqual(['sufler train', 'sufler simulate']);
    for (const { shown, came, code } of walked) {
      // The whole output stands in the failure, to be copied from.
      if (!isShownOf(shown, came)) expect(shown).toEqual(came);
      expect(code).toBe(0);
    }
  }, 120_000);
});
